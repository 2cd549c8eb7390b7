import type { Skill } from './catalogue/lines.ts';
import { decide, decideUnclear } from './context/decide.ts';
import { BENEFIT_WORDS, EMPLOYER_WORDS } from './context/layout.ts';
import { NEGATIONS } from './context/negation.ts';
import { levelBefore, levelInName } from './context/proficiency.ts';
import { createReading, type Reading } from './context/reading.ts';
import type { Language } from './language/detect.ts';
import { LEVELS, type Level } from './level.ts';
import { type Candidate, createCandidateFinder } from './matcher/find.ts';
import type { Cue } from './matcher/names.ts';

/** Where a text names a skill. `start` and `end` are UTF-16 offsets in the original text. */
export type Mention = { id: string; start: number; end: number };

/** A skill in a text: how often it is named, where first, and the highest level that the text says of it, if any. */
export type SkillMatch = Mention & { count: number; level?: Level };

/** What is known about a text beside it. */
export type MatchOptions = {
  /** The text's language; detected without it. Paragraphs in another language are noticed either way. */
  language?: Language | undefined;
  /** Words that somebody put to the text, such as a board's tags. They decide what the text leaves unclear, no more. */
  hints?: readonly string[] | undefined;
  /** Who speaks: where a company's name is a skill's too, it counts only in lists. */
  company?: string | undefined;
};

export type Matcher = {
  /** The skills of a text, in order of first mention. Linear time. */
  match(text: string, options?: MatchOptions): SkillMatch[];
  /** Every place where a skill is named, in order; none overlaps another. */
  mentions(text: string, options?: MatchOptions): Mention[];
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
  const { find, isName } = createCandidateFinder(catalogue, CUES);
  const idsIn = (text: string) => new Set(find(text).candidates.map(({ name }) => name.id));

  const decided = (text: string, { language, hints = [], company }: MatchOptions, by: typeof decide) => {
    const { folded, candidates, cues } = find(text);
    const reading = createReading(text, folded, language, cues.length > 0);
    const hinted: ReadonlySet<string> = hints.length === 0 ? NONE : idsIn(hints.join(', '));
    const employers: ReadonlySet<string> = company === undefined ? NONE : idsIn(company);
    return { reading, skills: by({ reading, candidates, cues, hinted, employers }) };
  };

  return {
    mentions: (text, options = {}) => decided(text, options, decide).skills.map(mentionOf),
    unclear: (text) => decided(text, {}, decideUnclear).skills.map(mentionOf),
    isName,
    match(text, options = {}) {
      const { reading, skills } = decided(text, options, decide);
      const found = new Map<string, SkillMatch>();
      for (const skill of skills) {
        const mention = mentionOf(skill);
        const level = levelOf(reading, skill);
        const there = found.get(mention.id) ?? { ...mention, count: 0 };
        there.count += 1;
        if (level && (!there.level || LEVELS.indexOf(level) > LEVELS.indexOf(there.level)))
          there.level = level;
        found.set(mention.id, there);
      }
      return [...found.values()];
    },
  };
}

const NONE: ReadonlySet<string> = new Set();

const CUES = new Map<string, Cue>([
  ...[...BENEFIT_WORDS, ...EMPLOYER_WORDS, 'offer', 'angebot'].map((word) => [word, 'offers'] as const),
  ...NEGATIONS,
]);

const mentionOf = ({ name, start, end }: Candidate): Mention => ({ id: name.id, start, end });

function levelOf(reading: Reading, skill: Candidate): Level | undefined {
  const line = reading.layout.lineAt(skill.from);
  const label = line.labelEnd <= skill.from ? line.label : '';
  return (
    reading.proficiencyAfter(skill)?.level ??
    levelInName(skill) ??
    levelBefore(reading.folded, skill.from, label)
  );
}
