import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { LoadFigures } from './figures.ts';
import type { Command, LoadConfig, Report } from './protocol.ts';

/** What a caller says of a load; the rest has defaults. */
export type LoadOptions = Pick<LoadConfig, 'baseUrl' | 'paths'> &
  Partial<LoadConfig> & {
    /** Requests that are sent before it stops, however early it is told to. */
    readonly atLeast?: number;
  };

/** A running load. Disposing ends it without asking for figures. */
export interface Load extends AsyncDisposable {
  /** Requests sent and failed so far, at most half a second old. */
  readonly counts: { readonly sent: number; readonly failed: number };
  /** Requests that it sends at least. */
  readonly atLeast: number;
  /** Sends no more once it has sent enough, waits for what is under way (at most the timeout) and gives the figures. */
  stop(): Promise<LoadFigures>;
}

const DEFAULTS: Omit<LoadConfig, 'baseUrl' | 'paths' | 'recordFile'> = {
  rate: 200,
  keepAliveShare: 0.5,
  keepAliveClients: 20,
  sourceAddresses: [],
  timeoutMs: 10_000,
  maxSeconds: 20 * 60,
  maxRequests: 240_000,
};

/** How often the generator's counts are looked at. */
const COUNTED_MS = 100;

/** How long the generator may take to start, and to count after its last request. */
const PATIENCE_MS = 30_000;

/**
 * Starts an open-loop load: requests leave on schedule whatever the answers do, so that a server that stalls is
 * charged for every request that was due meanwhile.
 */
export async function startLoad({ atLeast = 0, ...options }: LoadOptions): Promise<Load> {
  const config = checked({ ...DEFAULTS, ...options });
  const child = fork(new URL('./generator.ts', import.meta.url), { serialization: 'json', execArgv: [] });
  const counts = { sent: 0, failed: 0 };
  const ended = Promise.withResolvers<never>();
  const started = Promise.withResolvers<void>();
  const figures = Promise.withResolvers<LoadFigures>();
  // Whoever waits hears of it; when nobody does, it is no unhandled rejection.
  for (const { promise } of [ended, started, figures]) promise.catch(() => {});
  child.on('message', (report: Report) => {
    if (report.type === 'counts') Object.assign(counts, { sent: report.sent, failed: report.failed });
    else if (report.type === 'started') started.resolve();
    else if (report.type === 'figures') figures.resolve(report.figures);
    else figures.reject(new Error(`the load generator could not give its figures: ${report.message}`));
  });
  child.on('error', (cause) =>
    ended.reject(new Error(`the load generator failed: ${cause.message}`, { cause })),
  );
  child.on('exit', (code, signal) =>
    ended.reject(
      new Error(
        `the load generator ended before its figures were asked for (${signal ?? `exit status ${code}`})`,
      ),
    ),
  );
  const dispose = () => end(child);
  try {
    tell(child, { type: 'start', config });
    await within(PATIENCE_MS, 'start', Promise.race([started.promise, ended.promise]));
  } catch (error) {
    await dispose();
    throw error;
  }
  /** The generator counts twice a second, and less than was sent when it ends. */
  const sentEnough = async () => {
    while (counts.sent < Math.min(atLeast, config.maxRequests) && child.connected) await sleep(COUNTED_MS);
  };
  return {
    counts,
    atLeast,
    async stop() {
      await Promise.race([sentEnough(), ended.promise]);
      if (child.connected) tell(child, { type: 'stop' });
      try {
        const patience = config.timeoutMs + PATIENCE_MS;
        return await within(patience, 'give its figures', Promise.race([figures.promise, ended.promise]));
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
    throw new Error(`load: the rate must lie above 0 and up to 5000, got ${rate}`);
  if (!(keepAliveShare >= 0 && keepAliveShare <= 1)) {
    throw new Error(`load: the share of keep-alive requests must lie between 0 and 1, got ${keepAliveShare}`);
  }
  if (paths.length === 0 || paths.length > 256)
    throw new Error(`load: give 1 to 256 paths, got ${paths.length}`);
  if (!baseUrl.startsWith('http://'))
    throw new Error(`load: the base URL must start with http://, got ${baseUrl}`);
  return config;
}

function tell(child: ChildProcess, command: Command): void {
  // Its end is reported by 'exit'; a write that comes too late must not throw besides.
  child.send(command, () => {});
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`the load generator did not ${what} within ${ms / 1000} s`)),
    ms,
  );
  try {
    return await Promise.race([promise, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
