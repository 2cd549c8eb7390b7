import { readFileSync, statSync } from 'node:fs';
import type { Logger } from '../log.ts';
import { fixedTokens, parseTokens, type Tokens } from './tokens.ts';

/** The shortest time between two checks of the file. */
const CHECK_EVERY_MS = 1_000;
const MAX_BYTES = 65_536;

interface Options {
  readonly path: string;
  readonly log: Logger;
  readonly now?: () => number;
}

/**
 * The tokens of a file, reloaded when it changes. When the file becomes missing or invalid, the last valid tokens stay in
 * force; without any, nothing is accepted.
 */
export function tokensFromFile({ path, log, now = Date.now }: Options): Tokens {
  let tokens = fixedTokens([]);
  let seen = '';
  let problem: string | null = 'the file is not loaded yet';
  let checkedAt = -Infinity;

  function check(): void {
    if (now() - checkedAt < CHECK_EVERY_MS) return;
    checkedAt = now();
    try {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      const fingerprint = [ino, size, mtimeNs, ctimeNs].join();
      if (fingerprint === seen && problem === null) return;
      if (size > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`);
      const read = parseTokens(readFileSync(path, 'utf8'));
      tokens = fixedTokens(read);
      seen = fingerprint;
      problem = null;
      log.info({ path, tokens: read.length }, 'tokens loaded');
    } catch (error) {
      const { message } = error as Error;
      const kept = tokens.problem() === null;
      if (message !== problem)
        log.error({ path, detail: message, kept, reason: 'tokens-unreadable' }, 'tokens');
      problem = message;
    }
  }

  check();
  return {
    accepts(token) {
      check();
      return tokens.accepts(token);
    },
    problem() {
      check();
      return tokens.problem() === null ? null : 'the tokens file could not be read';
    },
  };
}
