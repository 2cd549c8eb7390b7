import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { watchAws } from './watched-aws.ts';

const put = (endpoint: string) =>
  fetch(endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonSSM.PutParameter' },
    body: '{"Name":"/it"}',
  });

it('waits for the try that has had its effect: one that was lost on the way does not count', async () => {
  let tries = 0;
  const aws = createServer((incoming, answer) => {
    tries += 1;
    if (tries === 1) incoming.socket.destroy();
    else answer.end('{}');
  });
  aws.listen(0, '127.0.0.1');
  await once(aws, 'listening');
  const endpoint = `http://127.0.0.1:${(aws.address() as AddressInfo).port}`;
  try {
    await using watched = await watchAws({ endpoint }, ({ input }) => input.Name === '/it', true);
    await expect(put(watched.endpoint)).rejects.toThrow();
    const second = put(watched.endpoint).catch(() => 'no answer');
    await watched.reached;
    expect(tries).toBe(2);
    // Whoever comes after it is answered; it is not.
    expect((await put(watched.endpoint)).status).toBe(200);
    await watched[Symbol.asyncDispose]();
    expect(await second).toBe('no answer');
  } finally {
    aws.close();
  }
});
