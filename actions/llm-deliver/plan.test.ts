import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Step } from '../rollout/step.ts';
import type { ReleaseSettings, Settings } from './inputs.ts';
import type { Inspected } from './inspect.ts';
import type { Machine } from './machine.ts';
import { planOperation, planRecovery } from './plan.ts';
import type { Target } from './steps/stage.ts';
import type { Switch } from './steps/switch-release.ts';

const id = (day: number, commit = `${day}`) =>
  `2026010${day}T120000Z-${commit.padStart(12, '0').slice(0, 12)}`;
const target: Target = {
  release: id(5, 'abcdef012345'),
  commit: `abcdef012345${'0'.repeat(28)}`,
  source: '/src',
};
const { release } = target;

const rules = { deadlineMs: 300_000 } as ReleaseSettings['gate'];

function settings(different: Partial<ReleaseSettings> = {}) {
  return {
    ...{ operation: 'deliver', target, tokensFile: '/t', keep: 3, gate: rules, selfTestMs: 1 },
    ...different,
  } as ReleaseSettings;
}

function inspected(different: Partial<Inspected> = {}): Inspected {
  return {
    ...{ live: id(4), answers: true, backTo: null, releases: [id(4)], hasToken: true },
    ...different,
  };
}

type Steps = readonly Step<Machine>[];

/** The steps by name and release, without the cleaning up at the end. */
const kinds = (steps: Steps) =>
  steps
    .filter(({ name }) => name !== 'prune')
    .map(({ name, args }) =>
      typeof args === 'object' && args !== null && 'release' in args ? `${name} ${args.release}` : name,
    );
const argsOf = <A>(steps: Steps, name: string) =>
  steps.find((step) => step.name === name)?.args as A | undefined;
const backOf = (steps: Steps) => argsOf<Switch>(steps, 'switch')?.before?.release;
const prunedBy = (steps: Steps) => argsOf<{ releases: string[] }>(steps, 'prune')?.releases ?? [];

