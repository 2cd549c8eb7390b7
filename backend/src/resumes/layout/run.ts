import { hasRtl } from './direction.ts';

/**
 * A piece of text on a page, in its own direction: x grows the way it is read, y upwards. Lengths are points, 1/72 inch.
 */
export type Run = {
  text: string;
  x: number;
  /** Its baseline. */
  y: number;
  width: number;
  /** The font's. */
  size: number;
  /** Its place in the file. */
  order: number;
  /** Whether the file has a blank between the run before it and this one. */
  isSpaced: boolean;
  /** Whether pdf.js has turned it into the order of reading from the right. */
  isRtl: boolean;
};

/** Runs on one baseline, from the left to the right. */
export type Line = { y: number; size: number; runs: Run[] };

export const rightOf = (run: Run): number => run.x + run.width;

/**
 * How far two runs of one line may be apart, as a share of the smaller size: a superscript is raised by a third of the
 * size of its line, which is half of its own.
 */
const SAME_LINE = 0.6;

/** The lines of runs, from the top to the bottom. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.at(-1);
    if (line && line.y - run.y < SAME_LINE * Math.min(line.size, run.size)) {
      line.runs.push(run);
      // The largest run has the baseline: what was above it may be a superscript.
      if (run.size > line.size) Object.assign(line, { y: run.y, size: run.size });
    } else lines.push({ y: run.y, size: run.size, runs: [run] });
  }
  for (const line of lines)
    line.runs = joined(withoutShadows(line.runs.sort((a, b) => a.x - b.x || a.order - b.order)));
  return lines;
}

/** In ems: what is a blank, and not two letters of a word in two runs; pdf.js uses about the same between glyphs. */
const BLANK = 0.13;
/** In ems: the widest blank that pdf.js leaves within a run. */
const WIDEST_BLANK = 0.6;

/** How far a run is to the right of another, in ems. */
export const gapBetween = (left: Run, right: Run): number =>
  (right.x - rightOf(left)) / Math.max(1, Math.min(left.size, right.size));

/** Whether there is a blank between two runs, the second of which is to the right. */
export const isApart = (before: Run, run: Run): boolean =>
  gapBetween(before, run) > BLANK || (run.isSpaced && run.order === before.order + 1);

/**
 * Runs with those put together that are one but for their font, or for the syllables at which a browser could have broken
 * them. Of right-to-left text each stays by itself, since its order is not that of the page.
 */
function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    const gap = last ? gapBetween(last, run) : Number.POSITIVE_INFINITY;
    if (!last || gap > WIDEST_BLANK || hasRtl(last.text) || hasRtl(run.text)) whole.push({ ...run });
    else {
      last.text += (isApart(last, run) ? ' ' : '') + run.text;
      last.width = Math.max(rightOf(last), rightOf(run)) - last.x;
      // Only for the blank before the next run: a line is never read by it.
      last.order = run.order;
    }
  }
  return whole;
}

/** Some programs draw a text twice, a little apart, to make it bold or to give it a shadow. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const isShadow = kept
      .slice(-2)
      .some(
        (other) => other.text === run.text && Math.abs(other.x - run.x) < 0.3 * run.size && run.width > 0,
      );
    if (!isShadow) kept.push(run);
  }
  return kept;
}
