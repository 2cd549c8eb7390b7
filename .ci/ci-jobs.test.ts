import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarios } from '../rehearsal/scenarios/index.ts';
import { chooseJobs, INTEGRATION, problemsOf, RULES, SCENARIOS } from './ci-jobs.mjs';
import { root } from './process.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const everything = { integration: INTEGRATION, scenarios: SCENARIOS };

describe('chooseJobs', () => {
  it.each([
    ['docs/runbook.md', [], []],
    ['cdktf/stacks/prod.ts', ['rehearsal'], ['infra']],
    ['llm-node/src/engine/engine.ts', ['llm-node'], ['llm-node']],
    ['backend/src/jobs/search.ts', ['backend'], []],
    ['backend/src/auth/keys.ts', ['backend'], ['attacks', 'https', 'rotate-secrets']],
    ['actions/rotate-secrets/begin.ts', ['actions', 'rehearsal'], ['rotate-secrets']],
    ['actions/backup-drill/drill.ts', ['actions', 'rehearsal'], ['restore']],
    ['actions/terraform/apply.ts', ['actions'], ['infra']],
    ['README.md', [], []],
    ['rehearsal/README.md', [], []],
    ['actions/build-image/README.md', [], []],
    ['backend/src/README.md.ts', ['backend'], []],
    [
      'compose/nginx/conf/limits.conf',
      ['actions', 'backend', 'rehearsal'],
      ['attacks', 'configuration', 'https', 'renewal', 'rotate-secrets', 'some-faults'],
    ],
  ])('%s', (path, integration, names) => {
    expect(chooseJobs([path])).toEqual({ integration, scenarios: names });
  });

  it.each([
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'rehearsal/testbed/world.ts',
    '.github/workflows/box.yml',
    '.ci/smoke',
    'actions/shared/ssh.ts',
    'actions/rolldown.config.ts',
    'a-new-workspace/index.ts',
    'actions/a-new-action/index.ts',
    '"docs/quoted by git\\303\\244.md"',
  ])('%s asks for everything', (path) => {
    expect(chooseJobs([path])).toEqual(everything);
    expect(chooseJobs(['docs/runbook.md', path])).toEqual(everything);
  });

  it('adds up what several changes ask for, and takes none for a mistake', () => {
    expect(chooseJobs(['cdktf/main.ts', 'docs/a.md', 'llm-node/src/cli.ts'])).toEqual({
      integration: ['llm-node', 'rehearsal'],
      scenarios: ['infra', 'llm-node'],
    });
    expect(chooseJobs([])).toEqual(everything);
  });
});

describe('the rules', () => {
  it('name paths, workspaces and scenarios that there are', () => {
    for (const [path, { integration = [], scenarios: names = [] }] of Object.entries(RULES)) {
      expect(existsSync(join(root, path)), path).toBe(true);
      expect(INTEGRATION, path).toEqual(expect.arrayContaining([...integration]));
      expect(SCENARIOS, path).toEqual(expect.arrayContaining([...names]));
    }
  });

  it('know each workspace with integration tests', () => {
    const workspaces = globSync('*/**/*.itest.ts', { cwd: root, exclude: ['node_modules'] });
    expect([...new Set(workspaces.map((file) => file.split('/')[0]))].sort()).toEqual(
      [...INTEGRATION].sort(),
    );
  });

  it('know each scenario that the default rehearsal leaves out, or nightly.yml does', () => {
    const nightly = read('.github/workflows/nightly.yml');
    const left = scenarios.filter(({ suite = 'default' }) => suite !== 'default');
    expect(
      left
        .filter(({ suite }) => suite === 'all')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...SCENARIOS].sort());
    for (const { name, suite } of left)
      if (suite === 'nightly') expect(nightly).toContain(`npm run rehearse -- ${name}\n`);
  });

  it.each(INTEGRATION)(
    'run the tests of %s for every file of another workspace that they read',
    (workspace) => {
      const tests = globSync(`${workspace}/**/*.itest.ts`, { cwd: root, exclude: ['**/node_modules'] });
      const others = reached(tests).filter((file) => !file.startsWith(`${workspace}/`));
      if (workspace === 'rehearsal') expect(others.length).toBeGreaterThan(10);
      expect(others.filter((file) => !chooseJobs([file]).integration.includes(workspace))).toEqual([]);
    },
  );

  it('run what reads Terraform’s plans for every file that infra reads', () => {
    const others = reached(['rehearsal/scenarios/infra.ts']).filter((file) =>
      /^(cdktf|actions)\//.test(file),
    );
    expect(others).toContain('actions/terraform/plan-json.ts');
    expect(
      others.filter(
        (file) => !/user-data|rotate-secrets/.test(file) && !chooseJobs([file]).scenarios.includes('infra'),
      ),
    ).toEqual([]);
  });
});

describe('problemsOf', () => {
  const outputs = { integration: '["backend"]', scenarios: '[]' };
  const passed = { result: 'success' };
  const needs = {
    changes: { ...passed, outputs },
    check: passed,
    integration: passed,
    scenario: { result: 'skipped' },
  };

  it('has nothing against jobs that succeeded, and one that was skipped on purpose', () => {
    expect(problemsOf(needs)).toEqual([]);
  });

  it.each([
    ['check', 'success', []],
    ['check', 'failure', ['check: failure']],
    ['check', 'cancelled', ['check: cancelled']],
    ['check', 'skipped', ['check: skipped']],
    ['integration', 'success', []],
    ['integration', 'failure', ['integration: failure']],
    ['integration', 'cancelled', ['integration: cancelled']],
    ['integration', 'skipped', ['integration: skipped']],
    ['scenario', 'success', []],
    ['scenario', 'failure', ['scenario: failure']],
    ['scenario', 'cancelled', ['scenario: cancelled']],
    ['scenario', 'skipped', []],
  ])('%s that ended with %s', (job, result, problems) => {
    expect(problemsOf({ ...needs, [job]: { result } })).toEqual(problems);
  });

  it.each(['failure', 'cancelled', 'skipped'])(
    'takes no skipped job for one on purpose after changes ended with %s',
    (result) => {
      const skipped = { result: 'skipped' };
      expect(
        problemsOf({ ...needs, changes: { result, outputs: {} }, integration: skipped, scenario: skipped }),
      ).toEqual([`changes: ${result}`, 'integration: skipped', 'scenario: skipped']);
    },
  );

  it('refuses when there is nothing to judge', () => expect(problemsOf({})).toHaveLength(1));

  it('reads the lists by the names that ci.yml gives them', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml'));
    expect(Object.keys(jobs.changes.outputs)).toEqual(Object.keys(chooseJobs([])));
    expect([jobs.integration.if, jobs.scenario.if]).toEqual([
      expect.stringContaining("needs.changes.outputs.integration != '[]'"),
      expect.stringContaining("needs.changes.outputs.scenarios != '[]'"),
    ]);
  });
});

/** The files that these import, and those that they import in turn. */
function reached(files: readonly string[]): string[] {
  const found = new Set(files);
  for (const file of found) {
    for (const [, path = ''] of read(file).matchAll(/(?:from|import\() ?'(\.[^']+\.(?:ts|mjs))'/g)) {
      const imported = relative(root, join(root, dirname(file), path));
      if (existsSync(join(root, imported))) found.add(imported);
    }
  }
  return [...found];
}
