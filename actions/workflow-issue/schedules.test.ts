import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scheduleOf, stopped } from './schedules.ts';

const hour = 3_600_000;
const day = 24 * hour;
const workflows = join(import.meta.dirname, '../../.github/workflows');
const files = readdirSync(workflows).filter((file) => file.endsWith('.yml'));
const read = (file: string) => readFileSync(join(workflows, file), 'utf8');

describe('scheduleOf', () => {
  it.each([
    ['41 * * * *', hour],
    ['*/15 * * * *', hour],
    ['7 */6 * * *', hour],
    ['17 5 * * *', day],
    ['17 5,17 * * *', day],
    ['37 4 * * 2', 7 * day],
    ['37 4 1 * *', 31 * day],
    ['37 4 1 6 *', 366 * day],
  ])('%s runs at least every %d ms', (cron, periodMs) => {
    const text = (value: string) => `on:\n  schedule:\n    - cron: ${value}\n`;
    for (const value of [cron, `"${cron}"`, `'${cron}' # why`])
      expect(scheduleOf('x.yml', text(value))).toEqual({ file: 'x.yml', periodMs, withinDays: null });
  });

  it('reads how long it may be without a run', () => {
    for (const cron of ['53 3 * * 1 # within 8 days', '"53 3 * * 1" # within 8 days'])
      expect(scheduleOf('x.yml', `on:\n  schedule:\n    - cron: ${cron}\n`)).toEqual({
        ...{ file: 'x.yml', periodMs: 7 * day, withinDays: 8 },
      });
    expect(scheduleOf('backup-drill.yml', read('backup-drill.yml'))?.withinDays).toBe(8);
  });

  it('takes the shortest of several, and finds none where there is none', () => {
    const text = 'on:\n  schedule:\n    - cron: 1 2 * * 3\n    - cron: 1 2 * * *\n';
    expect(scheduleOf('x.yml', text)?.periodMs).toBe(day);
    expect(scheduleOf('x.yml', 'on: push\n# - cron: 1 2 * * *\n')).toBeNull();
  });

  it('finds the schedules of this repository, and no other', () => {
    const scheduled = files.filter((file) => parse(read(file)).on.schedule !== undefined);
    expect(files.filter((file) => scheduleOf(file, read(file)) !== null)).toEqual(scheduled);
    expect(scheduled.length).toBeGreaterThan(4);
  });
});

describe('stopped', () => {
  const now = Date.parse('2026-06-01T00:00:00Z');
  const daily = { file: 'drift.yml', periodMs: day, withinDays: null };
  it.each([
    ['active', 1, null],
    ['active', 3, null],
    ['active', 4, /has not started it since 2026-05-28T00:00:00.000Z \(4 days\)/],
    ['active', 70, /70 days/],
    ['disabled_inactivity', 1, /60 days without activity/],
    ['disabled_inactivity', 70, /60 days without activity/],
    ['disabled_manually', 70, null],
    ['disabled_fork', 70, null],
    ['deleted', 70, null],
  ])('%s, last run %d days ago: %s', (state, days, expected) => {
    const why = stopped(daily, { state, lastRun: now - days * day }, now);
    if (expected === null) expect(why).toBeNull();
    else expect(why).toMatch(expected);
  });
});

it.each([
  ['active', 8, null],
  ['active', 9, /has not run since 2026-05-23T00:00:00.000Z \(9 days, of 8 that its file allows\)/],
  ['disabled_manually', 9, null],
])('weekly within 8 days, %s, last run %d days ago: %s', (state, days, expected) => {
  const weekly = { file: 'backup-drill.yml', periodMs: 7 * day, withinDays: 8 };
  const now = Date.parse('2026-06-01T00:00:00Z');
  const why = stopped(weekly, { state, lastRun: now - days * day }, now);
  if (expected === null) expect(why).toBeNull();
  else expect(why).toMatch(expected);
});

it('is checked where no schedule is: a disabled workflow has lost its other triggers too', () => {
  const { on, jobs } = parse(read('schedules.yml'));
  expect(Object.keys(on)).toEqual(['push', 'workflow_run', 'workflow_dispatch']);
  expect(on.workflow_run.workflows).toEqual(['commands', 'rollback', 'restore', 'rotate-secrets', 'box']);
  expect(JSON.stringify(jobs)).toContain('"operation":"schedules"');
});
