import type { Token } from 'node-llama-cpp';
import { expect, test } from 'vitest';
import { TokenText } from './token-text.ts';

/** A model whose tokens are bytes. */
const bytes = { detokenize: (tokens: readonly Token[]) => Buffer.from([...tokens]).toString('utf8') };

/** The pieces in which a text comes. */
function pieces(input: Uint8Array): string[] {
  const text = new TokenText(bytes);
  return [...[...input].map((byte) => text.push(byte as Token)), text.end()];
}

test('a character of four bytes comes whole', () => {
  expect(pieces(Buffer.from('a🦊b'))).toEqual(['a', '', '', '', '🦊', 'b', '']);
});

test('what never becomes a character comes as U+FFFD, and does not hold up the rest for ever', () => {
  expect(pieces(Buffer.from([0xf0, 0x9f])).join('')).toContain('\ufffd');
  expect(pieces(Buffer.from(new Array(40).fill(0x80))).join('').length).toBe(40);
});
