import { createHash } from 'node:crypto';
import type { Result } from './arithmetic.ts';

/** A posting as an example shows it. Its texts are strangers'. */
export type Example = { id: string; title: string; company: string | null; board: string; url: string };

/** What is kept of an analysis: its numbers, and the postings that they name as examples. */
export type StoredResult = Result & { examples: Example[] };

/** What was asked for. */
export type Question = {
  resumeId: string;
  role: string;
  location?: string | undefined;
  remote?: boolean | undefined;
};

/** Whose request it is, in a word that does not tell who that is. */
export const pseudonym = (userId: string): string =>
  createHash('sha256').update(`plan ${userId}`).digest('hex').slice(0, 16);
