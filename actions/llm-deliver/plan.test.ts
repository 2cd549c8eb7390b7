import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeliverSettings, Target } from './inputs.ts';
import { type Observed, planOperation, planRecovery, type Step } from './plan.ts';

const id = (day: number, commit = `${day}`) =>
  `2026010${day}T120000Z-${commit.padStart(12, '0').slice(0, 12)}`;
const target: Target = {
  release: id(5, 'abcdef012345'),
  commit: `abcdef012345${'0'.repeat(28)}`,
  source: '/src',
};
const { release } = target;

function settings(different: Partial<DeliverSettings> = {}) {
  return { operation: 'deliver', target, tokensFile: '/t', keep: 3, ...different } as DeliverSettings;
}

function observed(different: Partial<Observed> = {}): Observed {
  return {
    ...{ live: id(4), answers: true, backTo: null, releases: [id(4)], hasToken: true },
    ...different,
  };
}

const kinds = (steps: readonly Step[]) =>
  steps.map((step) => ('release' in step ? `${step.kind} ${step.release}` : step.kind));

describe('deliver', () => {
  it('makes and proves the release beside the one that serves, and knows the way back', () => {
    const plan = planOperation(settings(), observed());
    expect(plan.reason).toBe('delivered');
    expect(kinds(plan.prepare)).toEqual(['stage', `self-test ${release}`, 'tokens', `remember ${id(4)}`]);
    expect(kinds(plan.drop)).toEqual(['forget', 'remove']);
    expect(kinds(plan.change)).toEqual([`switch ${release}`, 'restart', `gate ${release}`]);
    expect(kinds(plan.back)).toEqual([
      ...[`switch ${id(4)}`, 'restart', `gate ${id(4)}`, 'forget', 'remove'],
    ]);
    expect(kinds(plan.settle)).toEqual(['forget']);
  });

  it('has nowhere to go back to the first time, and keeps what it made', () => {
    const plan = planOperation(settings(), observed({ live: null, answers: false, releases: [] }));
    expect(kinds(plan.prepare)).toEqual(['stage', `self-test ${release}`, 'tokens']);
    expect(plan.back).toEqual([]);
    const gone = planOperation(settings(), observed({ answers: false, releases: [] }));
    expect(gone.back).toEqual([]);
  });

  it('leaves the same commit alone when it answers, and hands over the tokens', () => {
    const before = id(1, 'abcdef012345');
    const plan = planOperation(settings(), observed({ live: before, releases: [before] }));
    expect(plan).toMatchObject({ reason: 'already-live', prepare: [{ kind: 'tokens' }], change: [] });
    const without = planOperation(
      settings({ tokensFile: null }),
      observed({ live: before, releases: [before] }),
    );
    expect(without).toMatchObject({ reason: 'already-live', prepare: [] });
  });

  it('delivers the same commit once more when it does not answer', () => {
    const before = id(1, 'abcdef012345');
    const plan = planOperation(settings(), observed({ live: before, releases: [before], answers: false }));
    expect(plan.reason).toBe('delivered');
    expect(kinds(plan.back)[0]).toBe(`switch ${before}`);
  });

  it('takes up the very release that a killed run had made, and never removes it while it is live', () => {
    const staged = planOperation(settings(), observed({ releases: [id(4), release] }));
    expect(kinds(staged.prepare)[0]).toBe(`self-test ${release}`);
    const live = planOperation(settings(), observed({ live: release, answers: false, releases: [release] }));
    expect(live).toMatchObject({ drop: [], back: [] });
  });

  it('begins nothing when the node would let nobody in', () => {
    const none = observed({ hasToken: false });
    expect(() => planOperation(settings({ tokensFile: null }), none)).toThrow(
      expect.objectContaining({ reason: 'tokens-missing' }),
    );
    expect(planOperation(settings(), none).reason).toBe('delivered');
    expect(planOperation(settings({ tokensFile: null }), observed()).reason).toBe('delivered');
  });

  it('keeps the newest releases, the live one and the one before it', () => {
    const anyDay = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(anyDay, fc.nat(), fc.integer({ min: 1, max: 4 }), (days, at, keep) => {
        const releases = days.map((day) => id(day)).sort();
        const live = releases[at % releases.length] as string;
        const plan = planOperation(settings({ keep }), observed({ live, releases }));
        const removed = plan.settle.flatMap((step) => (step.kind === 'remove' ? step.releases : []));
        const left = [...releases, release].filter((one) => !removed.includes(one)).sort();
        expect(left).toEqual(expect.arrayContaining([live, release]));
        expect(left).toEqual(expect.arrayContaining([...releases, release].sort().slice(-keep)));
        expect(left.length).toBeLessThanOrEqual(keep + 2);
      }),
    );
  });
});

describe('the other operations', () => {
  it('tokens touches nothing else', () => {
    const plan = planOperation(settings({ operation: 'tokens', target: null }), observed({ live: null }));
    expect(plan).toEqual({
      ...{ reason: 'tokens-written', prepare: [{ kind: 'tokens', file: '/t' }] },
      ...{ drop: [], change: [], back: [], settle: [] },
    });
  });

  it('install puts a release in place where none answers, starts nothing, and else is a delivery', () => {
    const install = settings({ operation: 'install', tokensFile: null });
    const first = planOperation(
      install,
      observed({ live: null, answers: false, releases: [], hasToken: false }),
    );
    expect(first.reason).toBe('installed');
    expect(kinds([...first.prepare, ...first.change, ...first.settle])).toEqual([
      'stage',
      `switch ${release}`,
    ]);
    expect(planOperation(install, observed({ answers: false })).reason).toBe('installed');
    const again = { live: release, answers: false, releases: [release] };
    expect(planOperation(install, observed(again)).reason).toBe('already-live');
    expect(planOperation(install, observed())).toEqual(
      planOperation(settings({ tokensFile: null }), observed()),
    );
  });
});

describe('planRecovery', () => {
  const interrupted = observed({ live: id(4), backTo: id(3), releases: [id(3), id(4)] });

  it('has nothing to do after a delivery that ended', () => {
    expect(planRecovery(observed())).toBeNull();
  });

  it('has the release prove itself that was switched to, or goes back', () => {
    const plan = planRecovery(interrupted);
    expect(kinds(plan?.change ?? [])).toEqual([`gate ${id(4)}`]);
    expect(kinds(plan?.back ?? [])).toEqual([`switch ${id(3)}`, 'restart', `gate ${id(3)}`, 'forget']);
    expect(kinds(plan?.settle ?? [])).toEqual(['forget']);
    const silent = planRecovery({ ...interrupted, answers: false });
    expect(kinds(silent?.change ?? [])).toEqual(['restart', `gate ${id(4)}`]);
  });

  it.each([
    ['before the switch', { live: id(3) }],
    ['after it had gone back', { live: id(3), answers: false }],
    ['with nothing live', { live: null }],
    ['with nowhere to go back to', { releases: [id(4)] }],
  ])('only forgets one that was interrupted %s', (_, different) => {
    const plan = planRecovery({ ...interrupted, ...different });
    expect(plan).toMatchObject({ prepare: [], change: [], back: [], settle: [{ kind: 'forget' }] });
  });
});
