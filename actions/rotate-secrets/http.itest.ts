import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { serve } from '../testing/server.ts';
import { type ApiRequest, askApi } from './http.ts';
import { failureOf } from './testing/fake-context.ts';

const SECRET = 'hunter2-in-the-query';

/** Asks a server that answers as told, one answer after the other; the last one stays. */
async function ask(answers: readonly RequestListener[], request: ApiRequest = {}) {
  let asked = 0;
  await using server = await serve((incoming, response) => {
    const answer = answers[Math.min(asked++, answers.length - 1)];
    answer?.(incoming, response);
  });
  const url = new URL(`${server.url}/path?app_key=${SECRET}`);
  const headers = { 'api-key': SECRET, ...request.headers };
  const work = askApi(url, { ...request, headers });
  const outcome = await work.then(
    (answer) => ({ answer }),
    () => ({ failure: failureOf(work, [SECRET, 'path']) }),
  );
  return 'answer' in outcome
    ? { ...outcome, asked, host: url.host }
    : { failure: await outcome.failure, asked, host: url.host };
}

const status =
  (code: number, body = '', headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    response.writeHead(code, headers).end(body);
const cut: RequestListener = (request) => request.socket.destroy();
const good = status(200, '{"a":1}');

it('reads JSON, and an empty answer as nothing', async () => {
  expect(await ask([good])).toMatchObject({ answer: { status: 200, body: { a: 1 } }, asked: 1 });
  expect(await ask([status(204)])).toMatchObject({ answer: { status: 204, body: null } });
});

it('sends an object as JSON and a form as a form', async () => {
  const echo: RequestListener = async (request, response) => {
    const body = await text(request);
    response.end(JSON.stringify({ type: request.headers['content-type'], body }));
  };
  expect(await ask([echo], { method: 'POST', body: { a: [1] } })).toMatchObject({
    answer: { body: { type: 'application/json', body: '{"a":[1]}' } },
  });
  expect(await ask([echo], { method: 'POST', body: new URLSearchParams({ a: 'b c' }) })).toMatchObject({
    answer: { body: { type: 'application/x-www-form-urlencoded;charset=UTF-8', body: 'a=b+c' } },
  });
});

it('leaves the statuses to the caller that it judges by itself', async () => {
  const answer = { status: 410, body: null };
  expect(await ask([status(410, SECRET)], { judged: [410] })).toMatchObject({ answer, asked: 1 });
});

it('asks again when nothing was decided, three times at most', async () => {
  expect(await ask([cut, status(503), good])).toMatchObject({ answer: { status: 200 }, asked: 3 });
  const { failure, asked, host } = await ask([status(503, SECRET)]);
  expect(asked).toBe(3);
  expect(failure).toMatchObject({ reason: 'api-failed', message: `${host} answered 503.` });
});

it('waits as long as Retry-After says, and gives up at once when that is too long', async () => {
  const started = performance.now();
  expect(await ask([status(429, '', { 'retry-after': '2' }), good])).toMatchObject({
    answer: { status: 200 },
    asked: 2,
  });
  expect(performance.now() - started).toBeGreaterThan(1_950);
  expect(await ask([status(429, '', { 'retry-after': '3600' }), good])).toMatchObject({
    failure: { reason: 'api-failed', message: expect.stringContaining('429') },
    asked: 1,
  });
  const inAnHour = new Date(Date.now() + 3_600_000).toUTCString();
  expect(await ask([status(503, '', { 'retry-after': inAnHour }), good])).toMatchObject({ asked: 1 });
});

it('makes a POST again only when nothing was done, or where it may', async () => {
  const post = { method: 'POST' } as const;
  expect(await ask([cut, good], post)).toMatchObject({ failure: { reason: 'api-failed' }, asked: 1 });
  expect(await ask([status(502), good], post)).toMatchObject({ failure: {}, asked: 1 });
  expect(await ask([status(429), good], post)).toMatchObject({ answer: {}, asked: 2 });
  expect(await ask([cut, good], { ...post, repeatable: true })).toMatchObject({ answer: {}, asked: 2 });
});

it('follows no redirect, and does not say where it leads', async () => {
  let followed = false;
  await using elsewhere = await serve((_, response) => {
    followed = true;
    response.end('{}');
  });
  const location = `${elsewhere.url}/?app_key=${SECRET}`;
  const { failure, asked } = await ask([status(302, '', { location })]);
  expect(failure).toMatchObject({ reason: 'api-failed', message: expect.stringContaining('302') });
  expect({ asked, followed }).toEqual({ asked: 1, followed: false });
});

it('does not ask again when it is refused, or when it is not JSON that answers', async () => {
  expect(await ask([status(401, SECRET)])).toMatchObject({
    failure: { reason: 'api-failed', message: expect.stringMatching(/^127\.0\.0\.1:\d+ answered 401\.$/) },
    asked: 1,
  });
  expect(await ask([status(200, `<html>${SECRET}`)])).toMatchObject({
    failure: { message: expect.stringContaining('without JSON') },
    asked: 1,
  });
});

it('quotes nothing of a header that cannot be sent', async () => {
  const { failure, asked } = await ask([good], { headers: { other: `${SECRET}\nx: y` } });
  expect(failure).toMatchObject({ message: expect.stringContaining('cannot be built') });
  expect(asked).toBe(0);
});

it('says that nobody is there', async () => {
  const server = await serve(() => {});
  await server[Symbol.asyncDispose]();
  const failure = await failureOf(askApi(new URL(`${server.url}/?key=${SECRET}`)), [SECRET]);
  expect(failure.message).toMatch(/^Asking 127\.0\.0\.1:\d+ failed: ECONNREFUSED\.$/);
});
