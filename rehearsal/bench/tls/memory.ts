import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { NginxBox } from '../../compose/nginx-box.ts';
import { NGINX } from '../../compose/nginx-certificates.ts';
import { openTls } from '../../compose/nginx-client.ts';
import { askHttp2, openHttp2 } from '../../compose/nginx-h2.ts';
import { proportionalBytes } from '../processes.ts';
import { PLAIN_PORT } from './connections.ts';
import type { KeptKind } from './kept.ts';

const CONNECTIONS = 200;

/** What nginx's worker takes with 200 idle connections that have had a request: in all, and a connection. */
export async function idleMemory(
  box: NginxBox,
  kind: KeptKind,
): Promise<{ megabytes: number; kilobytesEach: number }> {
  // A new worker: what another kind had taken is gone.
  await box.reload();
  const [worker] = await box.serving();
  const bytes = () => proportionalBytes([Number(worker)]);
  const first = await open(kind);
  const before = await bytes();
  const rest = [];
  for (let n = 1; n < CONNECTIONS; n++) rest.push(await open(kind));
  await sleep(300);
  const after = await bytes();
  for (const one of [first, ...rest]) one.destroy();
  return { megabytes: after / 1024 ** 2, kilobytesEach: (after - before) / 1024 / (CONNECTIONS - 1) };
}

async function open(kind: KeptKind): Promise<{ destroy(): void }> {
  if (kind === 'http2') {
    const session = openHttp2();
    await askHttp2(session, '/health', { method: 'HEAD' });
    return session;
  }
  const socket: Socket = kind === 'plain' ? createConnection(PLAIN_PORT, NGINX) : openTls();
  socket.write(`HEAD /health HTTP/1.1\r\nHost: ${NGINX}\r\n\r\n`);
  await once(socket, 'data');
  return socket;
}
