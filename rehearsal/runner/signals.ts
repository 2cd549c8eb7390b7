import { endChildren } from '../testbed/processes.ts';

const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * The first SIGINT, SIGTERM or SIGHUP ends the program cleanly: child processes are asked to end (`endAll`), so that
 * nothing waits for them, and everything is cleaned up. The third ends it at once.
 */
export function catchSignals(announcement = 'ending everything that was started', endAll = endChildren) {
  const controller = new AbortController();
  let exitCode: number | undefined;
  let times = 0;
  for (const [name, code] of Object.entries(CODES)) {
    process.on(name, () => {
      times += 1;
      exitCode ??= code;
      if (times >= 3) process.exit(exitCode);
      if (times === 1) console.error(`\n${name}: ${announcement}`);
      controller.abort();
      void endAll();
    });
  }
  return {
    /** Aborted by the first signal: stop, clean up, return. */
    signal: controller.signal,
    /** 130 or 143 after a signal. */
    get exitCode() {
      return exitCode;
    },
  };
}
