import { median } from '../testing/median.ts';
import { catalogue } from './catalogue/index.ts';
import type { Skill } from './catalogue/lines.ts';
import { createMatcher } from './matcher.ts';

const SIZES = [600, 10_000] as const;
const MEGABYTES = 2;
const RUNS = 15;

export type SkillFigures = {
  skills: number;
  compileMs: number;
  megabytesPerSecond: number;
  mentions: number;
};

/**
 * Measures extraction with a small and a large catalogue, alternating in one process: medians. Both find the same in
 * the same text; the large one adds made-up names.
 */
export function benchSkills(): SkillFigures[] {
  const text = sampleText(MEGABYTES * 1_000_000);
  const all = SIZES.map((size) => {
    const skills = ofSize(size);
    const compileMs = median(Array.from({ length: 3 }, () => timed(() => createMatcher(skills))));
    return { size, compileMs, matcher: createMatcher(skills), times: [] as number[] };
  });
  for (let run = 0; run <= RUNS; run += 1) {
    for (const { matcher, times } of all) {
      const ms = timed(() => matcher.match(text));
      // The first warms up.
      if (run > 0) times.push(ms);
    }
  }
  return all.map(({ size, compileMs, matcher, times }) => ({
    skills: size,
    compileMs: Math.round(compileMs),
    megabytesPerSecond: Math.round((Buffer.byteLength(text) / 1e6 / (median(times) / 1_000)) * 10) / 10,
    mentions: matcher.mentions(text).length,
  }));
}

/** The catalogue cut, or extended with made-up names that start like real ones. */
function ofSize(size: number): Skill[] {
  const more = Array.from({ length: Math.max(0, size - 600) }, (_, index): Skill => {
    const like = catalogue[index % 600]?.name ?? '';
    const name = `${like.slice(0, 6)}${like.slice(0, 4)}q${index.toString(36)}x`;
    return { id: `more-${index}`, name, category: 'more', aliases: [{ text: name, exact: false }] };
  });
  return [...catalogue.slice(0, Math.min(size, 600)), ...more];
}

/** Prose with a skill in about every tenth word, as a posting has them. */
function sampleText(length: number): string {
  const prose =
    `We are looking for somebody who builds and runs services that people rely on every day. You will work
with a small team, own what you ship, and help others to grow. Go to our page to read how we work together.`.split(
      /\s+/,
    );
  const words: string[] = [];
  let written = 0;
  for (let index = 0; written < length; index += 1) {
    const word =
      index % 10 === 9 ? `${catalogue[(index * 7) % 600]?.name},` : (prose[index % prose.length] as string);
    words.push(word);
    written += word.length + 1;
  }
  return words.join(' ').slice(0, length);
}

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

if (import.meta.main) console.table(benchSkills());
