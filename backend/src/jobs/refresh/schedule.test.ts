import { Cron } from 'croner';
import { expect, it } from 'vitest';
import { nightOf } from './schedule.ts';

it('names a night by its date in its zone', () => {
  expect(nightOf(new Date('2026-11-25T01:00:00Z'), 'Europe/Berlin')).toBe('2026-11-25');
  expect(nightOf(new Date('2026-11-25T07:00:00Z'), 'America/New_York')).toBe('2026-11-25');
  expect(nightOf(new Date('2026-11-24T17:00:00Z'), 'Asia/Tokyo')).toBe('2026-11-25');
  expect(nightOf(new Date('2026-11-25T02:00:00Z'), 'UTC')).toBe('2026-11-25');
});

it('every night has its run, that of a changed clock too', () => {
  // 02:00 is skipped on 29 March 2026 in Berlin, and is there twice on 25 October.
  for (const from of ['2026-03-27T12:00:00Z', '2026-10-23T12:00:00Z']) {
    const cron = new Cron('0 2 * * *', { timezone: 'Europe/Berlin', paused: true });
    const nights = cron.nextRuns(4, new Date(from)).map((at) => nightOf(at, 'Europe/Berlin'));
    expect(new Set(nights).size).toBe(4);
    expect(nights[3]?.slice(-2)).toBe(String(Number(nights[0]?.slice(-2)) + 3));
  }
});
