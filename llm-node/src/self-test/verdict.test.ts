import { expect, test } from 'vitest';
import type { Check, CheckName } from './checks.ts';
import { verdictOf } from './verdict.ts';

const check = (name: CheckName, ok: boolean): Check => ({ name, ok, detail: '', ms: 1 });

test.each([
  [[], false, 'no-model'],
  [[check('chat-ready', true), check('chat-answers', true)], true, 'passed'],
  [[check('chat-ready', false), check('embedding-embeds', false)], false, 'not-ready'],
  [[check('chat-ready', true), check('chat-json', false)], false, 'no-json'],
] as const)('%j', (checks, ok, reason) => {
  expect(verdictOf('dev', checks)).toEqual({ ok, reason, release: 'dev', checks });
});
