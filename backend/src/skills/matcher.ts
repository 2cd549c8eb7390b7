import type { Skill } from './catalogue/lines.ts';
import { decide, decideUnclear } from './context/decide.ts';
import { type Candidate, createCandidateFinder } from './matcher/find.ts';
import { plainOf } from './matcher/fold.ts';

/** Where a text names a skill. `start` and `end` are UTF-16 offsets in the original text. */
export type Mention = { id: string; start: number; end: number };

/** A skill in a text: how often it is named, and where first. */
export type SkillMatch = Mention & { count: number };

export type Matcher = {
  /** The skills of a text, in order of first mention. Linear time. */
  match(text: string): SkillMatch[];
  /** Every place where a skill is named, in order; none overlaps another. */
  mentions(text: string): Mention[];
  /** Every mention whose context does not decide. */
  unclear(text: string): Mention[];
  /** Whether a text is the name of a skill. */
  isName(text: string): boolean;
};

/**
 * Compiles a catalogue, once. The longest name wins (`Spring Boot`, not `Spring`), only whole words count, and
 * ambiguous names need their context.
 */
export function createMatcher(catalogue: readonly Skill[]): Matcher {
  const find = createCandidateFinder(catalogue);
  const names = new Set(catalogue.flatMap(({ aliases }) => aliases.map(({ text }) => plainOf(text))));
  const decided = (text: string, by: typeof decide): Mention[] => {
    const { folded, candidates } = find(text);
    return by(text, folded, candidates).map(mentionOf);
  };
  const mentions = (text: string) => decided(text, decide);
  return {
    mentions,
    unclear: (text) => decided(text, decideUnclear),
    isName: (text) => names.has(plainOf(text)),
    match(text) {
      const found = new Map<string, SkillMatch>();
      for (const mention of mentions(text)) {
        const there = found.get(mention.id);
        if (there) there.count += 1;
        else found.set(mention.id, { ...mention, count: 1 });
      }
      return [...found.values()];
    },
  };
}

const mentionOf = ({ name, start, end }: Candidate): Mention => ({ id: name.id, start, end });
