import { describe, expect, it } from 'vitest';
import { help, parseOptions } from './cli.ts';

describe('parseOptions', () => {
  it('runs the default scenarios by default', () => {
    expect(parseOptions([])).toEqual({
      do: 'run',
      scenarios: [],
      all: false,
      keep: false,
      long: false,
      verbose: false,
    });
  });

  it('takes scenarios and options in any order', () => {
    expect(
      parseOptions(['upgrade', '--json', '/tmp/r.json', '--keep', 'broken-release', '--verbose']),
    ).toEqual({
      do: 'run',
      scenarios: ['upgrade', 'broken-release'],
      all: false,
      keep: true,
      long: false,
      verbose: true,
      json: '/tmp/r.json',
    });
  });

  it.each(['list', 'prepare', 'end', 'help'] as const)('knows --%s', (mode) => {
    expect(parseOptions([`--${mode}`]).do).toBe(mode);
  });

  it.each([
    [['--bogus'], "Unknown option '--bogus'"],
    [['--json'], 'json'],
    [['--worlds', '0'], '--worlds needs a number from 1 to 16, got: 0'],
    [['--worlds', 'many'], '--worlds needs a number from 1 to 16, got: many'],
    [['--worlds=17'], '--worlds needs a number from 1 to 16, got: 17'],
    [['--shuffle='], '--shuffle needs a text, or random'],
    [['--json='], '--json needs the name of a file'],
    [['--list', '--end'], '--list and --end exclude each other'],
    [['--end', 'upgrade'], '--end takes no scenario, got: upgrade'],
    [['faults', '--only', '('], '--only needs a regular expression, got: ('],
  ])('refuses %j', (argv, message) => {
    expect(() => parseOptions(argv)).toThrow(message);
  });

  it('names every option in the help', () => {
    for (const flag of [
      '--list',
      '--prepare',
      '--keep',
      '--end',
      '--only',
      '--json',
      '--verbose',
      '--help',
    ]) {
      expect(help).toContain(`  ${flag}`);
    }
  });
});
