/** The first SIGINT, SIGTERM or SIGHUP asks the steps to end, and the gate cleans up; the third ends it at once. */
export function catchSignals(): { readonly signal: AbortSignal; readonly exitCode: number | undefined } {
  const controller = new AbortController();
  let exitCode: number | undefined;
  let times = 0;
  for (const [name, code] of Object.entries({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 })) {
    process.on(name, () => {
      times += 1;
      exitCode ??= code;
      if (times >= 3) process.exit(exitCode);
      console.log(`${name}: the steps are asked to end, then everything is cleaned up`);
      controller.abort();
    });
  }
  return {
    signal: controller.signal,
    get exitCode() {
      return exitCode;
    },
  };
}
