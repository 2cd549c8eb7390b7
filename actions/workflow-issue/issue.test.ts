import { describe, expect, it } from 'vitest';
import { resultsOf } from './inputs.ts';
import { failedJobs, issueText, marker } from './issue.ts';

const results = (jobs: Record<string, string>, outputs = {}) =>
  resultsOf(
    JSON.stringify(
      Object.fromEntries(Object.entries(jobs).map(([name, result]) => [name, { result, outputs }])),
    ),
  );
const pages = { runUrl: 'https://github.example/run', runbookUrl: 'https://github.example/runbook' };

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
  const { title, body, label } = issueText('nightly', jobs, pages, 'ci');
  expect([title, label]).toEqual(['nightly fails', 'ci']);
  expect(body.startsWith(marker('nightly'))).toBe(true);
  expect(body).toContain('| `faults` | **failure** |');
  expect(body).toContain('| `rotation-kills` | success |');
  expect(body).toContain('(https://github.example/run)');
  expect(body).not.toContain('runbook');
});

it('the issue says why a job failed, as text, and where to read about it', () => {
  const jobs = results({ drill: 'failure', expire: 'skipped', issue: 'success' }, { reason: '`x`|@all' });
  const { body } = issueText('backup-drill', jobs, pages, 'ci');
  expect(body).toContain("| `drill` | **failure** (`'x'\\|@all`) |");
  expect(body).toContain('| `issue` | success |');
  // It has not run, so it cannot have said why.
  expect(body).toContain('| `expire` | **skipped** |');
  expect(body).toContain('(https://github.example/runbook)');
  expect(results({ a: 'success' }, { reason: 7 }).get('a')).toEqual({ result: 'success', reason: '' });
});

it('no name can end the marker early', () => expect(marker('a--b')).toBe('<!-- skillgap-workflow a__b -->'));
