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
  for (const line of lines) line.runs = withoutShadows(line.runs.sort((a, b) => a.x - b.x || a.order - b.order));
  return lines;
}

/** Some programs draw a text twice, a little apart, to make it bold or to give it a shadow. */
function withoutShadows(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs) {
    const isShadow = kept
      .slice(-2)
      .some((other) => other.text === run.text && Math.abs(other.x - run.x) < 0.3 * run.size && run.width > 0);
    if (!isShadow) kept.push(run);
  }
  return kept;
}
