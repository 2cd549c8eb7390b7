import { endChildren } from '../testbed/processes.ts';

/** What a signal has requested. */
export interface Ending {
  /** Aborted by the first signal: stop, clean up, return. */
  readonly signal: AbortSignal;
  /** 130 or 143 after a signal. */
  readonly exitCode: number | undefined;
}

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * The first SIGINT, SIGTERM or SIGHUP ends the rehearsal cleanly: child processes are asked to end, so that nothing
 * waits for them, and everything is cleaned up. The third ends it at once.
 */
export function catchSignals(): Ending {
  const controller = new AbortController();
  let exitCode: number | undefined;
  let times = 0;
  for (const [name, code] of Object.entries(CODES)) {
    process.on(name, () => {
      times += 1;
      exitCode ??= code;
      if (times >= 3) process.exit(exitCode);
      if (times === 1) console.error(`\n${name}: ending everything that was started`);
      controller.abort();
      void endChildren();
    });
  }
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
  };
}
