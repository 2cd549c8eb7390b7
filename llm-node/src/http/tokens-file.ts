import { readFileSync, statSync } from 'node:fs';
import type { Logger } from '../log.ts';
import { fixedTokens, parseTokens, type Tokens } from './tokens.ts';

/** How often the file is looked at, at most. */
const LOOK_EVERY_MS = 1_000;
const LARGEST_BYTES = 65_536;

interface Options {
  readonly path: string;
  readonly log: Logger;
  readonly now?: () => number;
}

/**
 * The tokens of a file, read again when it has changed. A file that went missing or broke leaves the last good ones in
 * force; without any, nothing is accepted until there is a file.
 */
export function tokensFromFile({ path, log, now = Date.now }: Options): Tokens {
  let tokens = fixedTokens([]);
  let seen = '';
  let problem: string | null = 'the file was not read yet';
  let lookedAt = -Infinity;

  function look(): void {
    if (now() - lookedAt < LOOK_EVERY_MS) return;
    lookedAt = now();
    try {
      const { ino, size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
      const fingerprint = [ino, size, mtimeNs, ctimeNs].join();
      if (fingerprint === seen && problem === null) return;
      if (size > LARGEST_BYTES) throw new Error(`it has more than ${LARGEST_BYTES} bytes`);
      const read = parseTokens(readFileSync(path, 'utf8'));
      tokens = fixedTokens(read);
      seen = fingerprint;
      problem = null;
      log.info({ path, tokens: read.length }, 'tokens read');
    } catch (error) {
      const { message } = error as Error;
      const kept = tokens.problem() === null;
      if (message !== problem)
        log.error({ path, detail: message, kept, reason: 'tokens-unreadable' }, 'tokens');
      problem = message;
    }
  }

  look();
  return {
    accepts(token) {
      look();
      return tokens.accepts(token);
    },
    problem() {
      look();
      return tokens.problem() === null ? null : 'the tokens file could not be read';
    },
  };
}
