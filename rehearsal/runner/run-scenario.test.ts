import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { Progress } from './progress.ts';
import { count, table } from './report.ts';
import { runScenario, type ScenarioRunner } from './run-scenario.ts';
import type { Context, Scenario } from './scenario.ts';

function rig() {
  const written: string[] = [];
  const disposed: string[] = [];
  const controller = new AbortController();
  const runner: ScenarioRunner = {
    progress: new Progress({ write: (text) => written.push(text) }),
    signal: controller.signal,
    async createContext(scenario) {
      const figures: Record<string, number | string> = {};
      const context = { figure: (name: string, value: number | string) => (figures[name] = value) };
      return {
        // Scenarios of these tests use no more of it.
        context: context as unknown as Context,
        figures,
        runs: [],
        async [Symbol.asyncDispose]() {
          disposed.push(scenario.name);
        },
      };
    },
  };
  return { runner, written, disposed, abort: () => controller.abort() };
}

const passed = { assertion: 'it works', passed: true, detail: 'seen' };
const failed = { assertion: 'it is fast', passed: false, detail: '9 s' };
const good = (name: string): Scenario => ({
  ...{ name, shows: `${name} is shown` },
  run: async () => ({ assertions: [passed], figures: { seconds: 1 } }),
});

describe('runScenario', () => {
  it('returns the result, and disposes the context', async () => {
    const { runner, disposed, written } = rig();
    const mixed: Scenario = {
      ...good('mixed'),
      run: async () => ({ assertions: [passed, failed], figures: {} }),
    };
    const report = await runScenario(mixed, runner);
    expect(count([report])).toEqual({ passed: 1, failed: 1 });
    expect(disposed).toEqual(['mixed']);
    expect(written.join('')).toContain('1 failed');
  });

  it('turns a scenario that does not complete into a failed assertion, and keeps its figures', async () => {
    const { runner, disposed } = rig();
    const crash: Scenario = {
      ...good('crash'),
      async run(context) {
        context.figure('reached', 'half');
        throw new Error('no answer', { cause: new Error('ECONNREFUSED') });
      },
    };
    expect(await runScenario(crash, runner)).toMatchObject({
      figures: { reached: 'half' },
      problem: 'no answer\nECONNREFUSED',
      assertions: [{ assertion: 'crash completes', passed: false, detail: 'no answer\nECONNREFUSED' }],
    });
    expect(disposed).toEqual(['crash']);
  });

  it('reports nothing about a scenario that was cut off', async () => {
    const { runner, disposed, written, abort } = rig();
    const cut: Scenario = {
      ...good('cut'),
      run: async () => {
        abort();
        return { assertions: [failed], figures: {} };
      },
    };
    await runScenario(cut, runner);
    expect(disposed).toEqual(['cut']);
    expect(written).toEqual([]);
  });
});

describe('the table', () => {
  it('lists each assertion, repeats the failed ones, and counts them in its last line', async () => {
    const { runner } = rig();
    const mixed: Scenario = {
      ...good('mixed'),
      run: async () => ({ assertions: [passed, failed], figures: { 'gap ms': 12 } }),
    };
    const scenarios = [await runScenario(mixed, runner)];
    const machine = { cpus: 2, memoryMiB: 1, platform: '' };
    const text = table({ startedAt: '', seconds: 1, machine, prepared: [], scenarios, ...count(scenarios) });
    expect(text.split('\n')).toEqual([
      'mixed (0.0 s): mixed is shown',
      '  passed  it works    seen',
      '  FAILED  it is fast  9 s',
      '          gap ms  12',
      '',
      '    0.0 s  mixed',
      '',
      'mixed:',
      '  FAILED  it is fast  9 s',
      '',
      '1 passed, 1 failed',
    ]);
  });
});

describe('explain', () => {
  it('gives every cause once', () => {
    const inner = new Error('refused');
    expect(explain(new Error('cannot connect: refused', { cause: inner }))).toBe('cannot connect: refused');
    expect(explain(new AggregateError([inner, new Error('late')], 'two failed'))).toBe(
      'two failed\nrefused\nlate',
    );
    expect(explain('plain')).toBe('plain');
  });
});
