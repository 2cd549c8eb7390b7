import { describe, expect, it } from 'vitest';
import { figuresOf, quantile } from './figures.ts';
import { Recorder } from './recorder.ts';

type Row = { due: number; took?: number; kind?: 0 | 1; error?: string; release?: string };

function recorded(rows: Row[]): Recorder {
  const recorder = new Recorder(rows.length, ['/a', '/b']);
  for (const { due, took = 1, kind = 0, error = '', release = '' } of rows) {
    const i = recorder.due(kind, due);
    recorder.finish(i, error ? 0 : 200, release, error);
    recorder.left[i] = due;
    recorder.done[i] = due + took;
  }
  return recorder;
}

const every = (from: number, to: number, more: Partial<Row> = {}): Row[] =>
  Array.from({ length: (to - from) / 10 }, (_, i) => ({ due: from + i * 10, ...more }));

describe('figuresOf', () => {
  it('gives zeros for nothing', () => {
    expect(figuresOf(new Recorder(0, ['/']), 0)).toMatchObject({
      sent: 0,
      failed: 0,
      achievedRate: 0,
      releases: [],
    });
  });

  it('finds the longest time without a success, whatever failed meanwhile', () => {
    const rows = [...every(0, 100), ...every(100, 400, { error: 'ECONNREFUSED' }), ...every(400, 500)];
    const figures = figuresOf(recorded(rows), 0);
    expect(figures).toMatchObject({ sent: 50, failed: 30, achievedRate: 100 });
    expect(figures.longestGap.ms).toBe(310);
    expect(Date.parse(figures.longestGap.to) - Date.parse(figures.longestGap.from)).toBe(310);
    expect(figures.errors).toMatchObject([
      { error: 'ECONNREFUSED', count: 30, examples: [{ path: '/a' }, {}, {}] },
    ]);
  });

  it('counts a dead head and a dead tail as gaps', () => {
    const dead = { error: 'timeout', took: 1 };
    expect(figuresOf(recorded([...every(0, 200, dead), ...every(200, 300)]), 0).longestGap.ms).toBe(201);
    expect(figuresOf(recorded([...every(0, 100), ...every(100, 300, dead)]), 0).longestGap.ms).toBe(200);
    expect(figuresOf(recorded(every(0, 100, dead)), 0).longestGap.ms).toBe(91);
  });

  it('keeps the kinds apart', () => {
    const rows = [...every(0, 100, { kind: 1, took: 5 }), ...every(100, 200, { kind: 0, error: 'x' })];
    const { kinds } = figuresOf(recorded(rows), 0);
    expect(kinds['keep-alive']).toMatchObject({ sent: 10, failed: 0, latency: { p50: 5, max: 5 } });
    expect(kinds.new).toMatchObject({ sent: 10, failed: 10 });
  });

  it('tells an old answer after the switch from one that was already on its way', () => {
    const old = every(0, 100, { release: 'old' });
    const underWay = { due: 95, took: 50, release: 'old' };
    const stale = { due: 150, release: 'old' };
    const rows = [
      ...old,
      underWay,
      ...every(100, 150, { release: 'new' }),
      stale,
      ...every(160, 200, { release: 'new' }),
    ];
    expect(figuresOf(recorded(rows), 0).releases).toMatchObject([
      { release: 'old', answers: 12, afterNewer: 1 },
      { release: 'new', answers: 9, afterNewer: 0 },
    ]);
  });
});

describe('quantile', () => {
  it('is the nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1);
    expect([0, 0.5, 0.95, 0.99, 1].map((q) => quantile(values, q))).toEqual([1, 50, 95, 99, 100]);
    expect(quantile([], 0.5)).toBe(0);
  });
});
