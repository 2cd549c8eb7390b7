import { createHash } from 'node:crypto';
import type { Result } from './arithmetic.ts';

/** A posting as an example shows it. Its texts are untrusted. */
export type Example = { id: string; title: string; company: string | null; board: string; url: string };

/** What is stored of an analysis: its numbers, and the postings they name as examples. */
export type StoredResult = Result & { examples: Example[] };

/** The question. */
export type Question = {
  resumeId: string;
  role: string;
  location?: string | undefined;
  remote?: boolean | undefined;
};

/** A pseudonym for the user of a request. */
export const pseudonym = (userId: string): string =>
  createHash('sha256').update(`plan ${userId}`).digest('hex').slice(0, 16);
