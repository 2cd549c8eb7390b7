import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lane, type Session } from './lane.ts';
import type { ScenarioReport } from './report.ts';
import type { Scenario } from './scenario.ts';
import { runAll } from './schedule.ts';

type Fate = 'passes' | 'fails' | 'breaks';

/** Scenarios that note in which state of the world they began, and what ran at the same time. */
function rig(fates: Readonly<Record<string, Fate>> = {}) {
  const began: { name: string; state: string; beside: string[]; lane: number }[] = [];
  const running = new Set<string>();
  const opened: number[] = [];
  const session = (lane: number): Session => {
    opened.push(lane);
    let state = 'empty';
    let saved: string | undefined;
    return {
      async run({ name, shows }): Promise<ScenarioReport> {
        began.push({ name, state, beside: [...running], lane });
        running.add(name);
        state = `${state}, ${name}`;
        await sleep(1);
        running.delete(name);
        const fate = fates[name] ?? 'passes';
        const base = { name, shows, figures: {}, runs: [], seconds: 1 };
        if (fate === 'breaks')
          return { ...base, assertions: [{ assertion: shows, passed: false, detail: '' }], problem: 'x' };
        return { ...base, assertions: [{ assertion: shows, passed: fate === 'passes', detail: '' }] };
      },
      async save() {
        saved = state;
      },
      async restore() {
        if (saved === undefined) throw new Error('nothing was saved');
        state = saved;
      },
      async [Symbol.asyncDispose]() {},
    };
  };
  const lanes = (registry: readonly Scenario[], count: number) =>
    Array.from({ length: count }, (_, index) => new Lane(registry, async () => session(index + 1)));
  return { began, opened, lanes };
}

const scenario = (name: string, more: Partial<Scenario> = {}): Scenario => ({
  ...{ name, shows: name, ...more },
  run: async () => ({ assertions: [], figures: {} }),
});
const registry = [
  scenario('infra'),
  scenario('first'),
  scenario('upgrade', { after: 'first', alone: true }),
  scenario('broken', { after: 'first', estimatedSeconds: 300 }),
  scenario('bad', { after: 'first' }),
  scenario('back', { after: 'upgrade' }),
];
const signal = new AbortController().signal;
const untilAlone = async () => {};
const run = (scenarios: readonly Scenario[], lanes: readonly Lane[]) =>
  runAll(scenarios, { lanes, signal, untilAlone });

describe('runAll', () => {
  it('begins each scenario where it says, in any order and on any number of lanes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(registry, { minLength: 1 }),
        fc.integer({ min: 1, max: 4 }),
        async (wanted, count) => {
          const { began, lanes } = rig();
          const results = await run(wanted, lanes(registry, count));
          const starts = { first: 'empty, first', upgrade: 'empty, first, upgrade' };
          for (const { name, state } of began) {
            const { after } = registry.find((one) => one.name === name) as Scenario;
            expect(state).toBe(after ? starts[after as keyof typeof starts] : 'empty');
          }
          for (const { name } of wanted) expect(results.map((one) => one.name)).toContain(name);
        },
      ),
    );
  });

  it('runs side by side, and alone what measures', async () => {
    const { began, lanes } = rig();
    await run(registry.slice(0, 5), lanes(registry, 3));
    expect(began.some(({ beside }) => beside.length > 0)).toBe(true);
    expect(began.at(-1)).toMatchObject({ name: 'upgrade', beside: [], lane: 1 });
  });

  it('starts the longest first, and reports in the order that was given', async () => {
    const { began, lanes } = rig();
    const results = await run(registry.slice(0, 5), lanes(registry, 1));
    expect(began.map(({ name }) => name)).toEqual(['first', 'broken', 'infra', 'first', 'bad', 'upgrade']);
    expect(results.map(({ name }) => name)).toEqual(['infra', 'first', 'upgrade', 'broken', 'bad']);
  });

  it('does not run what starts from a state that was not reached, but the rest', async () => {
    const { lanes } = rig({ first: 'breaks' });
    const results = await run(registry.slice(0, 5), lanes(registry, 2));
    const failed = results
      .filter(({ assertions }) => assertions.some(({ passed }) => !passed))
      .map(({ name }) => name);
    expect(failed).toEqual(expect.arrayContaining(['first', 'upgrade', 'broken', 'bad']));
    expect(failed).not.toContain('infra');
  });

  it('continues from a state that was reached with a failed assertion', async () => {
    const { began, lanes } = rig({ first: 'fails' });
    const results = await run([registry[1], registry[4]] as Scenario[], lanes(registry, 1));
    expect(began.map(({ name }) => name)).toEqual(['first', 'bad']);
    expect(results.map(({ assertions }) => assertions[0]?.passed)).toEqual([false, true]);
  });

  it('makes a failed assertion of a world that does not start, and tries again for the next', async () => {
    let tries = 0;
    const { lanes } = rig();
    const broken = new Lane(registry, async () => {
      tries += 1;
      throw new Error('no engine');
    });
    const results = await run([registry[1], registry[3], registry[4]] as Scenario[], [broken]);
    expect(tries).toBe(2);
    expect(results.flatMap(({ problem }) => problem ?? [])).toEqual(['no engine', 'no engine']);
    expect(lanes(registry, 1)).toHaveLength(1);
  });

  it('runs a scenario that breaks once per lane, however many start from it', async () => {
    const { began, lanes } = rig({ first: 'breaks' });
    const many = [
      ...registry,
      ...Array.from({ length: 6 }, (_, index) => scenario(`more ${index}`, { after: 'first' })),
    ];
    const results = await run(many.slice(1), lanes(many, 1));
    expect(began.map(({ name }) => name)).toEqual(['first']);
    expect(results.filter(({ problem }) => problem === 'first did not complete')).toHaveLength(9);
  });

  it('leaves what a lane without a world cannot run to one that has one', async () => {
    const { began, lanes } = rig();
    const broken = new Lane(registry, () => Promise.reject(new Error('the subnet is taken')));
    const results = await run(registry.slice(0, 5), [broken, ...lanes(registry, 1)]);
    expect(results.map(({ name, problem }) => [name, problem])).toEqual(
      registry.slice(0, 5).map(({ name }) => [name, undefined]),
    );
    expect(began.at(-1)).toMatchObject({ name: 'upgrade', beside: [] });
  });

  it('gives its results also when a world cannot be ended', async () => {
    const { lanes } = rig();
    const [one, two] = lanes(registry, 2) as [Lane, Lane];
    const stuck = new Lane(registry, () => Promise.reject(new Error('unused')));
    Object.defineProperty(stuck, Symbol.asyncDispose, {
      value: () => Promise.reject(new Error('active endpoints')),
    });
    const problems: unknown[] = [];
    const results = await runAll([registry[1], registry[4]] as Scenario[], {
      ...{ lanes: [one, two, stuck], signal, untilAlone },
      onProblem: (error) => problems.push(error),
    });
    expect(results.map(({ problem }) => problem)).toEqual([undefined, undefined]);
    expect(problems).toEqual([new Error('active endpoints')]);
  });

  it('starts nothing more once it is to end', async () => {
    const { began, lanes } = rig();
    const controller = new AbortController();
    const cut = [scenario('one'), scenario('two')];
    controller.abort();
    expect(await runAll(cut, { lanes: lanes(cut, 2), signal: controller.signal, untilAlone })).toEqual([]);
    expect(began).toEqual([]);
  });
});
