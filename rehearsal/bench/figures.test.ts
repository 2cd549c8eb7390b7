import { expect, it } from 'vitest';
import { isMet, table } from './figures.ts';

it.each([
  [{ most: 50 }, [50], [], true],
  [{ most: 50 }, [51], [], false],
  [{ least: 3 }, [2, 4, 9], [], true],
  [{ least: 3 }, [2], [], false],
  [{ leastRatio: 3 }, [300], [100], true],
  [{ leastRatio: 3 }, [299], [100], false],
  [{ mostRatio: 0.5 }, [60], [100], false],
  [{ leastRatio: 3 }, [300], [], undefined],
  [{ most: 50 }, [], [], undefined],
  [undefined, [1], [], undefined],
] as const)('of %j, seeing %j beside %j: %j', (wanted, seen, twin, met) => {
  expect(isMet({ what: 'a', ...(wanted && { wanted }), seen, twin })).toBe(met);
});

it('shows medians, how far they lie apart, the twin, and what was not measured', () => {
  expect(
    table([
      { what: 'requests/s', wanted: { leastRatio: 3 }, seen: [900, 1_000, 1_100], twin: [400, 500, 600] },
      { what: 'p99, ms', wanted: { most: 50 }, seen: [12.34] },
      { what: 'image, MB', wanted: { most: 90 }, seen: [], note: 'needs an engine' },
    ]),
  ).toBe(`figure      wanted          seen   from – to  twin  ratio
requests/s    ≥ 3×          1000  900 – 1100   500  2.00×  MISSED
p99, ms       ≤ 50          12.3                              met
image, MB     ≤ 90  not measured

image, MB: needs an engine`);
});
