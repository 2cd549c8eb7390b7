import { describe, expect, it } from 'vitest';
import { checkFailures, rehearsalFailures, stepFailure, testFailures } from './failure-sources.ts';

describe('the failures of', () => {
  it('the check are what each failed one says', () => {
    const log = [
      '> skillgap@0.0.0 check',
      'ok   types        8.1 s  types (tsc)',
      'FAIL lint         2.0 s  format and lint',
      'FAIL unused       4.0 s  knip',
      '',
      '── lint (rerun: npm run check -- lint)',
      'backend/src/app.ts:3:1 lint/style/useConst',
      '',
      '  × this let is never reassigned',
      '',
      '── unused (rerun: npm run check -- unused)',
      'Unused files (1)',
      'backend/src/nobody.ts',
      '',
      '5 passed, 2 failed',
      'npm error code 1',
    ].join('\n');
    expect(checkFailures(log, '.rehearsal/ci/check.log')).toEqual([
      {
        assertion: 'check lint  (rerun: npm run check -- lint)',
        observed: ['backend/src/app.ts:3:1 lint/style/useConst', '  × this let is never reassigned'],
        log: [],
        more: '.rehearsal/ci/check.log',
      },
      {
        assertion: 'check unused  (rerun: npm run check -- unused)',
        observed: ['Unused files (1)', 'backend/src/nobody.ts'],
        log: [],
        more: '.rehearsal/ci/check.log',
      },
    ]);
    expect(checkFailures('7 passed, 0 failed', 'x')).toEqual([]);
  });

  it('tests have their place, the diff, and what the test printed', () => {
    const report = {
      ...{ passed: 1, failed: 1, tests: [], skipped: [] },
      failures: [
        {
          at: 'backend/src/app.test.ts:7',
          name: 'app > answers',
          observed: 'AssertionError: expected 429 to be 200\n- 200\n+ 429',
          log: ['GET /health'],
        },
        { at: '', name: 'an error that nothing caught', observed: 'Error: late', log: [] },
      ],
    };
    expect(testFailures(report, '.rehearsal/ci/unit.log')).toEqual([
      {
        assertion: 'backend/src/app.test.ts:7  app > answers',
        observed: ['AssertionError: expected 429 to be 200', '- 200', '+ 429'],
        log: ['GET /health'],
        more: '.rehearsal/ci/unit.log',
      },
      expect.objectContaining({ assertion: 'an error that nothing caught', observed: ['Error: late'] }),
    ]);
  });

  describe('a rehearsal', () => {
    const run = (file: string) => ({ logFile: file }) as never;
    const failed = (detail: string) => ({ assertion: 'it serves', passed: false, detail });
    const scenario = (assertions: object[], runs: never[]) =>
      ({
        scenarios: [{ name: 'upgrade', assertions, runs, logs: '/here/.rehearsal/logs/world-2/upgrade' }],
      }) as never;
    const texts: Record<string, string> = {
      '/here/.rehearsal/logs/world-2/upgrade/one.log': 'one\n',
      '/here/.rehearsal/logs/world-2/upgrade/two.log': Array.from(
        { length: 40 },
        (_, index) => `two ${index + 1}`,
      ).join('\n'),
    };
    const read = (file: string) => texts[file] ?? '';
    const failuresOf = (report: never) => rehearsalFailures(report, '/here', read);
    const logs = Object.keys(texts).map(run);

    it('show the end of the last run', () => {
      const [failure] = failuresOf(
        scenario([{ ...failed(''), passed: true }, failed('3 of 6000 failed\nECONNRESET')], logs),
      );
      expect(failure).toMatchObject({
        assertion: 'upgrade: it serves',
        observed: ['3 of 6000 failed', 'ECONNRESET'],
        more: '.rehearsal/logs/world-2/upgrade/two.log',
      });
      expect(failure?.log).toHaveLength(30);
      expect(failure?.log.at(-1)).toBe('two 40');
    });

    it('show the run that the detail names', () => {
      const [failure] = failuresOf(scenario([failed('see .rehearsal/logs/world-2/upgrade/one.log')], logs));
      expect(failure).toMatchObject({ log: ['one'], more: '.rehearsal/logs/world-2/upgrade/one.log' });
    });

    it('name the folder where nothing ran', () => {
      const [failure] = failuresOf(scenario([failed('ECONNREFUSED')], []));
      expect(failure).toMatchObject({ log: [], more: '.rehearsal/logs/world-2/upgrade' });
    });

    it('name a path of the checkout also when the report comes from another one', () => {
      const [failure] = failuresOf(
        scenario([failed('x')], [run('/there/.rehearsal/logs/world-2/upgrade/one.log')]),
      );
      expect(failure?.more).toBe('.rehearsal/logs/world-2/upgrade/one.log');
    });
  });

  it('a step that died say how, and show the end of its log', () => {
    expect(stepFailure('unit', 'it did not end within its limit of 15 min', 'a\n\nb\n', 'unit.log')).toEqual({
      assertion: 'unit runs to its end',
      observed: ['it did not end within its limit of 15 min'],
      log: ['a', 'b'],
      more: 'unit.log',
    });
  });
});
