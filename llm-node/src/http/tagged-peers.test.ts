import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { AppEnv } from './context.ts';
import { onError } from './errors.ts';
import { taggedPeers } from './tagged-peers.ts';

const NODE = '100.64.0.2';

/** The status that a peer gets whose request came from this address to this one. */
async function status(
  remoteAddress: string | undefined,
  localAddress: string,
  vouched: boolean,
): Promise<number> {
  const app = new Hono<AppEnv>();
  app.use(taggedPeers(async () => vouched));
  app.get('/ready', (c) => c.text('ready'));
  app.onError(onError);
  const socket = { remoteAddress, remotePort: 40_000, localAddress };
  return (await app.request('/ready', {}, { incoming: { socket } })).status;
}

test('serves whom the tailnet vouches for, and nobody else', async () => {
  expect(await status('100.64.0.10', NODE, true)).toBe(200);
  expect(await status('100.64.0.10', NODE, false)).toBe(403);
  expect(await status(undefined, NODE, true)).toBe(403);
});

test('the machine itself may ask: a delivery does, whether its release is ready', async () => {
  expect(await status(NODE, NODE, false)).toBe(200);
});
