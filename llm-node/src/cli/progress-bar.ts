const WIDTH = 30;
const EVERY_MS = 200;

/** The progress of one file, on stderr: a bar on a terminal, otherwise a line per tenth. */
export function progressBar(what: string) {
  const { stderr } = process;
  let startedAt = 0;
  let startedFrom = 0;
  let of = 0;
  let drawnAt = 0;
  let tenth = -1;
  const clear = stderr.isTTY ? '\r\u001b[K' : '';
  return {
    show(done: number, total: number): void {
      const now = performance.now();
      // Hashing the part on the disk and downloading the rest have different speeds.
      if (total !== of || done < startedFrom) [startedAt, startedFrom, of] = [now, done, total];
      const share = total > 0 ? done / total : 0;
      const next = Math.floor(share * 10);
      if (stderr.isTTY ? now - drawnAt < EVERY_MS && done < total : next === tenth) return;
      drawnAt = now;
      tenth = next;
      const rate = (done - startedFrom) / Math.max(0.001, (now - startedAt) / 1000);
      const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
      const bar = stderr.isTTY ? ` [${'#'.repeat(share * WIDTH).padEnd(WIDTH)}]` : '';
      const text = `${what}${bar} ${Math.floor(share * 100)} % of ${(total / 1e6).toFixed(0)} MB, ${(rate / 1e6).toFixed(1)} MB/s${left}`;
      stderr.write(`${clear}${text}${stderr.isTTY ? '' : '\n'}`);
    },
    note: (sentence: string) => stderr.write(`${clear}${sentence}\n`),
    end: (sentence: string) => stderr.write(`${clear}${what} ${sentence}\n`),
  };
}
