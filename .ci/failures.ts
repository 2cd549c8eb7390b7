/** One failure, as it is shown at the end of the gate. */
export interface Failure {
  /** The assertion: what should have been. */
  readonly assertion: string;
  /** What was seen instead. */
  readonly observed: readonly string[];
  /** The end of its log. */
  readonly log: readonly string[];
  /** Where the rest is: a path relative to the checkout. */
  readonly more: string;
}

/** Lines of log that a failure shows at most. */
export const LOG_LINES = 30;

/** With fewer lines a failure shows nothing useful. */
const LEAST = 8;
/** Of many failures the first ones say the most, but more names are worth a line each. */
const NAMES = 20;
const WIDTH = 300;

/**
 * Shows the failures in at most this many lines, shared fairly: long ones get what short ones do not need. If there are
 * too many, some are only named, and the rest counted.
 */
export function showFailures(failures: readonly Failure[], lines: number): string[] {
  const fit = Math.floor(lines / LEAST);
  if (failures.length <= fit) return share(failures, lines);
  const count = Math.floor((lines - 2 - Math.min(failures.length, NAMES)) / LEAST);
  const others = failures.slice(count);
  const unnamed = others.length - NAMES;
  const footer = [
    `and ${others.length} more:`,
    ...others.slice(0, NAMES).map(({ assertion, more }) => `✗ ${assertion}  (${more})`),
    ...(unnamed > 0 ? [`… and ${unnamed} that are not named here`] : []),
  ].map(cut);
  return [...share(failures.slice(0, count), lines - footer.length), ...footer];
}

function share(failures: readonly Failure[], lines: number): string[] {
  const needed = failures.map((failure) => show(failure, Number.POSITIVE_INFINITY).length);
  const allotted = new Map<number, number>();
  let left = lines;
  const shortestFirst = needed.map((_, index) => index).sort((a, b) => (needed[a] ?? 0) - (needed[b] ?? 0));
  for (const [position, index] of shortestFirst.entries()) {
    const part = Math.min(needed[index] ?? 0, Math.floor(left / (failures.length - position)));
    allotted.set(index, part);
    left -= part;
  }
  return failures.flatMap((failure, index) => show(failure, allotted.get(index) ?? 0));
}

/** Half of the room for the observation, half for the log, unless one of them needs less. */
function show({ assertion, observed, log, more }: Failure, lines: number): string[] {
  const [heading = '', ...rest] = assertion.split('\n');
  const seen = [...rest, ...observed];
  const tail = log.slice(-LOG_LINES);
  const room = lines - 2 - (tail.length > 0 ? 1 : 0);
  const forSeen = Math.min(seen.length, Math.max(room - tail.length, Math.ceil(room / 2)));
  const forLog = Math.min(tail.length, room - forSeen);
  return [
    `✗ ${heading}`,
    ...head(seen, forSeen).map((line) => `    ${line}`),
    ...(forLog > 0 ? ['  the end of its log:', ...tail.slice(-forLog).map((line) => `  | ${line}`)] : []),
    `  more in ${more}`,
  ].map(cut);
}

function head(lines: readonly string[], count: number): readonly string[] {
  if (lines.length <= count) return lines;
  const kept = Math.max(0, count - 1);
  return [...lines.slice(0, kept), `… ${lines.length - kept} more lines`].slice(0, count);
}

function cut(line: string): string {
  return line.length <= WIDTH ? line : `${line.slice(0, WIDTH - 1)}…`;
}
