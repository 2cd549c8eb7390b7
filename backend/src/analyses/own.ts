import { isPerson } from '../jobs/query/groups.ts';
import type { Reading } from '../jobs/query/reading.ts';
import type { Own } from './fit.ts';

/**
 * What a role itself names. The job is only called so where the whole role is what people of this work are called: an
 * accountant does accounting, and nobody is told to learn it for that. What stands beside such a word is asked for: a
 * React developer needs React.
 */
export function ownOf({ role: { words, skills }, relaxed }: Pick<Reading, 'role' | 'relaxed'>): Own {
  const [title = '', ...more] = words.filter((word) => !relaxed.includes(`word:${word}`));
  const isTitle = more.length === 0 && title.split(' ').some(isPerson);
  const isItsName = (skill: string) => skill === title;
  return {
    asked: skills.filter((skill) => !isTitle || isItsName(skill)),
    called: skills.filter((skill) => isTitle && !isItsName(skill)),
  };
}
