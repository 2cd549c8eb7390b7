import { createHash } from 'node:crypto';

/** Letters and digits of a description that are compared. Adzuna sends 500 characters, about 400 of them such. */
const COMPARED = 300;
/** Less than this says too little to call two postings one. */
const LEAST_COMPARED = 40;

/**
 * Equal for postings of one job on any board: title, company, place and the beginning of the description, ignoring
 * case, accents and punctuation. The description separates the quarter of Adzuna's postings that repeat title and
 * company: one firm, two positions. Null when company or description is too short: better a posting shown twice than
 * one lost.
 */
export function fingerprintOf(posting: {
  title: string;
  company: string | null;
  location: string;
  remote: boolean;
  description: string;
}): string | null {
  const company = letters(withoutLegalForm(posting.company ?? ''));
  const title = letters(posting.title);
  // Only a prefix is read, so a long description costs no more.
  const start = letters(posting.description.slice(0, 2 * COMPARED)).slice(0, COMPARED);
  if (company === '' || title === '' || start.length < LEAST_COMPARED) return null;
  // Boards name a remote job's place in their own ways: worldwide, the firm's seat, nothing.
  const place = posting.remote ? 'remote' : letters(posting.location);
  return createHash('sha256')
    .update([title, company, place, start].join('\n'))
    .digest('base64url')
    .slice(0, 32);
}

/** C, C++ and C# are three titles. */
const letters = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}+#]/gu, '');

const withoutLegalForm = (company: string) =>
  company.replace(
    /(?:[\s,]+(?:inc|llc|ltd|limited|gmbh|ag|plc|corp|co|sa|sas|bv|srl|se|pty|kg)\b\.?)+\s*$/i,
    '',
  );
