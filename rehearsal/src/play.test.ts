import { describe, expect, it } from 'vitest';
import { explain, type Play, playAll } from './play.ts';
import { Progress } from './progress.ts';
import { count, table } from './report.ts';
import type { Scenario, Stage } from './scenarios/scenario.ts';

function rig() {
  const written: string[] = [];
  const disposed: string[] = [];
  const controller = new AbortController();
  const play: Play = {
    progress: new Progress({ write: (text) => written.push(text) }),
    signal: controller.signal,
    async makeStage(scenario, played) {
      const figures: Record<string, number | string> = {};
      const stage = { played, figure: (name: string, value: number | string) => (figures[name] = value) };
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
const good = (name: string, ...after: string[]): Scenario => ({
  ...{ name, after, promise: `${name} is shown` },
  play: async () => ({ promises: [held], figures: { seconds: 1 } }),
});

describe('playAll', () => {
  it('goes on after a broken promise, also with what came after it', async () => {
    const { play, disposed } = rig();
    const slow: Scenario = { ...good('slow'), play: async () => ({ promises: [held, broken], figures: {} }) };
    const played = await playAll([slow, good('next', 'slow')], play);
    expect(played.map(({ promises }) => promises.map((one) => one.held))).toEqual([[true, false], [true]]);
    expect(count(played)).toEqual({ passed: 2, failed: 1 });
    expect(disposed).toEqual(['slow', 'next']);
  });

  it('does not play what needs a scenario that did not reach its end, but plays the rest', async () => {
    const { play, disposed } = rig();
    const crash: Scenario = {
      ...good('crash'),
      async play(stage) {
        stage.figure('reached', 'half');
        throw new Error('no answer', { cause: new Error('ECONNREFUSED') });
      },
    };
    const played = await playAll([crash, good('needs', 'crash'), good('free')], play);
    expect(count(played)).toEqual({ passed: 1, failed: 2 });
    expect(played[0]).toMatchObject({
      figures: { reached: 'half' },
      promises: [{ promise: 'crash plays to its end', held: false, detail: 'no answer\nECONNREFUSED' }],
    });
    expect(played[1]?.promises[0]?.detail).toBe('crash did not reach its end');
    expect(disposed).toEqual(['crash', 'free']);
  });

  it('shows a scenario what the ones before it have shown', async () => {
    const { play } = rig();
    let seen: unknown;
    const second: Scenario = {
      ...good('second', 'first'),
      async play(stage) {
        seen = stage.played.get('first')?.figures;
        return { promises: [], figures: {} };
      },
    };
    await playAll([good('first'), second], play);
    expect(seen).toEqual({ seconds: 1 });
  });

  it('stops when it is told to end, clears the stage and judges nothing that was cut off', async () => {
    const { play, disposed, abort } = rig();
    const cut: Scenario = {
      ...good('cut'),
      play: async () => {
        abort();
        return { promises: [broken], figures: {} };
      },
    };
    expect(await playAll([good('one'), cut, good('two')], play)).toMatchObject([{ name: 'one' }]);
    expect(disposed).toEqual(['one', 'cut']);
  });
});

describe('the table', () => {
  it('says for each promise whether it was held, says again what was not, and counts them in its last line', async () => {
    const { play } = rig();
    const mixed: Scenario = {
      ...good('mixed'),
      play: async () => ({ promises: [held, broken], figures: { 'gap ms': 12 } }),
    };
    const scenarios = await playAll([mixed], play);
    const machine = { cpus: 2, memoryMiB: 1, platform: '' };
    const text = table({ startedAt: '', seconds: 1, machine, prepared: [], scenarios, ...count(scenarios) });
    expect(text.split('\n')).toEqual([
      'mixed (0.0 s): mixed is shown',
      '  held    it works    seen',
      '  BROKEN  it is fast  9 s',
      '          gap ms  12',
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
