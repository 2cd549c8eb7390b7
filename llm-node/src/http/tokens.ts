import { createHash, timingSafeEqual } from 'node:crypto';

/** The bearer tokens that open the node. */
export interface Tokens {
  /** Takes the same time for every token. */
  accepts(token: string): boolean;
  /** Why nothing is accepted at all, for people; null when something is. */
  problem(): string | null;
}

/** Tokens that do not change. */
export function fixedTokens(tokens: readonly string[]): Tokens {
  const digests = tokens.map(digest);
  return {
    accepts(token) {
      const shown = digest(token);
      // All are compared, so that the time does not tell which one it was.
      return digests.map((one) => timingSafeEqual(one, shown)).includes(true);
    },
    problem: () => (tokens.length === 0 ? 'no token is configured' : null),
  };
}

/** Of equal length whatever the token, which comparing in constant time needs. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const LINE = /^(LLM_NODE_TOKEN|LLM_NODE_TOKEN_PREVIOUS)=("?)([0-9A-Za-z_-]{32,256})\2$/;

/** Reads a tokens file: the token, and beside it the one before while a rotation is under way. Throws a sentence. */
export function parseTokens(text: string): string[] {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key, , value] = LINE.exec(line) ?? [];
    // Quotes nothing of the line, which may hold a token.
    if (key === undefined || value === undefined) throw new Error('a line is not LLM_NODE_TOKEN="<token>"');
    if (found.has(key)) throw new Error(`${key} is there twice`);
    found.set(key, value);
  }
  if (!found.has('LLM_NODE_TOKEN')) throw new Error('LLM_NODE_TOKEN is missing');
  return [...found.values()];
}
