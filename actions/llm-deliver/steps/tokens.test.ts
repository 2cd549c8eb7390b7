import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTokens as nodeParses } from '../../../llm-node/src/http/tokens.ts';
import { renderDotenv } from '../../shared/dotenv.ts';
import { parseTokens } from './tokens.ts';

const token = 'a'.repeat(64);
const line = (key: string, value = token) => `${key}="${value}"\n`;

describe('parseTokens', () => {
  it('takes one token, or both of a rotation', () => {
    expect(parseTokens(line('LLM_NODE_TOKEN'))?.size).toBe(1);
    expect(parseTokens(line('LLM_NODE_TOKEN') + line('LLM_NODE_TOKEN_PREVIOUS', 'b'.repeat(32)))?.size).toBe(
      2,
    );
    expect(parseTokens(`# a comment\n\n${line('LLM_NODE_TOKEN')}`)?.get('LLM_NODE_TOKEN')).toBe(token);
  });

  it.each([
    ['nothing', ''],
    ['only the one before', line('LLM_NODE_TOKEN_PREVIOUS')],
    ['an empty one', line('LLM_NODE_TOKEN', '')],
    ['a short one', line('LLM_NODE_TOKEN', 'short')],
    ['another key', line('LLM_NODE_TOKEN') + line('AUTH_SECRET')],
    ['one twice', line('LLM_NODE_TOKEN') + line('LLM_NODE_TOKEN')],
    ['a line without an end', `LLM_NODE_TOKEN="${token}`],
  ])('refuses %s', (_, text) => expect(parseTokens(text)).toBeNull());

  it('takes what the node takes, of all that render-env could write', () => {
    const hex = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
    const value = fc.oneof(hex, fc.string({ minLength: 1, maxLength: 80 }));
    const keys = fc.uniqueArray(fc.constantFrom('LLM_NODE_TOKEN', 'LLM_NODE_TOKEN_PREVIOUS'));
    fc.assert(
      fc.property(keys, value, value, (names, first, second) => {
        const text = renderDotenv(names.map((name, index) => [name, index === 0 ? first : second]));
        let taken: string[] | null = null;
        try {
          taken = nodeParses(text);
        } catch {}
        const ours = parseTokens(text);
        expect(ours === null ? null : [...ours.values()]).toEqual(taken);
      }),
    );
  });
});
