import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Failure, showFailures } from './failures.ts';

const failure = (name: string, observed = 2, log = 30): Failure => ({
  assertion: `${name} holds`,
  observed: Array.from({ length: observed }, (_, index) => `${name} was seen ${index + 1}`),
  log: Array.from({ length: log }, (_, index) => `${name} logged ${index + 1}`),
  more: `.rehearsal/ci/${name}.log`,
});

describe('the failures at the end of the gate', () => {
  it('are nothing when nothing failed', () => {
    expect(showFailures([], 100)).toEqual([]);
  });

  it('show the assertion, what was seen, the last 30 lines of the log and where the rest is', () => {
    const shown = showFailures([failure('upgrade', 1, 50)], 145);
    expect(shown.slice(0, 4)).toEqual([
      '✗ upgrade holds',
      '    upgrade was seen 1',
      '  the end of its log:',
      '  | upgrade logged 21',
    ]);
    expect(shown.slice(-2)).toEqual(['  | upgrade logged 50', '  more in .rehearsal/ci/upgrade.log']);
    expect(shown).toHaveLength(34);
  });

  it('leave the heading of a log out where there is none', () => {
    expect(showFailures([failure('lint', 1, 0)], 145)).toEqual([
      '✗ lint holds',
      '    lint was seen 1',
      '  more in .rehearsal/ci/lint.log',
    ]);
  });

  it('share the lines: a short one gets all of its own, long ones share the rest, and say what they leave out', () => {
    const shown = showFailures(
      [failure('long', 100, 30), failure('short', 1, 0), failure('other', 100, 30)],
      63,
    );
    expect(shown).toHaveLength(63);
    const starts = shown.flatMap((line, index) => (line.startsWith('✗') ? [index] : []));
    expect(starts).toEqual([0, 30, 33]);
    expect(shown).toContain('    … 87 more lines');
    expect(shown).toContain('  | long logged 30');
    expect(shown).not.toContain('  | long logged 1');
  });

  it('name those that find no room, and count those that find no name', () => {
    const many = Array.from({ length: 100 }, (_, index) => failure(`f${index + 1}`));
    const shown = showFailures(many, 145);
    const count = shown.filter((line) => line.startsWith('  more in')).length;
    expect(shown).toContain(`and ${100 - count} more:`);
    expect(shown).toContain(`✗ f${count + 1} holds  (.rehearsal/ci/f${count + 1}.log)`);
    expect(shown.at(-1)).toBe(`… and ${100 - count - 20} that are not named here`);
  });

  it('never take more than the lines there are, and account for every failure', () => {
    const any = fc.record({ observed: fc.nat(400), log: fc.nat(60) });
    fc.assert(
      fc.property(
        fc.array(any, { minLength: 1, maxLength: 300 }),
        fc.integer({ min: 40, max: 200 }),
        (all, lines) => {
          const shown = showFailures(
            all.map(({ observed, log }, index) => failure(`f${index}`, observed, log)),
            lines,
          );
          expect(shown.length).toBeLessThanOrEqual(lines);
          const named = shown.filter((line) => line.startsWith('✗')).length;
          const unnamed = Number(/^… and (\d+) that/.exec(shown.at(-1) ?? '')?.[1] ?? 0);
          expect(named + unnamed).toBe(all.length);
        },
      ),
    );
  });

  it('are cut where a line is endless', () => {
    const endless = { ...failure('wide', 0, 0), observed: ['x'.repeat(10_000)] };
    expect(Math.max(...showFailures([endless], 145).map((line) => line.length))).toBe(300);
  });
});
