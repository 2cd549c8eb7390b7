import type { Engine } from '../engine/engine.ts';
import type { Logger } from '../log.ts';
import type { DrainOutcome } from './drain.ts';

interface Signals {
  readonly log: Logger;
  readonly engine: Pick<Engine, 'close' | 'reload'>;
  readonly drain: (deadlineMs: number) => Promise<DrainOutcome>;
}

const STOPS = { SIGINT: 2, SIGTERM: 15 } as const;

/** How long running requests may take after the signal. */
const DEADLINE_MS = 30_000;

/**
 * The signal handlers. The first stop signal waits for running requests and exits with 0, or with 1 after aborting some; a
 * second one exits at once. SIGHUP reloads the models. `isStopping` is true after the first stop signal.
 */
export function createStop() {
  let stopping = false;

  async function stop(signal: string, { log, engine, drain }: Signals): Promise<void> {
    const startedAt = performance.now();
    log.info({ signal }, 'stopping');
    const { reason } = await drain(DEADLINE_MS);
    await engine.close();
    const line = { reason, ms: Math.round(performance.now() - startedAt) };
    if (reason === 'drained') log.info(line, 'stopped');
    else log.error(line, 'stopped, requests aborted');
    process.exit(reason === 'drained' ? 0 : 1);
  }

  return {
    isStopping: () => stopping,
    onSignals(signals: Signals): void {
      const { log, engine } = signals;
      for (const [signal, number] of Object.entries(STOPS)) {
        process.on(signal, () => {
          if (!stopping) {
            stopping = true;
            void stop(signal, signals);
            return;
          }
          void engine.close();
          process.exit(128 + number);
        });
      }
      process.on('SIGHUP', () => {
        log.info({ signal: 'SIGHUP' }, 'reloading');
        engine.reload().then(
          (done) => log.info({ done }, 'reloaded'),
          (err) => log.error({ err, reason: 'reload-failed' }, 'not reloaded'),
        );
      });
    },
  };
}
