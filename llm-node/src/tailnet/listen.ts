import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { LlmEnv } from '../env.ts';
import type { Logger } from '../log.ts';
import { planListeners, presentAddresses } from './addresses.ts';
import { isTailnetAddress } from './ranges.ts';

/** How often to look for the first address, and then for others. */
const WAIT_MS = 1_000;
const WATCH_MS = 3_000;
/** Without an address, logs a warning at every 60th look. */
const LOG_EVERY = 60;

type ListenEnv = Pick<LlmEnv, 'LLM_NODE_INTERFACE' | 'LLM_NODE_ADDRESSES' | 'LLM_NODE_PORT'>;

/**
 * Listens on this machine's tailnet addresses and on nothing else: waits for the first one, adds others as they appear, and
 * never falls back to another network. Calls `createServer` for each address.
 */
export function listenOnTailnet(env: ListenEnv, log: Logger, createServer: () => Server) {
  const wanted = { interface: env.LLM_NODE_INTERFACE, addresses: env.LLM_NODE_ADDRESSES };
  const port = env.LLM_NODE_PORT;
  const servers = new Map<string, Server>();
  let looks = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function open(address: string): Promise<void> {
    const server = createServer();
    server.on('connection', refuseOutsiders(log));
    try {
      await listening(server, address, port);
    } catch (err) {
      const { code } = err as NodeJS.ErrnoException;
      // It is gone again, or not usable yet: the next look tries again.
      if (code === 'EADDRNOTAVAIL') return;
      log.fatal({ err, address, port, reason: 'cannot-listen' }, 'cannot listen');
      process.exit(1);
    }
    if (stopped) {
      server.close();
      return;
    }
    servers.set(address, server);
    server.on('error', (err) => log.error({ err, address, reason: 'listener-failed' }, 'listener'));
    log.info({ address, port: (server.address() as AddressInfo).port }, 'listening');
  }

  async function look(): Promise<void> {
    const plan = planListeners(presentAddresses(networkInterfaces(), wanted), [...servers.keys()]);
    await Promise.all(plan.open.map(open));
    for (const address of plan.close) {
      servers.get(address)?.close();
      servers.delete(address);
      log.info({ address }, 'no longer listening: another address replaces it');
    }
    if (stopped) return;
    if (servers.size === 0 && looks % LOG_EVERY === 0) {
      log.warn({ ...wanted, reason: 'no-tailnet-address' }, 'waiting for an address of the tailnet');
    }
    looks += 1;
    timer = setTimeout(() => void look(), servers.size === 0 ? WAIT_MS : WATCH_MS);
  }

  void look();
  return {
    /** Stops looking for addresses. Returns the servers that listen now. */
    stop(): Server[] {
      stopped = true;
      clearTimeout(timer);
      return [...servers.values()];
    },
  };
}

/** Closes connections from outside the tailnet before reading a byte of them. */
function refuseOutsiders(log: Logger): (socket: Socket) => void {
  return function refuseOutsiders(socket) {
    if (isTailnetAddress(socket.remoteAddress ?? '')) return;
    log.warn({ peer: socket.remoteAddress, reason: 'peer-outside-tailnet' }, 'connection refused');
    socket.destroy();
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port, ipv6Only: true }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
