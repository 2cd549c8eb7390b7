/** The load generator: a process of its own, so that nothing the rehearsal does delays a request. */
import { writeFileSync } from 'node:fs';
import { setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveJobs } from '../testbed/worker.ts';
import { createClients, type KeptClient, type Send } from './clients.ts';
import { figuresOf } from './figures.ts';
import { openLoop } from './open-loop.ts';
import type { LoadConfig, LoadJobs } from './protocol.ts';
import { csv, type Kind, type Row } from './row.ts';

// Beside an image build on two cores the generator would be late: root may give it precedence.
try {
  setPriority(-10);
} catch {}

let stop: LoadJobs['stop'];

serveJobs<LoadJobs>({
  async start(config) {
    stop = start(config);
  },
  stop: (options) => stop(options),
});

/** Sends until it is stopped or reaches a limit; returns the function that stops it and computes the figures. */
function start(config: LoadConfig): LoadJobs['stop'] {
  const { rate, keepAliveShare, paths, recordFile } = config;
  const rows: Row[] = [];
  const limit = Math.min(config.maxRequests, Math.ceil(config.maxSeconds * rate));
  const clients = createClients(config);
  // Each kind takes the paths in its own turn, or they would divide them among themselves.
  const turns: Record<Kind, number> = { new: 0, 'keep-alive': 0, h2: 0 };
  const one = async (kind: Kind, dueAt: number, send: Send): Promise<void> => {
    const path = paths[turns[kind]++ % paths.length] ?? '/';
    const nothing = { sentAt: 0, doneAt: 0, status: 0, release: '', resent: false, error: '' };
    const row: Row = { kind, path, dueAt, ...nothing };
    rows.push(row);
    const { body: _, ...outcome } = await send(path, dueAt);
    Object.assign(row, outcome);
  };
  const ahead = new Map<KeptClient, number>();
  /** A client with several streams sends at once what it would in its next turns, and lets those pass. */
  const keep = async (client: KeptClient, dueAt: number): Promise<void> => {
    const sent = ahead.get(client) ?? 0;
    ahead.set(client, sent > 0 ? sent - 1 : client.streams - 1);
    if (sent > 0) return;
    await Promise.all(Array.from({ length: client.streams }, () => one(client.kind, dueAt, client.send)));
  };
  let kept = 0;
  const cpu = process.cpuUsage();
  const loop = openLoop(rate, limit, async (n, dueAt) => {
    const client =
      kept < Math.floor((n + 1) * keepAliveShare) ? clients.kept[kept % clients.kept.length] : undefined;
    if (!client) return one('new', dueAt, clients.sendAlone);
    kept += 1;
    return keep(client, dueAt);
  });
  return async ({ atLeast }) => {
    while (loop.sent < Math.min(atLeast, limit)) await sleep(50);
    loop.stop();
    await loop.done;
    clients.end();
    const { user, system } = process.cpuUsage(cpu);
    if (recordFile) writeFileSync(recordFile, csv(rows));
    return figuresOf(rows, { cpuSeconds: (user + system) / 1e6, ...clients.counted });
  };
}
