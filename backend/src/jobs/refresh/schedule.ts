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
};

/** The zone that needs none of Intl's data, which take 9 MB and 20 ms of the start. */
const UTC = 'UTC';

/** The date of a night in its zone: what its one run is known by. */
export function nightOf(now: Date, zone: string): string {
  if (zone === UTC) return now.toISOString().slice(0, 10);
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(now);
}

/**
 * Refreshes the jobs at 02:00, also in the night the clock goes forward; every process tries, one succeeds. Resumes
 * an interrupted run at the start and every five minutes: its process may be gone.
 */
export function scheduleRefresh(
  refresh: Refresh,
  { zone, log, nightly = '0 2 * * *', resuming = '*/5 * * * *' }: ScheduleOptions,
): { stop(): void } {
  const resume = () =>
    refresh.resume().then(
      (run) => run && log.info({ run: run.id }, 'refresh of jobs goes on'),
      (err: unknown) => log.error({ err }, 'an interrupted refresh of jobs could not go on'),
    );
  const start = async () => {
    try {
      await refresh.start({ trigger: 'schedule', night: nightOf(new Date(), zone) });
    } catch (err) {
      if (err instanceof Refusal) log.info({ reason: err.reason }, 'another refresh of jobs is under way');
      else log.error({ err }, 'refresh of jobs could not begin');
    }
  };
  const where = zone === UTC ? { utcOffset: 0 } : { timezone: zone };
  const crons = [
    new Cron(nightly, { ...where, unref: true, protect: true }, start),
    new Cron(resuming, { unref: true, protect: true }, resume),
  ];
  void resume();
  return { stop: () => crons.forEach((cron) => void cron.stop()) };
}
