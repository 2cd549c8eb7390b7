import { Failure } from './outcome.ts';

export type DotenvReason = 'invalid-key' | 'invalid-value';

const KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;
const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', $: '\\$', '\n': '\\n', '\r': '\\r' };

/**
 * Escapes a value for double quotes as the parser of Docker Compose (≥ 2.20) undoes it: these five characters in
 * one pass and nothing else. Single quotes cannot hold a value that ends in a backslash.
 */
export function escapeValue(value: string): string {
  return value.replace(/[\\"$\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Says what makes a value impossible to hand to a container, or null. Never quotes the value. */
export function valueFault(value: string): string | null {
  if (value.includes('\0')) return 'holds a NUL byte, which no environment variable can';
  // An invalid byte arrives from a JSON API as U+FFFD: the bytes that were meant are already lost.
  if (!value.isWellFormed() || value.includes('\uFFFD')) return 'is not valid UTF-8';
  return null;
}

/**
 * The text of an `.env` file for Docker Compose, one line an entry, in the order given. No other reader
 * (a shell's `source`, Node's `parseEnv`) reads the same bytes out of it.
 */
export function renderDotenv(entries: Iterable<readonly [key: string, value: string]>): string {
  const seen = new Map<string, string>();
  let text = '';
  for (const [key, value] of entries) {
    if (!KEY.test(key)) {
      throw new Failure<DotenvReason>('invalid-key', `${JSON.stringify(key)} is no name for a variable`, {
        nextStep: 'Use letters, digits and underscores, and no digit first.',
      });
    }
    const twin = seen.get(key.toLowerCase());
    if (twin !== undefined) {
      throw new Failure<DotenvReason>('invalid-key', `${key} and ${twin} are the same name`, {
        nextStep: 'Keep one of them; names that differ only in case get mixed up.',
      });
    }
    const fault = valueFault(value);
    if (fault !== null) {
      throw new Failure<DotenvReason>('invalid-value', `The value of ${key} ${fault}`, {
        nextStep: 'Store it again, as text.',
      });
    }
    seen.set(key.toLowerCase(), key);
    text += `${key}="${escapeValue(value)}"\n`;
  }
  return text;
}

const ESCAPED = Object.fromEntries(
  Object.entries(ESCAPES).map(([character, escaped]) => [escaped, character]),
);

/** The values of a text that {@link renderDotenv} has made. It is no parser of other files. */
export function readDotenv(text: string): Map<string, string> {
  const lines = text.matchAll(/^([A-Za-z_][A-Za-z0-9_]*)="(.*)"$/gm);
  return new Map(
    [...lines].map(([, key = '', value = '']) => [
      key,
      value.replace(/\\./g, (pair) => ESCAPED[pair] ?? pair),
    ]),
  );
}
