import { expect, it } from 'vitest';
import { sentence } from './summary.ts';

const told = { release: 'new', live: 'new', previous: 'old' };

it.each([
  [{ ...told, reason: 'delivered' }, '✅ The LLM node runs `new`; before it: `old`.'],
  [{ ...told, reason: 'delivered', previous: null }, '✅ The LLM node runs `new`.'],
  [{ ...told, reason: 'already-live', live: 'old' }, '✅ Nothing to deliver: the LLM node runs `old`.'],
  [
    { ...told, reason: 'tokens-written', live: null },
    '✅ The LLM node has its tokens; no release of the LLM node is live.',
  ],
  [{ ...told, reason: 'installed' }, '✅ `new` is in place, and was not started.'],
  [
    { ...told, reason: 'gate-failed', live: 'old' },
    '❌ `new` was not delivered (gate-failed); the LLM node runs `old`.',
  ],
  [
    { ...told, reason: 'lock-held', release: null },
    '❌ Nothing was done (lock-held); the LLM node runs `new`.',
  ],
])('says of %j: %s', (outcome, text) => {
  expect(sentence(outcome)).toBe(text);
});
