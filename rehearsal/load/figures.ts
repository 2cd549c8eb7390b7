import type { Recorder } from './recorder.ts';

/** How long requests took, in ms from their scheduled time: waiting for a busy connection counts. */
export interface Latency {
  p50: number;
  p95: number;
  p99: number;
  max: number;
}

/** The longest time without a successful answer. */
export interface Gap {
  ms: number;
  from: string;
  to: string;
}

/** One error: how often, and when it was first seen. */
export interface ErrorFigure {
  error: string;
  count: number;
  examples: { kind: Kind; path: string; scheduled: string; failedAfterMs: number }[];
}

/** Which release answered, and when. */
export interface ReleaseFigure {
  release: string;
  answers: number;
  first: string;
  last: string;
  /** Its answers to requests sent after a newer release had already answered: 0 when the switch was clean. */
  afterNewer: number;
}

export type Kind = 'new' | 'keep-alive';

/** Figures of some of the requests. */
export interface KindFigures {
  sent: number;
  failed: number;
  latency: Latency;
  longestGap: Gap;
}

/** Everything one load run measured. */
export interface LoadFigures extends KindFigures {
  seconds: number;
  /** Requests a second that really left. */
  achievedRate: number;
  kinds: Record<Kind, KindFigures>;
  /** Connections opened by the clients that keep theirs: more than there are clients means that some were closed. */
  keepAliveConnections: number;
  statuses: Record<string, number>;
  errors: ErrorFigure[];
  releases: ReleaseFigure[];
  /** How true the generator itself was: how late requests left, and its share of one CPU. */
  generator: { lagP99: number; lagMax: number; cpuShare: number };
}

const EXAMPLES = 3;

/** Turns the record of a run into figures. Pure: the same record gives the same figures. */
export function figuresOf(record: Recorder, cpuSeconds: number): LoadFigures {
  const all = indexes(record.count);
  const fresh = all.filter((i) => record.kind[i] === 0);
  const kept = all.filter((i) => record.kind[i] === 1);
  const seconds = record.count === 0 ? 0 : (at(record.scheduled, record.count - 1) - record.firstAt) / 1000;
  const lag = all.map((i) => at(record.left, i) - at(record.scheduled, i)).sort((a, b) => a - b);
  return {
    ...kindFigures(record, all),
    seconds: round(seconds, 1),
    achievedRate: seconds > 0 ? round((record.count - 1) / seconds, 1) : 0,
    kinds: { new: kindFigures(record, fresh), 'keep-alive': kindFigures(record, kept) },
    keepAliveConnections: record.connections,
    statuses: countBy(all, (i) => String(record.status[i] || 'none')),
    errors: errorFigures(record, all),
    releases: releaseFigures(record, all),
    generator: {
      lagP99: round(quantile(lag, 0.99), 1),
      lagMax: round(lag.at(-1) ?? 0, 1),
      cpuShare: seconds > 0 ? round(cpuSeconds / seconds, 3) : 0,
    },
  };
}

function kindFigures(record: Recorder, chosen: number[]): KindFigures {
  const good = chosen.filter((i) => record.error[i] === 0);
  const took = good.map((i) => at(record.done, i) - at(record.scheduled, i)).sort((a, b) => a - b);
  return {
    sent: chosen.length,
    failed: chosen.length - good.length,
    latency: {
      p50: round(quantile(took, 0.5), 1),
      p95: round(quantile(took, 0.95), 1),
      p99: round(quantile(took, 0.99), 1),
      max: round(took.at(-1) ?? 0, 1),
    },
    longestGap: longestGap(record, chosen, good),
  };
}

/** From the first scheduled request on and until the last one was over: a dead head or tail is a gap too. */
function longestGap(record: Recorder, chosen: number[], good: number[]): Gap {
  let from = at(record.scheduled, chosen[0] ?? 0);
  const end = chosen.reduce((latest, i) => Math.max(latest, at(record.done, i)), from);
  let gap = { ms: 0, from, to: from };
  const times = good.map((i) => at(record.done, i)).sort((a, b) => a - b);
  for (const time of [...times, end]) {
    if (time - from > gap.ms) gap = { ms: time - from, from, to: time };
    from = time;
  }
  return { ms: round(gap.ms, 1), from: record.clock(gap.from), to: record.clock(gap.to) };
}

function errorFigures(record: Recorder, all: number[]): ErrorFigure[] {
  const found = new Map<string, ErrorFigure>();
  for (const i of all) {
    const error = record.errorNames[record.error[i] ?? 0];
    if (!error) continue;
    const figure = found.get(error) ?? { error, count: 0, examples: [] };
    found.set(error, figure);
    figure.count += 1;
    if (figure.examples.length < EXAMPLES) {
      figure.examples.push({
        kind: record.kind[i] === 1 ? 'keep-alive' : 'new',
        path: record.path(i),
        scheduled: record.clock(at(record.scheduled, i)),
        failedAfterMs: round(at(record.done, i) - at(record.scheduled, i), 1),
      });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function releaseFigures(record: Recorder, all: number[]): ReleaseFigure[] {
  const seen = new Map<number, number[]>();
  for (const i of all) {
    const release = record.release[i] ?? 0;
    if (release === 0) continue;
    const requests = seen.get(release) ?? [];
    seen.set(release, requests);
    requests.push(i);
  }
  const spans = [...seen].map(([release, requests]) => {
    const done = requests.map((i) => at(record.done, i)).sort((a, b) => a - b);
    return { release, requests, first: done[0] ?? 0, last: done.at(-1) ?? 0 };
  });
  spans.sort((a, b) => a.first - b.first);
  return spans.map(({ release, requests, first, last }, index) => {
    const newer = spans[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    return {
      release: record.releaseNames[release] ?? '',
      answers: requests.length,
      first: record.clock(first),
      last: record.clock(last),
      afterNewer: requests.filter((i) => at(record.left, i) > newer).length,
    };
  });
}

/** The value below which the share `q` of the sorted values lies (nearest rank). */
export function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
}

function countBy(all: number[], name: (i: number) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const i of all) counts[name(i)] = (counts[name(i)] ?? 0) + 1;
  return counts;
}

function indexes(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function at(values: ArrayLike<number>, i: number): number {
  return values[i] ?? 0;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
