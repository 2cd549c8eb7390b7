import fc from 'fast-check';
import { expect, it } from 'vitest';
import { atLeast } from '../../../../.ci/fast-check.ts';
import { ADZUNA_QUOTAS } from '../boards/adzuna.ts';
import { decideQuota } from './quota.ts';

const start = Date.UTC(2026, 10, 1);

/** Asks at these distances in time, as long as it is let. */
function ask(gaps: number[]): Date[] {
  const sent: Date[] = [];
  let now = start;
  for (const gap of gaps) {
    now += gap;
    const decision = decideQuota(ADZUNA_QUOTAS, sent, new Date(now));
    if (decision.kind === 'wait') {
      expect(decideQuota(ADZUNA_QUOTAS, sent, new Date(now + decision.ms - 1)).kind).toBe('wait');
      now += decision.ms;
      expect(decideQuota(ADZUNA_QUOTAS, sent, new Date(now)).kind).toBe('go');
    }
    if (decision.kind === 'spent') now = decision.until.getTime();
    sent.push(new Date(now));
  }
  return sent;
}

const mostWithin = (sent: Date[], spanMs: number) =>
  Math.max(
    0,
    ...sent.map(
      (first) => sent.filter((at) => at >= first && at.getTime() < first.getTime() + spanMs).length,
    ),
  );

it('never lets more through in any span than the board allows, however one asks', () => {
  const gaps = fc.array(fc.oneof(fc.nat(1_000), fc.nat(60_000), fc.nat(86_400_000)), { maxLength: 400 });
  fc.assert(
    fc.property(gaps, (all) => {
      const sent = ask(all);
      for (const { spanMs, requests } of ADZUNA_QUOTAS)
        expect(mostWithin(sent, spanMs)).toBeLessThanOrEqual(requests);
    }),
    atLeast(30),
  );
});

it('lets a minute’s 25 through, waits for the next, and does not wait for a day', () => {
  const sent = ask(Array.from({ length: 25 }, () => 0));
  expect(sent.at(-1)?.getTime()).toBe(start);
  expect(decideQuota(ADZUNA_QUOTAS, sent, new Date(start + 1_000))).toEqual({ kind: 'wait', ms: 59_000 });
  const day = Array.from({ length: 250 }, (_, n) => new Date(start + n * 10_000));
  expect(decideQuota(ADZUNA_QUOTAS, day, new Date(start + 3_600_000))).toEqual({
    kind: 'spent',
    until: new Date(start + 86_400_000),
  });
});
