import { createHash } from 'node:crypto';
import type { Reading } from '../jobs/query/reading.ts';
import type { Result, SkillResult as Skill } from './arithmetic.ts';
import type { Basis } from './basis.ts';

/** A posting as an example shows it. Its texts are untrusted. */
export type Example = { id: string; title: string; company: string | null; board: string; url: string };

/** The words of a posting that ask for a skill. Untrusted. */
export type Quote = { posting: string; text: string };

/** What is stored of an analysis: its numbers, what they come from, and the postings they name. */
export type StoredResult = Result & {
  /** Null in an analysis of a release that did not say, as is the basis. */
  reading: Reading | null;
  examples: Example[];
  /** Of missing skills, by id. */
  quotes: Record<string, Quote[]>;
  basis: Basis | null;
};

/** The question: about a resume, or about a plain list of skills. */
export type Question = {
  resumeId?: string | undefined;
  skills?: readonly string[] | undefined;
  role: string;
  location?: string | undefined;
  remote?: boolean | undefined;
};

/** A pseudonym for the user of a request. */
export const pseudonym = (userId: string): string =>
  createHash('sha256').update(`plan ${userId}`).digest('hex').slice(0, 16);

/** An analysis as an earlier release may have stored it: with fewer numbers. */
type Earlier = Partial<StoredResult> & {
  postings: Pick<Result['postings'], 'considered' | 'counted' | 'fitting'>;
  shown: Partial<Skill>[];
  missing: Partial<Skill>[];
};

/** What is stored, with nothing where an earlier release had no number. Judged then was what was counted. */
export function readStored(stored: StoredResult): StoredResult {
  if (stored.verdict) return stored;
  const { postings, shown, missing, ...rest } = stored as Earlier;
  const unknown = { interval: null, instead: [], whole: { postings: 0, of: 0 } };
  const complete = (skill: Partial<Skill>) => ({ ...unknown, ...skill, salary: null }) as Skill;
  return {
    ...{
      coverage: null,
      own: [],
      next: null,
      fits: [],
      examples: [],
      quotes: {},
      reading: null,
      basis: null,
    },
    ...rest,
    verdict: postings.counted > 0 ? 'ok' : 'nothing-found',
    postings: { ...postings, whole: 0, judged: postings.counted },
    shown: shown.map(complete),
    missing: missing.map(complete),
  };
}
