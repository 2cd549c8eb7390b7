import { expect, it } from 'vitest';
import { serve } from '../testing/server.ts';
import { askAddress } from './address.ts';

type Listener = Parameters<typeof serve>[0];

/** Asks a service of this machine: what came of it, and how often it was asked. */
async function ask(listener: Listener, timeoutMs = 2_000) {
  let asked = 0;
  await using service = await serve((request, response) => {
    asked += 1;
    listener(request, response);
  });
  const answer = await askAddress(service.url, timeoutMs).catch((error: unknown) => error);
  return { answer, asked };
}

it('takes the bare address, with or without a line break', async () => {
  expect(await ask((_, response) => response.end('203.0.113.7\n'))).toEqual({
    answer: '203.0.113.7',
    asked: 1,
  });
  expect(await ask((_, response) => response.end('1.1.1.1'))).toMatchObject({ answer: '1.1.1.1' });
});

it.each([
  ['a page', '<html>Welcome to the hotel</html>'],
  ['nothing', ''],
  ['a range', '203.0.113.0/24'],
  ['everyone', '0.0.0.0/0'],
  ['two addresses', '203.0.113.7, 203.0.113.8'],
  ['two lines', '203.0.113.7\n203.0.113.8\n'],
  ['IPv6', '2001:db8::7'],
  ['an octal number', '203.0.113.007'],
  ['a number too large', '203.0.113.256'],
  ['other digits', '２03.0.113.7'],
  ['no address of a machine', '0.0.0.0'],
  ['loopback', '127.0.0.1'],
  ['an address behind NAT', '192.168.1.7'],
  ['an address of a carrier’s NAT', '100.64.0.1'],
  ['multicast', '224.0.0.1'],
  ['everyone on the wire', '255.255.255.255'],
  ['a megabyte', '203.0.113.7 '.repeat(100_000)],
])('refuses %s at once', async (_, body) => {
  const { answer, asked } = await ask((_, response) => response.end(body));
  expect(answer).toMatchObject({ reason: 'address-invalid' });
  expect((answer as Error).message.length).toBeLessThan(200);
  expect(asked).toBe(1);
});

it('asks three times when there is no answer, and follows no redirect', async () => {
  const broken: Listener[] = [
    (_, response) => response.writeHead(500).end('203.0.113.7'),
    (_, response) => response.writeHead(302, { location: '/elsewhere' }).end(),
    (request) => request.socket.destroy(),
    (_, response) => {
      response.writeHead(200, { 'content-length': 11 }).write('203.0');
      setTimeout(() => response.destroy(), 20);
    },
  ];
  for (const listener of broken) {
    const { answer, asked } = await ask(listener);
    expect(answer).toMatchObject({ reason: 'address-unknown' });
    expect(asked).toBe(3);
  }
});

it('does not wait for one that hangs, or drips', async () => {
  const started = performance.now();
  expect((await ask(() => {}, 100)).answer).toMatchObject({
    reason: 'address-unknown',
    message: expect.stringContaining('within 100 ms'),
  });
  const dripping = await ask((_, response) => {
    const timer = setInterval(() => response.write('1'), 20);
    response.on('close', () => clearInterval(timer));
  }, 100);
  expect(dripping.answer).toMatchObject({ reason: 'address-unknown' });
  expect(performance.now() - started).toBeLessThan(60_000);
});

it('is content with the second answer', async () => {
  let asked = 0;
  await using service = await serve((_, response) => {
    asked += 1;
    response.writeHead(asked === 1 ? 503 : 200).end('203.0.113.7');
  });
  expect(await askAddress(service.url)).toBe('203.0.113.7');
});
