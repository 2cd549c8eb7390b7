import { Cron } from 'croner';
import { Refusal } from '../../http/problem.ts';
import type { Logger } from '../../log.ts';
import type { Refresh } from './refresh.ts';

export type ScheduleOptions = {
  /** IANA name of the zone in which it is 02:00. */
  zone: string;
  log: Pick<Logger, 'info' | 'error'>;
  /** In croner's words; for tests. */
  nightly?: string;
  resuming?: string;
  /** When the first run of a fresh install begins. */
  firstAfterMs?: number;
};

/** By then a start, and the deploy that is waiting for it, are over. */
const FIRST_AFTER_MS = 60_000;

/** The zone that needs none of Intl's data, which take 9 MB and 20 ms of the start. */
const UTC = 'UTC';

/** The date of a night in its zone: what its one run is known by. */
export function nightOf(now: Date, zone: string): string {
  if (zone === UTC) return now.toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

/**
 * Refreshes the jobs at 02:00, also in the night the clock goes forward; every process tries, one succeeds. Resumes
 * an interrupted run at the start and every five minutes: its process may be gone. A fresh install does not wait for the
 * night: its first run, which is that night's, begins a minute after the start.
 */
export function scheduleRefresh(
  refresh: Refresh,
  {
    zone,
    log,
    nightly = '0 2 * * *',
    resuming = '*/5 * * * *',
    firstAfterMs = FIRST_AFTER_MS,
  }: ScheduleOptions,
): { stop(): void } {
  const resume = () =>
    refresh.resume().then(
      (run) => run && log.info({ run: run.id }, 'job refresh resumed'),
      (err: unknown) => log.error({ err }, 'job refresh not resumed'),
    );
  const start = async () => {
    try {
      await refresh.start({ trigger: 'schedule', night: nightOf(new Date(), zone) });
    } catch (err) {
      if (err instanceof Refusal) log.info({ reason: err.reason }, 'job refresh already running');
      else log.error({ err }, 'job refresh not started');
    }
  };
  const startFirst = () =>
    refresh.isFirst().then(
      (isFirst) => (isFirst ? start() : undefined),
      (err: unknown) => log.error({ err }, 'job refresh not started'),
    );
  const first = setTimeout(startFirst, firstAfterMs).unref();
  const where = zone === UTC ? { utcOffset: 0 } : { timezone: zone };
  const crons = [
    new Cron(nightly, { ...where, unref: true, protect: true }, start),
    new Cron(resuming, { unref: true, protect: true }, resume),
  ];
  void resume();
  return {
    stop() {
      clearTimeout(first);
      for (const cron of crons) cron.stop();
    },
  };
}
