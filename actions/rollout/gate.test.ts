import { describe, expect, it } from 'vitest';
import { gate, observe } from './gate.ts';
import { type Clock, GATE_DEFAULTS, type Observation } from './gate-rules.ts';
import { percentile, verdictOn } from './gate-run.ts';

const release = '20260131T120000Z-0123456789ab';
const rules = { ...GATE_DEFAULTS, release };
const good: Observation = { status: 200, release, ms: 12 };
const refused: Observation = { status: null, release: null, ms: 1, error: 'ECONNREFUSED' };

/** A server seen through a virtual clock: answer n for probe n, the last one for ever. */
function scripted(...answers: Observation[]) {
  let time = 0;
  const starts: number[] = [];
  const timeouts: number[] = [];
  const clock: Clock = { now: () => time, sleep: async (ms) => (time += ms) };
  const probe = async (timeoutMs: number) => {
    starts.push(time);
    timeouts.push(timeoutMs);
    const answer = answers[Math.min(starts.length, answers.length) - 1] ?? refused;
    time += Math.min(answer.ms, timeoutMs);
    return answer;
  };
  return { clock, probe, starts, timeouts };
}

describe('judge', () => {
  it.each([
    [good, 'passed'],
    [refused, 'unreachable'],
    [{ ...refused, timedOut: true }, 'too-slow'],
    [{ ...good, status: 301, location: '/login' }, 'redirected'],
    [{ ...good, status: 304 }, 'redirected'],
    [{ ...good, status: 204 }, 'bad-status'],
    [{ ...good, status: 500 }, 'bad-status'],
    [{ ...good, release: null }, 'wrong-release'],
    [{ ...good, release: 'other' }, 'wrong-release'],
    [{ ...good, ms: 101 }, 'too-slow'],
  ] as const)('%j is %s', (seen, reason) => {
    expect(verdictOn({ release, maxLatencyMs: 100 }, seen).reason).toBe(reason);
  });

  it('takes any release where none is asked for', () => {
    expect(verdictOn({ release: null, maxLatencyMs: null }, { ...good, release: null }).reason).toBe(
      'passed',
    );
  });
});

describe('gate', () => {
  it('opens after the passes in a row, a second apart', async () => {
    const { clock, probe, starts } = scripted(refused, refused, good);
    const result = await gate(rules, probe, { clock });
    expect(result).toMatchObject({
      passed: true,
      reason: 'passed',
      probes: 5,
      passes: 3,
      p50: 12,
      seconds: 4,
    });
    expect(starts).toEqual([0, 1000, 2000, 3000, 4000]);
  });

  it('starts counting again after a failure', async () => {
    const { clock, probe } = scripted(good, good, { ...good, status: 502 }, good, good, good);
    expect(await gate(rules, probe, { clock })).toMatchObject({ passed: true, probes: 6, passes: 5 });
  });

  it('ends at the deadline with the reason of the last failure', async () => {
    const { clock, probe, starts } = scripted(refused, { ...good, release: 'old' });
    const result = await gate(rules, probe, { clock });
    expect(result).toMatchObject({ passed: false, reason: 'wrong-release', passes: 0, probes: 60 });
    expect(result.sentence).toContain(`answered as release old, expected ${release}`);
    expect(starts.at(-1)).toBeLessThan(60_000);
  });

  it('says that it flaps when it never passes often enough', async () => {
    const flapping = Array.from({ length: 60 }, (_, index) =>
      index % 3 === 2 ? { ...good, status: 503 } : good,
    );
    const { clock, probe } = scripted(...flapping);
    const result = await gate(rules, probe, { clock });
    expect(result).toMatchObject({ passed: false, reason: 'bad-status' });
    expect(result.sentence).toContain('no 3 passes in a row within 60 s (40 of 60 probes passed');
  });

  it('gives no probe more time than the deadline leaves', async () => {
    const { clock, probe, timeouts } = scripted({ ...refused, ms: 5000, timedOut: true });
    const result = await gate({ ...rules, deadlineMs: 12_000 }, probe, { clock });
    expect(timeouts).toEqual([5000, 5000, 2000]);
    expect(result).toMatchObject({ reason: 'too-slow', seconds: 12 });
  });

  it('does not take a probe that the deadline cut short for the reason', async () => {
    const slow = { ...refused, ms: 5000, timedOut: true };
    const { clock, probe } = scripted({ ...good, status: 502 }, { ...good, status: 502, ms: 1200 }, slow);
    const result = await gate({ ...rules, deadlineMs: 2300 }, probe, { clock });
    expect(result).toMatchObject({ reason: 'bad-status', probes: 3, last: slow });
  });

  it('ends early when waiting is pointless, and only asks after a failure', async () => {
    const { clock, probe } = scripted(good, good, refused);
    let asked = 0;
    const abort = async () => (++asked === 2 ? 'the container exited with 1' : null);
    const result = await gate(rules, probe, { clock, abort });
    expect(result).toMatchObject({
      passed: false,
      reason: 'unreachable',
      sentence: 'the container exited with 1',
      probes: 4,
    });
  });

  it('reports each probe with its streak', async () => {
    const { clock, probe } = scripted(good, refused, good);
    const seen: string[] = [];
    await gate(rules, probe, {
      clock,
      onObservation: (_, { reason }, streak) => seen.push(`${reason} ${streak}`),
    });
    expect(seen).toEqual(['passed 1', 'unreachable 1', 'passed 1', 'passed 2', 'passed 3']);
  });
});

describe('observe', () => {
  const watch = { ...rules, forMs: 5_000, failuresAllowed: 2 };

  it('watches for as long as it was told', async () => {
    const { clock, probe } = scripted(good);
    expect(await observe(watch, probe, { clock })).toMatchObject({ passed: true, probes: 5, passes: 5 });
  });

  it('forgives one failure, not two in a row', async () => {
    const bad = { ...good, status: 500 };
    const once = scripted(good, bad, good, bad, good);
    expect(await observe(watch, once.probe, { clock: once.clock })).toMatchObject({
      passed: true,
      passes: 3,
    });
    const twice = scripted(good, bad, bad, good);
    expect(await observe(watch, twice.probe, { clock: twice.clock })).toMatchObject({
      passed: false,
      reason: 'bad-status',
      probes: 3,
    });
  });

  it('does not end on a failure that nothing confirmed', async () => {
    const late = scripted(good, good, good, good, refused, refused);
    expect(await observe(watch, late.probe, { clock: late.clock })).toMatchObject({
      passed: false,
      probes: 6,
    });
    const cleared = scripted(good, good, good, good, refused, good);
    expect(await observe(watch, cleared.probe, { clock: cleared.clock })).toMatchObject({
      passed: true,
      probes: 6,
    });
  });
});

describe('percentile', () => {
  it('is the nearest rank', () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect([
      percentile(values, 0.5),
      percentile(values, 0.95),
      percentile([7], 0.95),
      percentile([], 0.5),
    ]).toEqual([10, 19, 7, 0]);
  });
});
