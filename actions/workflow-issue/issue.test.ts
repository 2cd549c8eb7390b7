import { describe, expect, it } from 'vitest';
import { resultsOf } from './inputs.ts';
import { failedJobs, issueText, marker } from './issue.ts';

const results = (jobs: Record<string, string>) =>
  resultsOf(
    JSON.stringify(Object.fromEntries(Object.entries(jobs).map(([name, result]) => [name, { result }]))),
  );

describe('failedJobs', () => {
  it.each([
    [{ faults: 'success', properties: 'success' }, []],
    [{ faults: 'failure', properties: 'success' }, ['faults']],
    [{ faults: 'cancelled', properties: 'skipped' }, ['faults', 'properties']],
  ])('%o', (jobs, failed) => expect(failedJobs(results(jobs))).toEqual(failed));
});

describe('resultsOf', () => {
  it.each(['', 'x', '{}', '[]', 'null', '{"a":null}', '{"a":{}}', '{"a":{"result":7}}'])(
    'refuses %s',
    (needs) => {
      expect(() => resultsOf(needs)).toThrow(/Input jobs/);
    },
  );
});

it('the issue begins with its marker, and names each job', () => {
  const jobs = results({ faults: 'failure', 'rotation-kills': 'success' });
  const { title, body, label } = issueText('nightly', jobs, 'https://github.example/run', 'ci');
  expect([title, label]).toEqual(['nightly fails', 'ci']);
  expect(body.startsWith(marker('nightly'))).toBe(true);
  expect(body).toContain('| `faults` | **failure** |');
  expect(body).toContain('| `rotation-kills` | success |');
  expect(body).toContain('(https://github.example/run)');
});

it('no name can end the marker early', () => expect(marker('a--b')).toBe('<!-- skillgap-workflow a__b -->'));
