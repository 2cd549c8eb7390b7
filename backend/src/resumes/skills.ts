import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Level } from '../skills/level.ts';
import type { Matcher, Mention } from '../skills/matcher.ts';
import type { Correction } from './corrections.ts';
import type { SkillCount } from './rows.ts';

/** A skill as a text shows it: the words around it, and the level they say. */
export type Shown = { evidence: string; level: Level | null; source: 'text' | 'model' };

/** What a text shows of each skill, by id. */
export type ShownIn = (text: string) => ReadonlyMap<string, Shown>;

/** A skill of a resume, after its owner's corrections. */
export type ResumeSkill = {
  id: string;
  name: string;
  /** How often the text names it; 0 for one that only its owner named. */
  count: number;
  level: Level | null;
  /** The words of the text that show it. Null for one that only its owner named, or that an earlier release found. */
  evidence: string | null;
  /** Who found it: the catalogue in the text, the language model in it, or its owner. */
  source: 'text' | 'model' | 'you';
};

/** Skills as corrected, the most named first, and what its owner removed. */
export type CorrectedSkills = { skills: ResumeSkill[]; removed: { id: string; name: string }[] };

/**
 * Texts that are not matched again when somebody looks at their resume: the longest one takes the server half a second, in
 * which it answers nobody.
 */
const REMEMBERED = 32;

/**
 * What a matcher finds in a text. What the context leaves open is what the language model decides (skills/propose.ts), so
 * it is the model's where it counts.
 */
export function createShownIn(
  matcher: () => Matcher,
  quoteOf: (text: string, mention: Mention) => string,
): ShownIn {
  const known = new LRUCache<string, ReadonlyMap<string, Shown>>({ max: REMEMBERED });
  // A copy, since a piece of a string keeps all of it.
  const copied = (text: string, mention: Mention) => Buffer.from(quoteOf(text, mention)).toString();

  return (text) => {
    const key = createHash('sha256').update(text).digest('base64');
    const shown = known.get(key) ?? find(text);
    known.set(key, shown);
    return shown;
  };

  function find(text: string): ReadonlyMap<string, Shown> {
    const shown = new Map<string, Shown>();
    for (const match of matcher().match(text))
      shown.set(match.id, { evidence: copied(text, match), level: match.level ?? null, source: 'text' });
    for (const mention of matcher().unclear(text)) {
      if (shown.has(mention.id)) continue;
      shown.set(mention.id, { evidence: copied(text, mention), level: null, source: 'model' });
    }
    return shown;
  }
}

type Found = { skills: readonly SkillCount[]; shown: ReadonlyMap<string, Shown> };

/** The skills found in a text, after the corrections. `skills` is the most named first. */
export function correct(
  { skills, shown }: Found,
  corrections: readonly Correction[],
  nameOf: (id: string) => string,
): CorrectedSkills {
  const said = new Map(corrections.map((correction) => [correction.skillId, correction]));
  const found = skills
    .filter(({ id }) => said.get(id)?.kind !== 'removed')
    .map(({ id, count }): ResumeSkill => {
      const { evidence = null, level = null, source = 'text' } = shown.get(id) ?? {};
      return { id, name: nameOf(id), count, level: said.get(id)?.level ?? level, evidence, source };
    });
  const there = new Set(skills.map(({ id }) => id));
  const added = corrections
    .filter(({ kind, skillId }) => kind === 'added' && !there.has(skillId))
    .map(({ skillId: id, level }): ResumeSkill => {
      return { id, name: nameOf(id), count: 0, level, evidence: null, source: 'you' };
    });
  const removed = corrections
    .filter(({ kind }) => kind === 'removed')
    .map(({ skillId: id }) => ({ id, name: nameOf(id) }));
  return { skills: [...found, ...added], removed };
}
