/**
 * Aborted when the job is cancelled. GitHub sends SIGINT, after 7.5 s SIGTERM, and kills after another 2.5 s: the first
 * one counts, and the rest of the time is for rolling back.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => controller.abort(new Error(`the job was cancelled (${name})`)));
  }
  return controller.signal;
}
