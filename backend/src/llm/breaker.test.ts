import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Breaker } from './breaker.ts';

function setUp() {
  const clock = { ms: 0 };
  const breaker = new Breaker(
    () => clock.ms,
    () => 0.5,
  );
  const fail = (times: number) => {
    for (let index = 0; index < times; index += 1) breaker.failed();
  };
  return { breaker, clock, fail };
}

describe('Breaker', () => {
  it('opens after three failures in a row, and not after two with a success between', () => {
    const { breaker, fail } = setUp();
    fail(2);
    breaker.succeeded();
    fail(2);
    expect(breaker.state).toBe('closed');
    fail(1);
    expect(breaker.state).toBe('open');
  });

  it('is half-open after a pause, and closes when the trial goes well', () => {
    const { breaker, clock, fail } = setUp();
    fail(3);
    clock.ms = 999;
    expect([breaker.state, breaker.dueInMs]).toEqual(['open', 1]);
    clock.ms = 1_000;
    expect([breaker.state, breaker.dueInMs]).toEqual(['half-open', 0]);
    breaker.succeeded();
    fail(2);
    expect(breaker.state).toBe('closed');
  });

  it('pauses twice as long each time, a minute at most, and starts over once it has closed', () => {
    const { breaker, clock, fail } = setUp();
    fail(3);
    const pauses: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      pauses.push(breaker.dueInMs);
      clock.ms += breaker.dueInMs;
      fail(1);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    breaker.succeeded();
    fail(3);
    expect(breaker.dueInMs).toBe(1_000);
  });

  it('is not held open longer by requests that were under way when it opened', () => {
    const { breaker, clock, fail } = setUp();
    fail(3);
    clock.ms = 500;
    fail(20);
    expect(breaker.dueInMs).toBe(500);
  });

  it('never stays open for more than 75 s, whatever happens', () => {
    const events = fc.array(fc.constantFrom('succeeded', 'failed', 'wait'), { maxLength: 100 });
    fc.assert(
      fc.property(events, fc.double({ min: 0, max: 1, noNaN: true }), (list, random) => {
        let now = 0;
        const breaker = new Breaker(
          () => now,
          () => random,
        );
        for (const event of list) {
          if (event === 'succeeded') breaker.succeeded();
          else if (event === 'failed') breaker.failed();
          else now += 900;
          expect(breaker.state === 'open').toBe(breaker.dueInMs > 0);
          expect(breaker.dueInMs).toBeLessThanOrEqual(75_000);
        }
        now += 75_000;
        expect(breaker.state).not.toBe('open');
        breaker.succeeded();
        expect(breaker.state).toBe('closed');
      }),
    );
  });
});
