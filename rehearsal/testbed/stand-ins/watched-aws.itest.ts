import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { serveApp } from './http-server.ts';
import { watchAws } from './watched-aws.ts';

const put = (endpoint: string) =>
  fetch(endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonSSM.PutParameter' },
    body: '{"Name":"/it"}',
  });

it('waits for the try that has had its effect: one that was lost on the way does not count', async () => {
  let tries = 0;
  const app = new Hono().post('/', (c) => {
    tries += 1;
    if (tries === 1) (c.env as HttpBindings).incoming.socket.destroy();
    return c.json({});
  });
  await using aws = await serveApp(app);
  await using watched = await watchAws({ endpoint: aws.url }, ({ input }) => input.Name === '/it', true);
  await expect(put(watched.endpoint)).rejects.toThrow();
  const second = put(watched.endpoint).catch(() => 'no answer');
  await watched.reached;
  expect(tries).toBe(2);
  // Whoever comes after it is answered; it is not.
  expect((await put(watched.endpoint)).status).toBe(200);
  await watched[Symbol.asyncDispose]();
  expect(await second).toBe('no answer');
});
