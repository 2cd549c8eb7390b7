import { describe, expect, it } from 'vitest';
import { wordViolations } from './words.ts';

const words = (file: string, text: string) =>
  wordViolations(file, text).map((violation) => violation.replace(/^[^"]*: (?:"([^"]*)"|the name).*$/, '$1'));

describe('a home-grown word is refused', () => {
  it.each([
    ['in prose', 'docs/runbook.md', 'It is carried out by the runner.', ['carried out']],
    ['in a function', 'actions/a.ts', 'export function carryOut() {}', ['carry out']],
    ['in an import', 'actions/a.ts', "import { run } from './carry-out.ts';", ['carry out']],
    ['in a reason', 'actions/a.ts', "reason: 'engine-away'", ['engine-away']],
    ['in a type', 'actions/a.ts', 'interface NextReceipt {}', ['receipt']],
    ['in a sentence of a log', 'rehearsal/a.ts', 'say("played " + name);', ['played']],
    ['twice in a line', 'README.md', 'whoever begins anew', ['anew', 'whoever']],
    ['in a variable', 'cdktf/a.ts', 'const openDoor = 1;', ['door']],
  ])('%s', (_, file, text, found) => {
    expect(words(file, text)).toEqual(found);
  });

  it.each([
    'actions/rotate-secrets/carry-out.ts',
    'actions/issue-command/tell.ts',
    'backend/src/jobs/refresh/again.ts',
    'rehearsal/stage.ts',
    'rehearsal/stand-ins/aws-door.ts',
    'backend/src/http/strangers.test.ts',
  ])('as the name of a file: %s', (file) => {
    expect(wordViolations(file, '')).toEqual([expect.stringContaining('the name')]);
  });
});

describe('a standard word stays', () => {
  it.each([
    ['of JavaScript', 'actions/a.ts', 'const all: Promise<void>[] = []; await Promise.allSettled(all);'],
    ['of Node', 'rehearsal/a.ts', "import { readFile } from 'node:fs/promises';"],
    [
      'of a deferred',
      'rehearsal/a.ts',
      'const { promise: done } = Promise.withResolvers(); await x.promise;',
    ],
    ['of a metric', 'rehearsal/a.ts', '# TYPE llm_node_waiting gauge'],
    ['of SQL', 'backend/src/db/schema.ts', '// A foreign key to users.'],
    ['of Prometheus', 'llm-node/src/metrics.ts', "type: 'gauge'"],
    ['of a staged delivery', 'actions/llm-deliver/stage.ts', 'Stages a release.'],
    ['in the file that boxes have', 'actions/a.ts', "const AUDIT_LOG = '/opt/skillgap/receipts.jsonl';"],
    [
      'as a former reason',
      'actions/a.ts',
      "const FORMER_REASONS = {\n  'engine-unavailable': 'engine-away',\n};\n",
    ],
    ['as a former reason in the runbook', 'docs/runbook.md', '`engine-unavailable` (formerly `engine-away`)'],
    ['away, of a place', 'README.md', 'The machine is far away; take it back.'],
    ['in what a tool wrote', 'CHANGELOG.md', 'anew'],
  ])('%s', (_, file, text) => {
    expect(words(file, text)).toEqual([]);
  });

  it('and lines are counted past a table of former names', () => {
    const text = "const FORMER_REASONS = {\n  a: 'x-away',\n};\nconst b = 'y-away';\n";
    expect(wordViolations('actions/a.ts', text)).toEqual([expect.stringContaining('actions/a.ts:4:')]);
  });
});
