import { expect, test } from 'vitest';
import { coresOf } from './cores.ts';

const cpu = (physical: number, core: number) =>
  `processor\t: 0\nphysical id\t: ${physical}\ncore id\t\t: ${core}\nflags\t: x\n`;

test('two threads of a core are one core; two sockets have cores of their own', () => {
  expect(coresOf([cpu(0, 0), cpu(0, 0), cpu(0, 1), cpu(1, 0)].join('\n'))).toBe(3);
});

test('0 when it does not tell', () => {
  expect(coresOf('processor\t: 0\nBogoMIPS\t: 50\n\nprocessor\t: 1\n')).toBe(0);
});
