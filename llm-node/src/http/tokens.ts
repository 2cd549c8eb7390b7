import { createHash, timingSafeEqual } from 'node:crypto';

/** The accepted bearer tokens. */
export interface Tokens {
  /** In constant time. */
  accepts(token: string): boolean;
  /** Why no token is accepted, for people; null when there are tokens. */
  problem(): string | null;
}

export function fixedTokens(tokens: readonly string[]): Tokens {
  const digests = tokens.map(digest);
  return {
    accepts(token) {
      const shown = digest(token);
      // Compares all, so that the time does not reveal which one matched.
      return digests.map((one) => timingSafeEqual(one, shown)).includes(true);
    },
    problem: () => (tokens.length === 0 ? 'no token is configured' : null),
  };
}

/** Constant-time comparison needs equal lengths. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

const LINE = /^(LLM_NODE_TOKEN|LLM_NODE_TOKEN_PREVIOUS)=("?)([0-9A-Za-z_-]{32,256})\2$/;

/** Parses a tokens file: the token, and during a rotation the previous one too. */
export function parseTokens(text: string): string[] {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key, , value] = LINE.exec(line) ?? [];
    // Does not quote the line, which may hold a token.
    if (key === undefined || value === undefined) throw new Error('a line is not LLM_NODE_TOKEN="<token>"');
    if (found.has(key)) throw new Error(`${key} is there twice`);
    found.set(key, value);
  }
  if (!found.has('LLM_NODE_TOKEN')) throw new Error('LLM_NODE_TOKEN is missing');
  return [...found.values()];
}
