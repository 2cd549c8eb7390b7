import { NginxBox, type Replacement } from '../../compose/nginx-box.ts';
import { QUICK } from '../../compose/nginx-load.ts';
import type { Figure } from '../figures.ts';
import { cpuMs } from '../processes.ts';
import { type ConnectionKind, openConnections, PLAIN_PORT } from './connections.ts';
import { type KeptKind, keptLatencies } from './kept.ts';
import { idleMemory } from './memory.ts';

/** The box's configuration with the site on a plain port too, and connections that stay for the measurement. */
const MEASURED: Replacement[] = [
  ...QUICK.filter(([, from]) => !from.startsWith('keepalive_timeout')),
  ['limits.conf', 'keepalive_timeout 20s 15s', 'keepalive_timeout 120s'],
  ['limits.conf', 'keepalive_requests 1000', 'keepalive_requests 1000000'],
  ['sites/public.conf', '  listen 443 ssl;', `  listen 443 ssl;\n  listen ${PLAIN_PORT};`],
];
const STATIC: Replacement[] = ['ssl_certificate ', 'ssl_certificate_key '].map((directive) => [
  'snippets/certificate.conf',
  `${directive}$certificate`,
  `${directive}/etc/nginx/certificates/served`,
]);

const CONNECTIONS = 1_500;
const KEPT_SECONDS = 8;
/** What a browser of 2026 chooses, and what one of 2023 did. */
const [HYBRID, CLASSIC] = ['X25519MLKEM768', 'X25519'];

/**
 * What TLS costs nginx on one CPU. Connections are counted by the second of CPU that its worker takes for them: that
 * depends neither on the client nor on what else runs here.
 */
export async function benchTls(rounds = 3): Promise<Figure[]> {
  const box = new NginxBox(['--cpus', '1']);
  const seen = new Map<string, number[]>();
  const note = (what: string, value: number) => seen.set(what, [...(seen.get(what) ?? []), value]);
  try {
    await box.start();
    await box.configure('variable', MEASURED);
    await box.configure('static', [...MEASURED, ...STATIC]);
    for (let round = 0; round < rounds; round++) {
      for (const conf of ['static', 'variable']) {
        await box.link(conf);
        await box.reload();
        if (conf === 'variable') note('plain', await perCpuSecond(box, 'plain'));
        for (const kind of ['full', 'resumed'] as const)
          note(`${conf} ${kind}`, await perCpuSecond(box, kind));
        if (conf === 'variable') note('classic', await perCpuSecond(box, 'full', CLASSIC));
        note(`${conf} memory`, (await idleMemory(box, 'http1')).kilobytesEach);
      }
      for (const kind of ['plain', 'http1', 'http2'] as const) await measureKept(box, kind, note);
    }
  } finally {
    await box.end();
  }
  const of = (what: string) => seen.get(what) ?? [];
  const beside = (what: string, name: string, twin: string): Figure => ({
    what,
    seen: of(name),
    twin: of(twin),
  });
  return [
    { what: 'plain connections with a request, by CPU second', seen: of('plain') },
    beside('full handshakes with a request (twin: plain)', 'variable full', 'plain'),
    beside('full handshakes (twin: certificate not by variable)', 'variable full', 'static full'),
    beside('resumed handshakes (twin: full)', 'variable resumed', 'variable full'),
    beside('full handshakes, X25519 alone (twin: X25519MLKEM768)', 'classic', 'variable full'),
    beside('p50, HTTP/1.1 over TLS, ms (twin: plain)', 'http1 p50', 'plain p50'),
    beside('p50, HTTP/2, ms (twin: plain)', 'http2 p50', 'plain p50'),
    beside('p99, HTTP/1.1 over TLS, ms (twin: plain)', 'http1 p99', 'plain p99'),
    beside('p99, HTTP/2, ms (twin: plain)', 'http2 p99', 'plain p99'),
    beside('KB an idle connection of TLS (twin: plain)', 'http1 each', 'plain each'),
    beside('KB an idle connection of HTTP/2 (twin: plain)', 'http2 each', 'plain each'),
    beside(
      'KB an idle connection of TLS (twin: certificate not by variable)',
      'variable memory',
      'static memory',
    ),
    beside('MB of the worker with 200 connections of TLS (twin: plain)', 'http1 all', 'plain all'),
    beside('MB of the worker with 200 connections of HTTP/2 (twin: plain)', 'http2 all', 'plain all'),
  ];
}

async function perCpuSecond(box: NginxBox, kind: ConnectionKind, group = HYBRID): Promise<number> {
  const workers = (await box.serving()).map(Number);
  const before = await cpuMs(workers);
  const resumed = await openConnections(kind, CONNECTIONS, group);
  const took = (await cpuMs(workers)) - before;
  if (kind === 'resumed' ? resumed < CONNECTIONS * 0.9 : resumed > 0)
    throw new Error(`${resumed} of ${CONNECTIONS} handshakes were resumed, measuring ${kind} ones`);
  return (CONNECTIONS * 1_000) / took;
}

async function measureKept(
  box: NginxBox,
  kind: KeptKind,
  note: (what: string, value: number) => void,
): Promise<void> {
  const { megabytes, kilobytesEach } = await idleMemory(box, kind);
  note(`${kind} all`, megabytes);
  note(`${kind} each`, kilobytesEach);
  const { p50, p99 } = await keptLatencies(kind, KEPT_SECONDS);
  note(`${kind} p50`, p50);
  note(`${kind} p99`, p99);
}
