/** Requests that leave on schedule. */
export type OpenLoop = ReturnType<typeof openLoop>;

/**
 * Calls `send` `rate` times a second, `limit` times at most, whatever became of earlier calls: a server that stalls is
 * charged for every request that was due meanwhile. A late timer sends a burst, and the record shows how late.
 */
export function openLoop(rate: number, limit: number, send: (n: number, dueAt: number) => Promise<unknown>) {
  const begin = performance.now();
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let [sent, open, ending] = [0, 0, false];
  /** Sends no more. */
  const stop = (): void => {
    ending = true;
    clearTimeout(timer);
    if (open === 0) resolve();
  };
  const over = (): void => {
    open -= 1;
    if (ending && open === 0) resolve();
  };
  const dueAt = (): number => begin + (sent * 1000) / rate;
  const tick = (): void => {
    while (sent < limit && !ending && dueAt() <= performance.now()) {
      open += 1;
      void send(sent, dueAt()).then(over, over);
      sent += 1;
    }
    if (sent >= limit || ending) stop();
    else timer = setTimeout(tick, Math.max(0, Math.floor(dueAt() - performance.now())));
  };
  let timer = setTimeout(tick, 0);
  return {
    get sent() {
      return sent;
    },
    /** Resolves once the last request is over. */
    done,
    stop,
  };
}
