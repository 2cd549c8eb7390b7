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
    expect(breaker.enter()).toBe(true);
    fail(1);
    expect(breaker.enter()).toBe(false);
  });

  it('lets a single request try after a pause, and closes when that goes well', () => {
    const { breaker, clock, fail } = setUp();
    fail(3);
    clock.ms = 1_000;
    expect([breaker.enter(), breaker.enter()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.enter(), breaker.enter()]).toEqual([true, true]);
  });

  it('pauses twice as long each time, a minute at most', () => {
    const { breaker, clock, fail } = setUp();
    fail(3);
    const pauses: number[] = [];
    for (let round = 0; round < 9; round += 1) {
      const from = clock.ms;
      while (!breaker.enter()) clock.ms += 100;
      pauses.push(clock.ms - from);
      fail(1);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
  });

  it('lets another try when the one who tried has left', () => {
    const { breaker, clock, fail } = setUp();
    fail(3);
    clock.ms = 1_000;
    breaker.enter();
    breaker.forgotten();
    expect(breaker.enter()).toBe(true);
  });

  it('tries at once when the node has shown that it lives', () => {
    const { breaker, fail } = setUp();
    fail(3);
    breaker.revive();
    expect([breaker.enter(), breaker.isOpen]).toEqual([true, true]);
  });

  it('never stays shut for more than 75 s, whatever happens', () => {
    const events = fc.array(fc.constantFrom('succeeded', 'failed', 'forgotten', 'enter', 'wait'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(events, (list) => {
        const { breaker, clock } = setUp();
        let inside = 0;
        for (const event of list) {
          if (event === 'wait') clock.ms += 700;
          else if (event === 'enter') inside += breaker.enter() ? 1 : 0;
          else if (inside > 0) {
            breaker[event as 'succeeded']();
            inside -= 1;
          }
        }
        for (; inside > 0; inside -= 1) breaker.forgotten();
        clock.ms += 75_000;
        expect(breaker.enter()).toBe(true);
      }),
    );
  });
});
