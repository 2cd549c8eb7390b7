/** The load generator: a process of its own, so that nothing the rehearsal does delays a request. */
import { setPriority } from 'node:os';
import { FreshClient, KeptClient } from './client.ts';
import { figuresOf } from './figures.ts';
import type { Command, LoadConfig, Report } from './protocol.ts';
import { Recorder } from './recorder.ts';

const COUNTS_MS = 500;

let stop = (): void => process.exit();
process.on('message', (command: Command) => {
  if (command.type === 'stop') return stop();
  stop = start(command.config);
});
// A parent that is gone will never ask for the figures.
process.on('disconnect', () => process.exit());
// The parent decides when it ends: a Ctrl-C reaches the whole terminal.
process.on('SIGINT', () => {});

// Beside an image build on two cores the generator would be late: root may put it first.
try {
  setPriority(-10);
} catch {}

function report(message: Report): void {
  process.send?.(message);
}

/** Sends on schedule until it is told to stop or a limit is reached; gives the function that stops it. */
function start(config: LoadConfig): () => void {
  const limit = Math.min(config.maxRequests, Math.ceil(config.maxSeconds * config.rate));
  const recorder = new Recorder(limit, config.paths);
  let open = 0;
  let failed = 0;
  let ending = false;
  const over = (lost: boolean): void => {
    open -= 1;
    if (lost) failed += 1;
    if (ending && open === 0) finish();
  };
  const target = { base: new URL(config.baseUrl), recorder, timeoutMs: config.timeoutMs, over };
  const fresh = new FreshClient(target, config.sourceAddresses);
  const kept = Array.from(
    { length: config.keepAliveClients },
    (_, i) => new KeptClient(target, config.sourceAddresses[i % config.sourceAddresses.length]),
  );

  const begin = performance.now();
  const cpu = process.cpuUsage();
  let keptSoFar = 0;
  let timer = setTimeout(tick, 0);
  const counts = setInterval(() => report({ type: 'counts', sent: recorder.count, failed }), COUNTS_MS);
  report({ type: 'started' });

  function tick(): void {
    // All that is due by now: a late timer sends a burst and its lateness is on the record.
    while (recorder.count < limit) {
      const scheduled = begin + (recorder.count * 1000) / config.rate;
      if (scheduled > performance.now()) break;
      sendNext(scheduled);
    }
    if (recorder.count >= limit) {
      end();
      return;
    }
    const next = begin + (recorder.count * 1000) / config.rate;
    timer = setTimeout(tick, Math.max(0, Math.floor(next - performance.now())));
  }

  function sendNext(scheduled: number): void {
    const keep = kept.length > 0 && keptSoFar < Math.floor((recorder.count + 1) * config.keepAliveShare);
    const i = recorder.due(keep ? 1 : 0, scheduled);
    open += 1;
    if (keep) kept[keptSoFar++ % kept.length]?.add(i);
    else fresh.add(i);
  }

  function end(): void {
    if (ending) return;
    ending = true;
    clearTimeout(timer);
    if (open === 0) finish();
  }

  function finish(): void {
    clearInterval(counts);
    const used = process.cpuUsage(cpu);
    try {
      if (config.recordFile) recorder.write(config.recordFile);
      report({ type: 'figures', figures: figuresOf(recorder, (used.user + used.system) / 1e6) });
    } catch (error) {
      report({ type: 'error', message: error instanceof Error ? error.message : String(error) });
    }
    for (const client of kept) client.close();
  }

  return end;
}
