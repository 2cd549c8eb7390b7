import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './process.ts';

/** The one step of deploy.yml's job `ready`, which looks what is set up before anything is checked out. */
const { jobs } = parse(readFileSync(join(root, '.github/workflows/deploy.yml'), 'utf8'));
const [step] = jobs.ready.steps;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ready-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs it as the runner does, with these set. */
function run(...set: string[]) {
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')];
  for (const file of [output, summary]) writeFileSync(file, '');
  const asked = Object.keys(step.env).map((name) => [name, String(set.includes(name))]);
  const env = {
    PATH: process.env.PATH,
    ...Object.fromEntries(asked),
    GUIDE: 'https://github.example/DEPLOYMENT.md',
  };
  let [exitCode, log] = [0, ''];
  try {
    log = execFileSync('bash', ['--norc', '-e', '-c', step.run], {
      env: { ...env, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary },
      encoding: 'utf8',
    });
  } catch (error) {
    const ended = error as { status: number; stdout: string };
    [exitCode, log] = [ended.status, ended.stdout];
  }
  const missing = [
    ...readFileSync(summary, 'utf8').matchAll(/^- the (?:variable|secret) `(\w+)`: .+ \(step \d\)$/gm),
  ];
  return { exitCode, log, output: readFileSync(output, 'utf8'), missing: missing.map(([, name]) => name) };
}

it('a fork that has set up nothing: says what is missing, and is not red', () => {
  const { exitCode, log, output, missing } = run();
  expect([exitCode, output, missing]).toEqual([0, 'ready=false\n', ['AWS_ROLE_ARN']]);
  expect(log).toContain('::notice title=Nothing is set up yet::A deploy needs AWS_ROLE_ARN.');
  expect(log).toContain('DEPLOYMENT.md');
});

it.each([
  ['a role', ['AWS_ROLE_ARN']],
  ['a role, behind a CDN', ['AWS_ROLE_ARN', 'PUBLIC_URL']],
  ['access keys', ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']],
  ['a registry', ['AWS_ROLE_ARN', 'REGISTRY', 'REGISTRY_USERNAME', 'REGISTRY_PASSWORD']],
  ['the infrastructure', ['AWS_ROLE_ARN', 'INFRA']],
])('%s is enough', (_, set) => {
  expect(run(...set)).toEqual({ exitCode: 0, log: '', output: 'ready=true\n', missing: [] });
});

it.each([
  [['PUBLIC_URL'], ['AWS_ROLE_ARN']],
  [['INFRA'], ['AWS_ROLE_ARN']],
  [['AWS_ACCESS_KEY_ID'], ['AWS_SECRET_ACCESS_KEY']],
  [['AWS_SECRET_ACCESS_KEY'], ['AWS_ACCESS_KEY_ID']],
  [['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'INFRA'], ['AWS_ROLE_ARN']],
  [
    ['AWS_ROLE_ARN', 'REGISTRY'],
    ['REGISTRY_USERNAME', 'REGISTRY_PASSWORD'],
  ],
])('half set up, with %j: red, so that no deploy is left out in silence', (set, missing) => {
  const ended = run(...set);
  expect(ended).toMatchObject({ exitCode: 1, output: 'ready=false\n', missing });
  expect(ended.log).toContain('::error ');
});

it('every other job waits for it, or for one that does', () => {
  const waits = (name: string): boolean =>
    [jobs[name].needs ?? []].flat().some((needed: string) => needed === 'ready' || waits(needed));
  expect(Object.keys(jobs).filter((name) => name !== 'ready' && !waits(name))).toEqual([]);
});
