import { expect, it } from 'vitest';
import { DatabaseUnavailable } from '../db/database.ts';
import { Refusal } from '../http/problem.ts';
import { LlmError } from '../llm/errors.ts';
import { StorageDenied, StorageUnavailable } from '../storage/store.ts';
import { MAX_PROPOSAL_ATTEMPTS, retryPolicy } from './retry-policy.ts';

const outages = [
  new StorageUnavailable('give an object', new Error()),
  new DatabaseUnavailable('away'),
  new Refusal('storage-unavailable'),
  new LlmError('llm-down', 'Every node is away.'),
  new LlmError('llm-busy', 'full'),
];

it.each(['read', 'propose', 'embed'] as const)(
  'retries %s for ever, without counting, while a service is unavailable',
  (task) => {
    for (const error of outages)
      for (const attempts of [1, 3, 100])
        expect(retryPolicy(task, error, { attempts }, 30)).toEqual({ afterSeconds: 30, counts: false });
  },
);

it('gives up a file that breaks its reading three times', () => {
  const broken = new RangeError('ours');
  expect(retryPolicy('read', broken, { attempts: 1 }, 30)).toEqual({ afterSeconds: 30, counts: true });
  expect(retryPolicy('read', broken, { attempts: 2 }, 30)).toEqual({ afterSeconds: 30, counts: true });
  expect(retryPolicy('read', broken, { attempts: 3 }, 30)).toEqual({ reason: 'unreadable' });
});

it('gives up a file that the store does not give, and says that it is the file', () => {
  const denied = new StorageDenied('give an object', new Error());
  expect(retryPolicy('read', denied, { attempts: 2 }, 30)).toEqual({ afterSeconds: 30, counts: true });
  expect(retryPolicy('read', denied, { attempts: 3 }, 30)).toEqual({ reason: 'file-missing' });
});

it.each([
  new LlmError('llm-down', 'The node broke off.', { node: 'ill' }),
  new LlmError('llm-timeout', 'The node took too long.', { node: 'ill' }),
  new LlmError('llm-cut', 'The answer was cut.'),
  new DOMException('over', 'TimeoutError'),
  'thrown',
])('backs off, and gives up in the end, when the answer is %s', (error) => {
  const waits = [1, 2, 3, 4].map((attempts) => retryPolicy('propose', error, { attempts }, 30));
  expect(waits).toEqual([30, 240, 1_920, 15_360].map((afterSeconds) => ({ afterSeconds, counts: true })));
  expect(MAX_PROPOSAL_ATTEMPTS).toBe(5);
});
