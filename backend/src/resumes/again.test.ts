import { expect, it } from 'vitest';
import { DatabaseAway } from '../db/database.ts';
import { Refusal } from '../http/problem.ts';
import { LlmError } from '../llm/errors.ts';
import { StorageAway, StorageDenied } from '../storage/store.ts';
import { again, MOST_ASKS } from './again.ts';

const away = [
  new StorageAway('give an object', new Error()),
  new DatabaseAway('away'),
  new Refusal('storage-away'),
  new LlmError('llm-down', 'Every node is away.'),
  new LlmError('llm-busy', 'full'),
];

it.each(['read', 'ask', 'embed'] as const)(
  'tries to %s later what something was away for, for ever',
  (task) => {
    for (const error of away)
      for (const tries of [1, 3, 100])
        expect(again(task, error, { tries }, 30)).toEqual({ afterSeconds: 30, counts: false });
  },
);

it('gives up a file that breaks its reading three times', () => {
  const broken = new RangeError('ours');
  expect(again('read', broken, { tries: 1 }, 30)).toEqual({ afterSeconds: 30, counts: true });
  expect(again('read', broken, { tries: 2 }, 30)).toEqual({ afterSeconds: 30, counts: true });
  expect(again('read', broken, { tries: 3 }, 30)).toEqual({ reason: 'unreadable' });
});

it('gives up a file that the store does not give, and says that it is the file', () => {
  const denied = new StorageDenied('give an object', new Error());
  expect(again('read', denied, { tries: 2 }, 30)).toEqual({ afterSeconds: 30, counts: true });
  expect(again('read', denied, { tries: 3 }, 30)).toEqual({ reason: 'file-missing' });
});

it.each([
  new LlmError('llm-down', 'The node broke off.', { node: 'ill' }),
  new LlmError('llm-timeout', 'The node took too long.', { node: 'ill' }),
  new LlmError('llm-cut', 'The answer was cut.'),
  new DOMException('over', 'TimeoutError'),
  'thrown',
])('asks more and more seldom, and in the end no more, when the answer is %s', (error) => {
  const waits = [1, 2, 3, 4].map((tries) => again('ask', error, { tries }, 30));
  expect(waits).toEqual([30, 240, 1_920, 15_360].map((afterSeconds) => ({ afterSeconds, counts: true })));
  expect(MOST_ASKS).toBe(5);
});
