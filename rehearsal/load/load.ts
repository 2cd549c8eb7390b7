import { startWorker } from '../testbed/worker.ts';
import type { LoadFigures } from './figures.ts';
import type { LoadConfig, LoadJobs } from './protocol.ts';

/** The options of a load; most have defaults. */
export type LoadOptions = Pick<LoadConfig, 'baseUrl' | 'paths'> &
  Partial<LoadConfig> & {
    /** Requests to send before it stops, however early `stop` is called. */
    readonly atLeast?: number;
  };

/** A running load. Disposing ends it without figures. */
export type Load = Awaited<ReturnType<typeof startLoad>>;

const DEFAULTS: Omit<LoadConfig, 'baseUrl' | 'ca' | 'paths' | 'h2Clients' | 'recordFile'> = {
  rate: 200,
  keepAliveShare: 0.5,
  keepAliveClients: 20,
  h2Streams: 4,
  resume: false,
  sourceAddresses: [],
  timeoutMs: 10_000,
  maxSeconds: 20 * 60,
  maxRequests: 240_000,
};

/**
 * Starts an open-loop load in a process of its own. Over TLS, half of the clients that keep a connection speak HTTP/2 by
 * default.
 */
export async function startLoad({ atLeast = 0, ...options }: LoadOptions) {
  const kept = options.keepAliveClients ?? DEFAULTS.keepAliveClients;
  const h2Clients = options.baseUrl.startsWith('https://') ? Math.floor(kept / 2) : 0;
  const config = checked({ ...DEFAULTS, h2Clients, ...options });
  const worker = startWorker<LoadJobs>(new URL('./generator.ts', import.meta.url));
  const dispose = () => worker[Symbol.asyncDispose]();
  try {
    await worker.run('start', config);
  } catch (cause) {
    await dispose();
    throw new Error('the load generator could not be started', { cause });
  }
  return {
    atLeast,
    /** Stops sending once enough has been sent, waits for pending answers (at most the timeout) and returns the figures. */
    async stop(): Promise<LoadFigures> {
      try {
        return await worker.run('stop', { atLeast });
      } catch (cause) {
        throw new Error('the load generator could not return its figures', { cause });
      } finally {
        await dispose();
      }
    },
    [Symbol.asyncDispose]: dispose,
  };
}

function checked(config: LoadConfig): LoadConfig {
  const { rate, keepAliveShare, keepAliveClients, h2Clients, h2Streams, paths, baseUrl, ca } = config;
  if (!(rate > 0 && rate <= 5000))
    throw new Error(`load: the rate must be above 0 and at most 5000, got ${rate}`);
  if (!(keepAliveShare >= 0 && keepAliveShare <= 1))
    throw new Error(`load: the share of keep-alive requests must be between 0 and 1, got ${keepAliveShare}`);
  if (paths.length === 0) throw new Error('load: give at least one path');
  if (!/^https?:\/\/[^/]+$/.test(baseUrl))
    throw new Error(`load: the base URL must be http:// or https:// and a host, got ${baseUrl}`);
  if (!(h2Clients >= 0 && h2Clients <= keepAliveClients))
    throw new Error(`load: of ${keepAliveClients} clients, ${h2Clients} cannot speak HTTP/2`);
  if (h2Clients > 0 && !baseUrl.startsWith('https://'))
    throw new Error(`load: HTTP/2 needs https, got ${baseUrl}`);
  // Node takes any text, and then trusts nobody.
  if (ca !== undefined && !ca.includes('-----BEGIN CERTIFICATE-----'))
    throw new Error('load: the authorities are no certificates in PEM');
  if (!(h2Streams >= 1)) throw new Error(`load: a client sends at least one request, got ${h2Streams}`);
  return config;
}
