import { clock, type Kind, kinds, type Row } from './row.ts';
import { quantile } from './statistics.ts';
import type { Handshake } from './tls-sessions.ts';

/** Everything one load measured. */
export type LoadFigures = ReturnType<typeof figuresOf>;

const EXAMPLES = 3;

/** What a generator counts besides its requests. */
export interface Counted {
  readonly cpuSeconds: number;
  /** Connections opened by the clients that keep theirs. */
  readonly connections: Readonly<Record<Exclude<Kind, 'new'>, number>>;
  /** The most requests that were under way at once on one connection of HTTP/2. */
  readonly streamsAtOnce: number;
  readonly handshakes: readonly Handshake[];
}

/** Computes the figures of a record. Pure. */
export function figuresOf(
  rows: readonly Row[],
  { cpuSeconds, connections, streamsAtOnce, handshakes }: Counted,
) {
  const seconds = ((rows.at(-1)?.dueAt ?? 0) - (rows[0]?.dueAt ?? 0)) / 1000;
  const lag = ascending(rows.map(({ sentAt, dueAt }) => sentAt - dueAt));
  const ofKind = (wanted: Kind) => kindFigures(rows.filter(({ kind }) => kind === wanted));
  const byStatus = Object.groupBy(rows, ({ status }) => String(status || 'none'));
  return {
    ...kindFigures(rows),
    seconds: round(seconds, 1),
    /** Requests a second that really left. */
    achievedRate: seconds > 0 ? round((rows.length - 1) / seconds, 1) : 0,
    kinds: Object.fromEntries(kinds.map((kind) => [kind, ofKind(kind)])) as Readonly<
      Record<Kind, ReturnType<typeof kindFigures>>
    >,
    /** More connections than there are clients that keep theirs: some were closed. */
    connections,
    streamsAtOnce,
    handshakes: handshakeFigures(handshakes),
    statuses: Object.fromEntries(
      Object.entries(byStatus).map(([status, some = []]) => [status, some.length]),
    ) as Readonly<Record<string, number>>,
    errors: errorFigures(rows),
    releases: releaseFigures(rows),
    /** How punctual the generator was: how late requests left, and its share of one CPU. */
    generator: {
      lagP99: round(quantile(lag, 0.99), 1),
      lagMax: round(lag.at(-1) ?? 0, 1),
      cpuShare: seconds > 0 ? round(cpuSeconds / seconds, 3) : 0,
    },
  };
}

function kindFigures(rows: readonly Row[]) {
  const good = rows.filter(({ error }) => error === '');
  const took = ascending(good.map(({ doneAt, dueAt }) => doneAt - dueAt));
  const at = (q: number) => round(quantile(took, q), 1);
  return {
    sent: rows.length,
    failed: rows.length - good.length,
    /** Refused before they were processed, and sent again; how that ended is counted as for any other request. */
    resent: rows.filter(({ resent }) => resent).length,
    /** In ms from the scheduled time: waiting for a busy connection counts. */
    latency: { p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) },
    longestGap: longestGap(rows, good),
  };
}

/** How many TLS handshakes there were, and how long they took in ms. */
function handshakeFigures(handshakes: readonly Handshake[]) {
  const took = ascending(handshakes.map(({ ms }) => ms));
  const resumed = handshakes.filter((handshake) => handshake.resumed).length;
  const at = (q: number) => round(quantile(took, q), 1);
  return { full: handshakes.length - resumed, resumed, p50: at(0.5), p99: at(0.99) };
}

/**
 * The longest time without a successful answer, from the first scheduled request to the end of the last one: a dead head
 * or tail is a gap too.
 */
function longestGap(rows: readonly Row[], good: readonly Row[]) {
  let from = rows[0]?.dueAt ?? 0;
  let gap = { ms: 0, from, to: from };
  const end = rows.reduce((latest, { doneAt }) => Math.max(latest, doneAt), from);
  for (const time of [...ascending(good.map(({ doneAt }) => doneAt)), end]) {
    if (time - from > gap.ms) gap = { ms: time - from, from, to: time };
    from = time;
  }
  return { ms: round(gap.ms, 1), from: clock(gap.from), to: clock(gap.to) };
}

/** Each error: how often it occurred, and the first examples. */
function errorFigures(rows: readonly Row[]) {
  const failed = rows.filter(({ error }) => error !== '');
  const figures = Object.entries(Object.groupBy(failed, ({ error }) => error)).map(([error, some = []]) => ({
    error,
    count: some.length,
    examples: some.slice(0, EXAMPLES).map(({ kind, path, dueAt, doneAt }) => ({
      ...{ kind, path, scheduled: clock(dueAt), failedAfterMs: round(doneAt - dueAt, 1) },
    })),
  }));
  return figures.sort((a, b) => b.count - a.count);
}

/** Which release answered, and when. */
function releaseFigures(rows: readonly Row[]) {
  const answered = rows.filter(({ release }) => release !== '');
  const spans = Object.entries(Object.groupBy(answered, ({ release }) => release)).map(
    ([release, some = []]) => {
      const done = ascending(some.map(({ doneAt }) => doneAt));
      return { release, some, first: done[0] ?? 0, last: done.at(-1) ?? 0 };
    },
  );
  spans.sort((a, b) => a.first - b.first);
  return spans.map(({ release, some, first, last }, index) => {
    const newer = spans[index + 1]?.first ?? Number.POSITIVE_INFINITY;
    /** Its answers to requests sent after a newer release had already answered: 0 when the switch was clean. */
    const afterNewer = some.filter(({ sentAt }) => sentAt > newer).length;
    return { release, answers: some.length, first: clock(first), last: clock(last), afterNewer };
  });
}

const ascending = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b);

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
