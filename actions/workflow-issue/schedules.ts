/** A workflow that has a schedule, by its file. */
export interface Schedule {
  /** Such as `drift.yml`. */
  file: string;
  /** The longest time between two of its runs. */
  periodMs: number;
  /** How long it may be without a run of any kind, where its file says so; null, what a schedule gets. */
  withinDays: number | null;
}

/** What GitHub says of a workflow. */
export interface WorkflowState {
  /** `active`, `disabled_inactivity`, `disabled_manually`, `disabled_fork` or `deleted`. */
  state: string;
  /**
   * When its last scheduled run was made, or its last run that was no dispatch in vain where the file allows a time; when
   * it was added, if there was none. Milliseconds since 1970.
   */
  lastRun: number;
}

const HOUR = 3_600_000;
/** GitHub starts schedules late, and leaves some out. */
const PERIODS = 3;

/** The schedule in a workflow's text, such as `- cron: 53 3 * * 1 # within 8 days`; null when there is none. */
export function scheduleOf(file: string, text: string): Schedule | null {
  const found = [...text.matchAll(/^\s*- cron: *["']?([^"'#\n]+)["']?(?: *# within (\d+) days)?/gm)];
  if (found.length === 0) return null;
  const within = found.flatMap(([, , days]) => (days === undefined ? [] : [Number(days)]));
  return {
    file,
    periodMs: Math.min(...found.map(([, cron = '']) => periodOf(cron))),
    withinDays: within.length === 0 ? null : Math.min(...within),
  };
}

/** How far apart the runs of a cron expression are at most, as far as a watch has to know. */
function periodOf(cron: string): number {
  const [, hour = '*', day = '*', month = '*', weekday = '*'] = cron.trim().split(/\s+/);
  if (month !== '*') return 366 * 24 * HOUR;
  if (day !== '*') return 31 * 24 * HOUR;
  if (weekday !== '*') return 7 * 24 * HOUR;
  return hour.includes('*') ? HOUR : 24 * HOUR;
}

/** Why a schedule has stopped; null while it runs, and when somebody has switched it off on purpose. */
export function stopped(
  { periodMs, withinDays }: Schedule,
  { state, lastRun }: WorkflowState,
  now: number,
): string | null {
  if (state === 'disabled_inactivity')
    return 'GitHub has disabled it, as it does after 60 days without activity in a repository';
  const allowed = withinDays === null ? PERIODS * periodMs : withinDays * 24 * HOUR;
  if (state !== 'active' || now - lastRun <= allowed) return null;
  const days = Math.floor((now - lastRun) / (24 * HOUR));
  if (withinDays !== null)
    return `it has not run since ${new Date(lastRun).toISOString()} (${days} days, of ${withinDays} that its file allows)`;
  return `it is enabled, but GitHub has not started it since ${new Date(lastRun).toISOString()} (${days} days)`;
}
