import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteArgument, quoteArgv } from './shell.ts';

test('a shell reads back the very arguments', () => {
  const argument = fc
    .string({ unit: 'binary', maxLength: 40 })
    .filter((text) => !text.includes('\0') && text.isWellFormed());
  fc.assert(
    fc.property(fc.array(argument, { minLength: 1, maxLength: 20 }), (argv) => {
      const line = quoteArgv(['printf', '%s\\0', ...argv]);
      const read = execFileSync('sh', ['-c', line], { encoding: 'utf8' }).split('\0').slice(0, -1);
      expect(read).toEqual(argv);
    }),
    // However many are asked for: each is a shell.
    { numRuns: 200 },
  );
});

test('NUL is refused', () => {
  expect(() => quoteArgument('a\0b')).toThrow(TypeError);
});