describe('deliver', () => {
  it('makes and proves the release beside the one that serves, and knows the way back', () => {
    const plan = planOperation(settings(), inspected());
    expect(plan.reason).toBe('delivered');
    expect(kinds(plan.steps)).toEqual([
      ...[`stage ${release}`, `self-test ${release}`, 'tokens', `remember ${id(4)}`],
      ...[`switch ${release}`, 'restart', `gate ${release}`, 'forget'],
    ]);
    expect(argsOf(plan.steps, 'switch')).toEqual({ release, before: { ...rules, release: id(4) } });
    expect(plan.steps.filter(({ undo }) => undo).map(({ name }) => name)).toEqual([
      ...['stage', 'remember', 'switch'],
    ]);
    expect(plan.steps.filter(({ pointOfNoReturn }) => pointOfNoReturn).map(({ name }) => name)).toEqual([
      'gate',
    ]);
    expect(prunedBy(plan.steps)).toEqual([]);
  });

  it('has nowhere to go back to the first time, and keeps what it made', () => {
    const plan = planOperation(settings(), inspected({ live: null, answers: false, releases: [] }));
    expect(kinds(plan.steps).slice(0, 4)).toEqual([
      ...[`stage ${release}`, `self-test ${release}`, 'tokens', `switch ${release}`],
    ]);
    expect(backOf(plan.steps)).toBeUndefined();
    const gone = planOperation(settings(), inspected({ answers: false, releases: [] }));
    expect(backOf(gone.steps)).toBeUndefined();
  });

  it('leaves the same commit alone when it answers, and hands over the tokens', () => {
    const before = id(1, 'abcdef012345');
    const plan = planOperation(settings(), inspected({ live: before, releases: [before] }));
    expect(plan).toMatchObject({ reason: 'already-live', steps: [{ name: 'tokens', args: { file: '/t' } }] });
    const without = planOperation(
      settings({ tokensFile: null }),
      inspected({ live: before, releases: [before] }),
    );
    expect(without).toEqual({ reason: 'already-live', steps: [] });
  });

  it.each([
    ['with its own release id, as a job that is run again has it', release],
    ['with an older id of the same commit', id(1, 'abcdef012345')],
    ['with a newer id of the same commit', id(9, 'abcdef012345')],
  ])('is a success when its commit is live %s', (_, live) => {
    const plan = planOperation(settings({ tokensFile: null }), inspected({ live, releases: [id(4), live] }));
    expect(plan).toEqual({ reason: 'already-live', steps: [] });
  });

  it.each([
    ['that was live and was rolled back', { releases: [id(4), release] }],
    ['that is live and silent', { live: release, answers: false, releases: [id(4), release] }],
    ['that is live and silent, the only one', { live: release, answers: false, releases: [release] }],
    ['that an idle machine has', { live: null, answers: false, releases: [release] }],
  ])('never makes, and so never removes, a release %s', (_, different) => {
    for (const operation of ['deliver', 'install'] as const) {
      const { steps } = planOperation(settings({ operation }), inspected(different));
      expect(steps.map(({ name }) => name)).not.toContain('stage');
      expect(prunedBy(steps)).not.toContain(release);
    }
  });

  it('delivers the same commit once more when it does not answer', () => {
    const before = id(1, 'abcdef012345');
    const plan = planOperation(settings(), inspected({ live: before, releases: [before], answers: false }));
    expect(plan.reason).toBe('delivered');
    expect(backOf(plan.steps)).toBe(before);
  });

  it('takes up the very release that a killed run had made, and never removes it while it is live', () => {
    const staged = planOperation(settings(), inspected({ releases: [id(4), release] }));
    expect(kinds(staged.steps)[0]).toBe(`self-test ${release}`);
    const live = planOperation(settings(), inspected({ live: release, answers: false, releases: [release] }));
    expect(live.steps.filter(({ undo }) => undo).map(({ name }) => name)).toEqual(['switch']);
    expect(backOf(live.steps)).toBeUndefined();
  });

  it('begins nothing when the node would let nobody in', () => {
    const none = inspected({ hasToken: false });
    expect(() => planOperation(settings({ tokensFile: null }), none)).toThrow(
      expect.objectContaining({ reason: 'tokens-missing' }),
    );
    expect(planOperation(settings(), none).reason).toBe('delivered');
    expect(planOperation(settings({ tokensFile: null }), inspected()).reason).toBe('delivered');
  });

  it('keeps the newest releases, the live one and the one before it', () => {
    const anyDay = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    fc.assert(
      fc.property(anyDay, fc.nat(), fc.integer({ min: 1, max: 4 }), (days, at, keep) => {
        const releases = days.map((day) => id(day)).sort();
        const live = releases[at % releases.length] as string;
        const plan = planOperation(settings({ keep }), inspected({ live, releases }));
        const removed = prunedBy(plan.steps);
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
    const only = { operation: 'tokens', tokensFile: '/t' } as Settings;
    const plan = planOperation(only, inspected({ live: null }));
    expect(plan.reason).toBe('tokens-written');
    expect(plan.steps.map(({ name, args }) => [name, args])).toEqual([['tokens', { file: '/t' }]]);
  });

  it('install puts a release in place where none answers, starts nothing, and else is a delivery', () => {
    const install = settings({ operation: 'install', tokensFile: null });
    const first = planOperation(
      install,
      inspected({ live: null, answers: false, releases: [], hasToken: false }),
    );
    expect(first.reason).toBe('installed');
    expect(kinds(first.steps)).toEqual([`stage ${release}`, `switch ${release}`]);
    expect(backOf(first.steps)).toBeUndefined();
    expect(planOperation(install, inspected({ answers: false })).reason).toBe('installed');
    const again = { live: release, answers: false, releases: [release] };
    expect(planOperation(install, inspected(again)).reason).toBe('already-live');
    expect(planOperation(install, inspected())).toEqual(
      planOperation(settings({ tokensFile: null }), inspected()),
    );
  });
});

describe('planRecovery', () => {
  const interrupted = inspected({ live: id(4), backTo: id(3), releases: [id(3), id(4)] });

  it('has nothing to do after a delivery that ended', () => {
    expect(planRecovery(inspected(), rules)).toEqual([]);
  });

  it('has the release prove itself that was switched to, or goes back', () => {
    const steps = planRecovery(interrupted, rules);
    const [before, after] = [
      [`remember ${id(3)}`, `switch ${id(4)}`],
      [`gate ${id(4)}`, 'forget'],
    ];
    expect(kinds(steps)).toEqual([...before, ...after]);
    expect(argsOf(steps, 'switch')).toEqual({ release: id(4), before: { ...rules, release: id(3) } });
    const silent = planRecovery({ ...interrupted, answers: false }, rules);
    expect(kinds(silent)).toEqual([...before, 'restart', ...after]);
  });

  it.each([
    ['before the switch', { live: id(3) }],
    ['after it had gone back', { live: id(3), answers: false }],
    ['with nothing live', { live: null }],
    ['with nowhere to go back to', { releases: [id(4)] }],
  ])('only forgets one that was interrupted %s', (_, different) => {
    expect(kinds(planRecovery({ ...interrupted, ...different }, rules))).toEqual(['forget']);
  });
});
