import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { startHangingAws } from './aws-proxy.ts';
import { serveApp } from './http-server.ts';

const put = (endpoint: string) =>
  fetch(endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonSSM.PutParameter' },
    body: '{"Name":"/it"}',
  });

it('waits for the attempt that AWS has handled: one that was lost on the way does not count', async () => {
  let tries = 0;
  const app = new Hono().post('/', (c) => {
    tries += 1;
    if (tries === 1) (c.env as HttpBindings).incoming.socket.destroy();
    return c.json({});
  });
  await using aws = await serveApp(app);
  await using hanging = await startHangingAws(
    { endpoint: aws.url },
    ({ input }) => input.Name === '/it',
    true,
  );
  await expect(put(hanging.url)).rejects.toThrow();
  const second = put(hanging.url).catch(() => 'no answer');
  await hanging.reached;
  expect(tries).toBe(2);
  // The next call is answered; this one is not.
  expect((await put(hanging.url)).status).toBe(200);
  await hanging[Symbol.asyncDispose]();
  expect(await second).toBe('no answer');
});
