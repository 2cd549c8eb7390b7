/** The load generator: a process of its own, so that nothing the rehearsal does delays a request. */
import { writeFileSync } from 'node:fs';
import http from 'node:http';
import { setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { serveJobs } from '../testbed/worker.ts';
import { figuresOf } from './figures.ts';
import { openLoop } from './open-loop.ts';
import type { LoadConfig, LoadJobs } from './protocol.ts';
import { send } from './request.ts';
import { csv, type Row } from './row.ts';

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
  const { rate, keepAliveShare, keepAliveClients, sourceAddresses, paths, timeoutMs, recordFile } = config;
  const rows: Row[] = [];
  const limit = Math.min(config.maxRequests, Math.ceil(config.maxSeconds * rate));
  const addressOf = (turn: number) => {
    const localAddress = sourceAddresses[turn % Math.max(sourceAddresses.length, 1)];
    return localAddress === undefined ? {} : { localAddress };
  };
  // A client that keeps its connection has one request at a time on it. What is due meanwhile waits, and that counts.
  const kept = Array.from(
    { length: keepAliveClients },
    (_, turn) => new http.Agent({ keepAlive: true, maxSockets: 1, ...addressOf(turn) }),
  );
  const sockets = new WeakSet<object>();
  let connections = 0;
  const count = (socket: object): void => {
    if (!sockets.has(socket)) connections += 1;
    sockets.add(socket);
  };
  // Each kind takes the paths in its own turn, or the two would divide them between them.
  const turns = { new: 0, 'keep-alive': 0 };
  const cpu = process.cpuUsage();
  const loop = openLoop(rate, limit, async (n, dueAt) => {
    const keep = kept.length > 0 && turns['keep-alive'] < Math.floor((n + 1) * keepAliveShare);
    const kind = keep ? 'keep-alive' : 'new';
    const turn = turns[kind]++;
    const path = paths[turn % paths.length] ?? '/';
    const row: Row = { kind, path, dueAt, sentAt: 0, doneAt: 0, status: 0, release: '', error: '' };
    rows.push(row);
    const request = { url: config.baseUrl + path, dueAt, timeoutMs };
    const agent = kept[turn % kept.length];
    const { body: _, ...outcome } =
      keep && agent
        ? await send({ ...request, agent }, count)
        : await send({ ...request, agent: false, headers: { connection: 'close' }, ...addressOf(turn) });
    Object.assign(row, outcome);
  });
  return async ({ atLeast }) => {
    while (loop.sent < Math.min(atLeast, limit)) await sleep(50);
    loop.stop();
    await loop.done;
    for (const agent of kept) agent.destroy();
    const { user, system } = process.cpuUsage(cpu);
    if (recordFile) writeFileSync(recordFile, csv(rows));
    return figuresOf(rows, { cpuSeconds: (user + system) / 1e6, connections });
  };
}
