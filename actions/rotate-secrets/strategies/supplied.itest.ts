import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, it } from 'vitest';
import { serve } from '../../testing/server.ts';
import { failureOf, fakeContext, fakeRotation } from '../testing/fake-context.ts';
import { supplied } from './supplied.ts';

const PENDING = '/skillgap-deploy/prod/pending';
const secrets = ['old-key', 'fresh/key+1', 'app-id'];
const old = { ADZUNA_API_KEY: 'old-key', ADZUNA_APP_ID: 'app-id' };

const pinecone = fakeRotation(['PINECONE_API_KEY'], { old: { PINECONE_API_KEY: 'old-key' } });
const adzuna = fakeRotation(['ADZUNA_API_KEY', 'ADZUNA_APP_ID'], { old });
const both = [
  ['Pinecone', pinecone, '{"indexes":[]}'],
  ['Adzuna', adzuna, '{"count":3,"results":[]}'],
] as const;

/** An API that answers as told, and what it was asked. */
async function start(answer: (response: ServerResponse) => unknown) {
  const asked: Pick<IncomingMessage, 'url' | 'headers'>[] = [];
  const server = await serve(({ url, headers }, response) => {
    asked.push({ ...(url === undefined ? {} : { url }), headers });
    answer(response);
  });
  const context = fakeContext(server.url, {
    [`${PENDING}/PINECONE_API_KEY`]: 'fresh/key+1',
    [`${PENDING}/ADZUNA_API_KEY`]: 'fresh/key+1',
  });
  return { ...server, asked, context };
}

it('takes a value that Pinecone takes, and asks once more before it is stored', async () => {
  await using api = await start((response) => response.end('{"indexes":[]}'));
  const created = await supplied.create(pinecone, api.context);
  expect(created).toEqual({
    values: { PINECONE_API_KEY: 'fresh/key+1' },
  });
  await supplied.set({ ...pinecone, fresh: { PINECONE_API_KEY: 'fresh/key+1' } }, api.context);
  const headers = {
    'api-key': 'fresh/key+1',
    'x-pinecone-api-version': expect.stringMatching(/^\d{4}-\d\d$/),
  };
  const asked = { url: '/indexes', headers: expect.objectContaining(headers) };
  expect(api.asked).toEqual([asked, asked]);
});

it('tests a new key of Adzuna with the id that stays', async () => {
  await using api = await start((response) => response.end('{"count":3,"results":[]}'));
  expect(await supplied.create(adzuna, api.context)).toEqual({
    values: { ADZUNA_API_KEY: 'fresh/key+1' },
  });
  const url = new URL(api.asked[0]?.url ?? '', api.url);
  expect(url.pathname).toBe('/v1/api/jobs/gb/search/1');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    ...{ app_id: 'app-id', app_key: 'fresh/key+1', results_per_page: '1' },
  });
});

it.each([
  [401, pinecone],
  [403, pinecone],
  [401, adzuna],
  [403, adzuna],
  [410, adzuna],
])('takes no value that is answered by %i', async (status, rotation) => {
  await using api = await start((response) => response.writeHead(status).end(`quotes ${secrets}`));
  const work = () => supplied.create(rotation, api.context);
  expect(await failureOf(work(), secrets)).toMatchObject({
    reason: 'refused',
    message: expect.stringContaining(String(status)),
  });
  const again = () => supplied.set({ ...rotation, fresh: rotation.old }, api.context);
  expect(await failureOf(again(), secrets)).toMatchObject({ reason: 'refused' });
  expect(api.asked).toHaveLength(2);
});

it.each(
  both.flatMap(([name, rotation]) =>
    [410, 429, 500, 503]
      .filter((status) => !(name === 'Adzuna' && status === 410))
      .map((status) => [name, status, rotation] as const),
  ),
)('does not hold it against a value that %s answers %i', async (_, status, rotation) => {
  const headers = { 'retry-after': '60' };
  await using api = await start((response) => response.writeHead(status, headers).end(`quotes ${secrets}`));
  expect(await failureOf(supplied.create(rotation, api.context), secrets)).toMatchObject({
    reason: 'api-failed',
    message: expect.stringContaining(String(status)),
  });
});

it.each(both)('takes no value on the word of something that is not %s', async (_, rotation, good) => {
  const bodies = [`<html>${secrets}`, good.slice(0, -1), '[', 'null', '3', ''];
  for (const body of bodies) {
    await using api = await start((response) => response.end(body));
    const failure = await failureOf(supplied.create(rotation, api.context), secrets);
    expect(failure.reason).toBe('api-failed');
  }
});

it.each(both)('shows a key to nobody to whom %s sends on', async (_, rotation, good) => {
  await using elsewhere = await start((response) => response.end(good));
  await using api = await start((response) =>
    response.writeHead(307, { location: `${elsewhere.url}/?app_key=fresh/key+1` }).end(),
  );
  const failure = await failureOf(supplied.create(rotation, api.context), secrets);
  expect(failure).toMatchObject({ reason: 'api-failed', message: expect.stringContaining('307') });
  expect(elsewhere.asked).toEqual([]);
});
