import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { AppEnv } from './context.ts';
import { onError } from './on-error.ts';
import { problem, Refusal } from './problem.ts';
import { PROBLEMS, type Reason } from './reasons.ts';

const reasons = Object.keys(PROBLEMS) as Reason[];

/** What a client gets when a handler throws a refusal, and when middleware answers with the same problem. */
async function answersOf(reason: Reason, detail?: string): Promise<Response[]> {
  const app = new Hono<AppEnv>().onError(onError);
  app.get('/thrown', () => {
    throw new Refusal(reason, detail);
  });
  app.get('/answered', (c) => problem(c, reason, detail === undefined ? {} : { detail }));
  return await Promise.all([app.request('/thrown'), app.request('/answered')]);
}

it.each(reasons)('%s: says the same wherever it is refused, and nothing twice', async (reason) => {
  const [thrown, answered] = await Promise.all(
    (await answersOf(reason)).map(async (response) => (await response.json()) as Record<string, string>),
  );
  expect(thrown).toEqual(answered);
  expect(thrown?.detail).not.toBe(thrown?.title);
});

it('prefers what a handler says', async () => {
  for (const response of await answersOf('unsupported-file', 'Page 3 is a picture.')) {
    expect(await response.json()).toMatchObject({ detail: 'Page 3 is a picture.' });
  }
});

it('says with every 401 how to authenticate', async () => {
  for (const reason of reasons) {
    const challenge = PROBLEMS[reason].status === 401 ? 'Bearer' : null;
    for (const response of await answersOf(reason)) {
      expect(response.headers.get('WWW-Authenticate')).toBe(challenge);
    }
  }
});
