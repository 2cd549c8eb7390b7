import type { Secret } from './record.ts';

/** Takes a line that the person reads. */
export type Say = (line: string) => void;

/** AWS's limit for a standard parameter, which costs nothing. */
const MOST_BYTES = 4096;
const ATTEMPTS = 3;

/** What is wrong with a typed value, or null; it is never quoted. */
export function faultOf({ format }: Pick<Secret, 'format'>, value: string): string | null {
  if (Buffer.byteLength(value) > MOST_BYTES) return `is longer than ${MOST_BYTES} bytes`;
  // An arrow key types an escape sequence, and nobody would see it.
  if (/\p{Cc}/u.test(value)) return 'holds a control character';
  return format.fault(value);
}

/** Prompts for one secret. Null when it is left out. */
export async function promptFor(
  secret: Secret,
  ask: (question: string) => Promise<string>,
  say: Say,
): Promise<string | null> {
  const { key, description, required, create } = secret;
  const otherwise = required
    ? 'required'
    : `Enter ${secret.default === null ? 'skips it' : `leaves ${secret.default}`}`;
  say(`\n${key}: ${description}${create === null ? '' : `\n  ${create}`}`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const value = await ask(`  value (${otherwise}; it is not shown): `);
    if (value === '' && !required) return null;
    const fault = value === '' ? 'is empty' : faultOf(secret, value);
    if (fault === null) return value;
    say(`  That ${fault}; type it again.`);
  }
  return null;
}
