import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { LlmEnv } from '../env.ts';
import type { Logger } from '../log.ts';
import { planListeners, presentAddresses } from './addresses.ts';
import { isTailnetAddress } from './ranges.ts';

/** How often addresses are looked for: the first one, and then others. */
const WAIT_MS = 1_000;
const WATCH_MS = 3_000;
/** While none is there, the log says so again after so many looks. */
const SAY_EVERY = 60;

type ListenEnv = Pick<LlmEnv, 'LLM_NODE_INTERFACE' | 'LLM_NODE_ADDRESSES' | 'LLM_NODE_PORT'>;

export interface Listeners {
  /** The servers that listen now; no address is looked for any more. */
  stop(): Server[];
}

/**
 * Listens on the tailnet's addresses of this machine and on nothing else. It waits for the first address, takes others
 * up as they appear, and never falls back to any that is not the tailnet's. `createServer` is called for each address.
 */
export function listenOnTailnet(env: ListenEnv, log: Logger, createServer: () => Server): Listeners {
  const wanted = { interface: env.LLM_NODE_INTERFACE, addresses: env.LLM_NODE_ADDRESSES };
  const port = env.LLM_NODE_PORT;
  const servers = new Map<string, Server>();
  let looks = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function open(address: string): Promise<void> {
    const server = createServer();
    server.on('connection', refuseStrangers(log));
    try {
      await listening(server, address, port);
    } catch (err) {
      const { code } = err as NodeJS.ErrnoException;
      // It went again, or is not quite there yet: tried again at the next look.
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
      log.info({ address }, 'no longer listening: another address is in its place');
    }
    if (stopped) return;
    if (servers.size === 0 && looks % SAY_EVERY === 0) {
      log.warn({ ...wanted, reason: 'no-tailnet-address' }, 'waiting for an address of the tailnet');
    }
    looks += 1;
    timer = setTimeout(() => void look(), servers.size === 0 ? WAIT_MS : WATCH_MS);
  }

  void look();
  return {
    stop() {
      stopped = true;
      clearTimeout(timer);
      return [...servers.values()];
    },
  };
}

/** Ends connections from outside the tailnet before a byte of them is read: the address alone lets them in. */
function refuseStrangers(log: Logger): (socket: Socket) => void {
  return function refuseStrangers(socket) {
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
