import { setTimeout as sleep } from 'node:timers/promises';
import { certificates, NGINX } from '../../compose/nginx-certificates.ts';
import { createClients } from '../../load/clients.ts';
import { openLoop } from '../../load/open-loop.ts';
import { quantile } from '../../load/statistics.ts';
import { PLAIN_PORT } from './connections.ts';

export type KeptKind = 'plain' | 'http1' | 'http2';

const PER_SECOND = 200;
const CLIENTS = 20;
const HTTP2_CLIENTS = 4;
/** Until every client has its connection. */
const WARM_UP_MS = 1_000;

/** The 50th and 99th percentile of requests on kept connections at 200/s, in ms from their scheduled time. */
export async function keptLatencies(kind: KeptKind, seconds: number): Promise<{ p50: number; p99: number }> {
  const h2Clients = kind === 'http2' ? HTTP2_CLIENTS : 0;
  const clients = createClients({
    baseUrl: kind === 'plain' ? `http://${NGINX}:${PLAIN_PORT}` : `https://${NGINX}`,
    ca: certificates.ca,
    resume: true,
    rate: PER_SECOND,
    keepAliveShare: 1,
    keepAliveClients: kind === 'http2' ? HTTP2_CLIENTS : CLIENTS,
    ...{ h2Clients, h2Streams: 8, sourceAddresses: [], paths: ['/'], timeoutMs: 10_000 },
    ...{ maxSeconds: seconds + 5, maxRequests: PER_SECOND * (seconds + 5) },
  });
  const took: number[] = [];
  const start = performance.now();
  const loop = openLoop(PER_SECOND, Number.POSITIVE_INFINITY, async (n, dueAt) => {
    const { error, doneAt } = (await clients.kept[n % clients.kept.length]?.send('/', dueAt)) ?? {
      error: 'none',
    };
    if (error !== '') throw new Error(error);
    if (dueAt - start > WARM_UP_MS) took.push((doneAt ?? 0) - dueAt);
  });
  await sleep(WARM_UP_MS + seconds * 1_000);
  loop.stop();
  await loop.done;
  clients.end();
  took.sort((a, b) => a - b);
  return { p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}
