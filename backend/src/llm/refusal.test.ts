import { expect, it } from 'vitest';
import { refusal } from './refusal.ts';

it.each([
  [400, 'context_length_exceeded', 'llm-too-long', 'healthy'],
  [413, 'body_too_large', 'llm-too-long', 'healthy'],
  [400, 'invalid_json_schema', 'llm-refused', 'healthy'],
  [422, 'answer_cut', 'llm-cut', 'healthy'],
  [422, 'answer_not_of_schema', 'llm-bad-answer', 'healthy'],
  [429, 'queue_full', 'llm-busy', 'healthy'],
  [503, 'model_not_ready', 'llm-down', 'unknown'],
  [404, 'model_not_found', 'llm-down', 'unknown'],
  [401, 'invalid_api_key', 'llm-down', 'faulty'],
  [500, 'internal', 'llm-down', 'faulty'],
  [500, undefined, 'llm-down', 'faulty'],
  [504, undefined, 'llm-timeout', 'faulty'],
  [302, undefined, 'llm-bad-answer', 'faulty'],
  ['stream', 'engine_ended', 'llm-down', 'faulty'],
  ['stream', 'deadline_exceeded', 'llm-timeout', 'faulty'],
  ['stream', 'answer_cut', 'llm-cut', 'healthy'],
  ['stream', undefined, 'llm-down', 'faulty'],
] as const)('%s %s means %s', (status, code, reason, node) =>
  expect(refusal(status, code)).toMatchObject({ reason, node }),
);

it.each([
  ['5', 5],
  ['0', 1],
  ['86400', 600],
  ['soon', undefined],
  [null, undefined],
])('takes Retry-After: %s for %s', (given, seconds) =>
  expect(refusal(429, undefined, given).retryAfterSeconds).toBe(seconds),
);

it('repeats a word of the protocol, and nothing else', () => {
  expect(refusal(400, 'invalid_value').message).toBe('The node answered 400 (invalid_value).');
  expect(refusal('stream', 'engine_ended').message).toBe('The node broke off (engine_ended).');
  expect(refusal(400, 'My resume: …').message).toBe('The node answered 400.');
  expect(refusal(400, 'constructor').reason).toBe('llm-refused');
});
