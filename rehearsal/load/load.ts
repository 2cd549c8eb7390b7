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

const DEFAULTS: Omit<LoadConfig, 'baseUrl' | 'paths' | 'recordFile'> = {
  rate: 200,
  keepAliveShare: 0.5,
  keepAliveClients: 20,
  sourceAddresses: [],
  timeoutMs: 10_000,
  maxSeconds: 20 * 60,
  maxRequests: 240_000,
};

/** Starts an open-loop load in a process of its own. */
export async function startLoad({ atLeast = 0, ...options }: LoadOptions) {
  const config = checked({ ...DEFAULTS, ...options });
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
  const { rate, keepAliveShare, paths, baseUrl } = config;
  if (!(rate > 0 && rate <= 5000))
    throw new Error(`load: the rate must be above 0 and at most 5000, got ${rate}`);
  if (!(keepAliveShare >= 0 && keepAliveShare <= 1))
    throw new Error(`load: the share of keep-alive requests must be between 0 and 1, got ${keepAliveShare}`);
  if (paths.length === 0) throw new Error('load: give at least one path');
  if (!baseUrl.startsWith('http://'))
    throw new Error(`load: the base URL must start with http://, got ${baseUrl}`);
  return config;
}
