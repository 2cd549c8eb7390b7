import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';
import { Progress } from './progress.ts';
import { count, table } from './report.ts';
import { type Play, playOne } from './run-scenario.ts';
import type { Scenario, Stage } from './scenario.ts';

function rig() {
  const written: string[] = [];
  const disposed: string[] = [];
  const controller = new AbortController();
  const play: Play = {
    progress: new Progress({ write: (text) => written.push(text) }),
    signal: controller.signal,
    async makeStage(scenario) {
      const figures: Record<string, number | string> = {};
      const stage = { figure: (name: string, value: number | string) => (figures[name] = value) };
      return {
        // Scenarios of these tests use no more of it.
        stage: stage as unknown as Stage,
        figures,
        runs: [],
        async [Symbol.asyncDispose]() {
          disposed.push(scenario.name);
        },
      };
    },
  };
  return { play, written, disposed, abort: () => controller.abort() };
}

const held = { promise: 'it works', held: true, detail: 'seen' };
const broken = { promise: 'it is fast', held: false, detail: '9 s' };
const good = (name: string): Scenario => ({
  ...{ name, promise: `${name} is shown` },
  play: async () => ({ promises: [held], figures: { seconds: 1 } }),
});

describe('playOne', () => {
  it('gives what was shown, and clears the stage', async () => {
    const { play, disposed, written } = rig();
    const mixed: Scenario = {
      ...good('mixed'),
      play: async () => ({ promises: [held, broken], figures: {} }),
    };
    const played = await playOne(mixed, play);
    expect(count([played])).toEqual({ passed: 1, failed: 1 });
    expect(disposed).toEqual(['mixed']);
    expect(written.join('')).toContain('1 broken');
  });

  it('makes a failed assertion of one that does not reach its end, and keeps its figures', async () => {
    const { play, disposed } = rig();
    const crash: Scenario = {
      ...good('crash'),
      async play(stage) {
        stage.figure('reached', 'half');
        throw new Error('no answer', { cause: new Error('ECONNREFUSED') });
      },
    };
    expect(await playOne(crash, play)).toMatchObject({
      figures: { reached: 'half' },
      problem: 'no answer\nECONNREFUSED',
      promises: [{ promise: 'crash plays to its end', held: false, detail: 'no answer\nECONNREFUSED' }],
    });
    expect(disposed).toEqual(['crash']);
  });

  it('judges nothing that was cut off', async () => {
    const { play, disposed, written, abort } = rig();
    const cut: Scenario = {
      ...good('cut'),
      play: async () => {
        abort();
        return { promises: [broken], figures: {} };
      },
    };
    await playOne(cut, play);
    expect(disposed).toEqual(['cut']);
    expect(written).toEqual([]);
  });
});

describe('the table', () => {
  it('says for each promise whether it was held, says again what was not, and counts them in its last line', async () => {
    const { play } = rig();
    const mixed: Scenario = {
      ...good('mixed'),
      play: async () => ({ promises: [held, broken], figures: { 'gap ms': 12 } }),
    };
    const scenarios = [await playOne(mixed, play)];
    const machine = { cpus: 2, memoryMiB: 1, platform: '' };
    const text = table({ startedAt: '', seconds: 1, machine, prepared: [], scenarios, ...count(scenarios) });
    expect(text.split('\n')).toEqual([
      'mixed (0.0 s): mixed is shown',
      '  held    it works    seen',
      '  BROKEN  it is fast  9 s',
      '          gap ms  12',
      '',
      '    0.0 s  mixed',
      '',
      'mixed:',
      '  BROKEN  it is fast  9 s',
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
