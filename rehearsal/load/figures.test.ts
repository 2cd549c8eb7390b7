import { describe, expect, it } from 'vitest';
import { figuresOf } from './figures.ts';
import type { Row } from './row.ts';
import { median, quantile } from './statistics.ts';

interface Sent extends Partial<Pick<Row, 'kind' | 'error' | 'release' | 'resent'>> {
  readonly due: number;
  readonly took?: number;
}

const counted = {
  ...{ cpuSeconds: 0, connections: { 'keep-alive': 0, h2: 0 }, streamsAtOnce: 0 },
  handshakes: [],
};
const figures = (sent: readonly Sent[]) => figuresOf(sent.map(rowOf), counted);

function rowOf({ due, took = 1, kind = 'new', error = '', release = '', resent = false }: Sent): Row {
  const times = { dueAt: due, sentAt: due, doneAt: due + took };
  return { kind, path: '/a', ...times, status: error ? 0 : 200, release, resent, error };
}

const every = (from: number, to: number, more: Partial<Sent> = {}): Sent[] =>
  Array.from({ length: (to - from) / 10 }, (_, i) => ({ due: from + i * 10, ...more }));

describe('figuresOf', () => {
  it('gives zeros for nothing', () => {
    expect(figures([])).toMatchObject({
      sent: 0,
      failed: 0,
      achievedRate: 0,
      releases: [],
    });
  });

  it('finds the longest time without a success, whatever failed meanwhile', () => {
    const rows = [...every(0, 100), ...every(100, 400, { error: 'ECONNREFUSED' }), ...every(400, 500)];
    const seen = figures(rows);
    expect(seen).toMatchObject({ sent: 50, failed: 30, achievedRate: 100 });
    expect(seen.longestGap.ms).toBe(310);
    expect(Date.parse(seen.longestGap.to) - Date.parse(seen.longestGap.from)).toBe(310);
    expect(seen.errors).toMatchObject([
      { error: 'ECONNREFUSED', count: 30, examples: [{ path: '/a' }, {}, {}] },
    ]);
  });

  it('counts a dead head and a dead tail as gaps', () => {
    const dead = { error: 'timeout', took: 1 };
    expect(figures([...every(0, 200, dead), ...every(200, 300)]).longestGap.ms).toBe(201);
    expect(figures([...every(0, 100), ...every(100, 300, dead)]).longestGap.ms).toBe(200);
    expect(figures(every(0, 100, dead)).longestGap.ms).toBe(91);
  });

  it('keeps the kinds apart', () => {
    const rows = [
      ...every(0, 100, { kind: 'keep-alive', took: 5 }),
      ...every(100, 200, { kind: 'new', error: 'x' }),
    ];
    const { kinds } = figures(rows);
    expect(kinds['keep-alive']).toMatchObject({ sent: 10, failed: 0, latency: { p50: 5, max: 5 } });
    expect(kinds.new).toMatchObject({ sent: 10, failed: 10 });
  });

  it('counts what was sent again apart from what failed, each by its kind', () => {
    const rows = [
      ...every(0, 100, { kind: 'h2' }),
      ...every(100, 130, { kind: 'h2', resent: true }),
      ...every(130, 150, { kind: 'h2', resent: true, error: 'reset: REFUSED_STREAM' }),
    ];
    expect(figures(rows)).toMatchObject({ sent: 15, failed: 2, resent: 5 });
    expect(figures(rows).kinds).toMatchObject({
      h2: { sent: 15, failed: 2, resent: 5 },
      new: { sent: 0, failed: 0, resent: 0 },
      'keep-alive': { sent: 0, failed: 0, resent: 0 },
    });
  });

  it('keeps full handshakes apart from resumed ones', () => {
    const handshakes = [
      { resumed: false, ms: 3 },
      { resumed: true, ms: 1 },
      { resumed: false, ms: 2 },
    ];
    expect(figuresOf([], { ...counted, handshakes }).handshakes).toEqual({
      ...{ full: 2, resumed: 1, p50: 2, p99: 3 },
    });
  });

  it('distinguishes an old answer after the switch from one that was already on its way', () => {
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
    expect(figures(rows).releases).toMatchObject([
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

it.each([
  [[3], 3],
  [[3, 1, 2], 2],
  [[5, 1, 3], 3],
  [[4, 1, 2, 3], 2.5],
  [[], Number.NaN],
])('the median of %j is %d', (values, expected) => expect(median(values)).toBe(expected));
