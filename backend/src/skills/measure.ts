import { type JudgedText, readSkillSets } from '../testing/skill-sets.ts';
import { catalogue } from './catalogue/index.ts';
import { createMatcher, type Matcher } from './matcher.ts';

/** How well the matcher does on texts of one kind and language. */
export type SkillQuality = {
  kind: string;
  language: string;
  texts: number;
  skills: number;
  precision: number;
  recall: number;
  wrong: string[];
  missing: string[];
};

/** Precision and recall on judged texts, over all pairs of a text and a skill. */
export function measureSkills(matcher: Matcher, sets: readonly JudgedText[]): SkillQuality[] {
  const groups = Map.groupBy(sets, ({ kind, language }) => `${kind} ${language}`);
  return [...groups].map(([group, texts]) => {
    const [kind = '', language = ''] = group.split(' ');
    const wrong: string[] = [];
    const missing: string[] = [];
    let [right, expected] = [0, 0];
    for (const { title, text, skills } of texts) {
      const found = new Set(matcher.match(text).map(({ id }) => id));
      expected += skills.size;
      right += found.intersection(skills).size;
      wrong.push(
        ...found
          .difference(skills)
          .values()
          .map((id) => `${title}: ${id}`),
      );
      missing.push(
        ...skills
          .difference(found)
          .values()
          .map((id) => `${title}: ${id}`),
      );
    }
    return {
      kind,
      language,
      texts: texts.length,
      skills: expected,
      precision: share(right, right + wrong.length),
      recall: share(right, expected),
      wrong,
      missing,
    };
  });
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);

if (import.meta.main) {
  const found = measureSkills(
    createMatcher(catalogue),
    readSkillSets(catalogue, process.argv[2] === 'held-out' ? 'skills-held-out' : 'skills'),
  );
  console.table(
    found.map(({ wrong, missing, precision, recall, ...rest }) => ({
      ...rest,
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
      wrong: wrong.length,
      missing: missing.length,
    })),
  );
  for (const { kind, language, wrong, missing } of found) {
    for (const one of wrong) console.log(`${kind} ${language}: wrong   ${one}`);
    for (const one of missing) console.log(`${kind} ${language}: missing ${one}`);
  }
}
