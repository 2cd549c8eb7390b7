// @module-tag docker
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureAct } from '../prepare/act.ts';
import { readEnvironment } from '../prepare/env.ts';
import { takeLock } from '../prepare/lock.ts';
import { binFolder } from '../prepare/paths.ts';
import { marked, rehearsalMark } from '../processes.ts';
import { type ActHost, runWorkflow, sweepAct, type WorkflowOptions } from './run-workflow.ts';

const ACTION = `name: probe
inputs: {word: {required: true}}
outputs: {reason: {description: why}}
runs: {using: node24, main: ../dist/probe.js, post: ../dist/post.js}
`;

const PROBE = `
const { appendFileSync } = require('node:fs');
console.log('::add-mask::' + 'hid' + 'den');
console.log('::group::connect');
console.log('node ' + process.version + ' says ' + process.env.INPUT_WORD + ' and hid' + 'den');
console.log('::endgroup::');
console.log('phase connect 0.50s');
appendFileSync(process.env.GITHUB_OUTPUT, 'reason=deployed\\n');
appendFileSync(process.env.GITHUB_STATE, 'kept=42\\n');
appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done with hid' + 'den\\n');
if (process.env.INPUT_WORD === 'fail') { console.log('::error::it broke'); process.exitCode = 1; }
`;

const MAIN = `name: main
on: {push: {branches: [main]}}
permissions: {}
concurrency: {group: 'x-\${{ github.ref }}', cancel-in-progress: false, queue: max}
jobs:
  one:
    runs-on: ubuntu-24.04
    permissions: {id-token: write}
    environment: {name: production, url: 'https://example.com'}
    outputs: {reason: '\${{ steps.probe.outputs.reason }}'}
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - uses: example/stand-in@v1
      - {id: probe, name: Probe, uses: ./actions/probe, with: {word: '\${{ vars.WORD }}'}}
      - run: |
          echo "secret \${{ secrets.KEY }}"
          echo "run $GITHUB_RUN_ID of $GITHUB_REPOSITORY at $GITHUB_SHA by $GITHUB_ACTOR, api $GITHUB_API_URL, \${{ github.event.head }}"
  two:
    needs: one
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd
      - run: echo "one was \${{ needs.one.outputs.reason }}"
      - {id: broken, uses: ./actions/probe, with: {word: fail}}
      - {if: failure(), run: echo cleaning up}
      - run: echo never
`;

const SLOW = `on: push
jobs: {slow: {runs-on: ubuntu-26.04-arm, steps: [{run: 'setsid sleep 987 & sleep 987'}]}}
`;

const LEAVES = `on: push
jobs: {leaves: {runs-on: ubuntu-24.04, steps: [{run: 'setsid --fork sleep 986 > /dev/null 2>&1 < /dev/null; sleep 0.2'}]}}
`;

const CALLING = `name: calling
on: push
jobs:
  first:
    runs-on: ubuntu-24.04
    outputs: {word: '\${{ steps.say.outputs.word }}'}
    steps: [{id: say, run: 'echo word=hello >> "$GITHUB_OUTPUT"'}]
  call:
    needs: first
    if: \${{ needs.first.outputs.word == 'hello' }}
    uses: ./.github/workflows/called.yml
    with: {word: '\${{ needs.first.outputs.word }}'}
    secrets: inherit
  last:
    needs: [first, call]
    if: always()
    runs-on: ubuntu-24.04
    steps: [{env: {NEEDS: '\${{ toJSON(needs) }}'}, run: 'echo "$NEEDS" | tr -d "\\n "'}]
`;

const CALLED = `on:
  workflow_dispatch: {inputs: {word: {type: string}}}
  workflow_call:
    inputs: {word: {type: string}}
    outputs: {reason: {value: '\${{ jobs.work.outputs.why }}'}}
concurrency: {group: called, queue: max}
jobs:
  work:
    if: \${{ github.ref == 'refs/heads/main' }}
    runs-on: ubuntu-24.04
    outputs: {why: '\${{ steps.it.outputs.why }}'}
    steps:
      - {id: it, env: {WORD: '\${{ inputs.word }}'}, run: 'echo "why=$WORD" >> "$GITHUB_OUTPUT"; exit 1'}
`;

let folder = '';
let host: ActHost;
let options: WorkflowOptions;

beforeAll(async () => {
  const environment = readEnvironment();
  const { path } = environment;
  {
    await using _alone = await takeLock('prepare', 280_000);
    await mkdir(binFolder, { recursive: true });
    await ensureAct([binFolder, ...path], environment);
  }
  folder = await mkdtemp(join(tmpdir(), 'act-'));
  const checkout = join(folder, 'checkout');
  const files = {
    '.github/workflows/main.yml': MAIN,
    '.github/workflows/slow.yml': SLOW,
    '.github/workflows/leaves.yml': LEAVES,
    '.github/workflows/calling.yml': CALLING,
    '.github/workflows/called.yml': CALLED,
    '.github/workflows/wrong.yml': 'on: push\njobs: {a: {runs-on: x, stepz: []}}\n',
    'actions/probe/action.yml': ACTION,
    'actions/dist/probe.js': PROBE,
    'actions/dist/post.js': "console.log('post has ' + process.env.STATE_kept);",
    '../stand-in/action.yml':
      'name: s\nruns: {using: composite, steps: [{shell: bash, run: echo stood in}]}\n',
  };
  for (const [name, content] of Object.entries(files)) {
    await mkdir(join(checkout, name, '..'), { recursive: true });
    await writeFile(join(checkout, name), content);
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', checkout]);
  host = {
    path: [binFolder, ...path].join(':'),
    stateDir: join(folder, 'state'),
    callerEnv: { ...process.env, LEAK: 'no' },
  };
  options = {
    checkout,
    workflow: 'main.yml',
    event: 'push',
    payload: { ref: 'refs/heads/main', deleted: false, after: 'a'.repeat(40), head: 'from the event' },
    secrets: { KEY: 'first line\nsecond "$line\\' },
    vars: { WORD: 'hello' },
    env: { GITHUB_API_URL: 'http://127.0.0.1:9' },
    repository: 'skillgap/skillgap',
    actor: 'ada',
    runId: 7,
    replacements: [{ action: 'example/stand-in@v1', path: join(folder, 'stand-in') }],
  };
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const logFile = (name: string) => join(folder, 'logs', `${name}.log`);
const left = () => marked(rehearsalMark(host.stateDir));

describe('runWorkflow', () => {
  it('runs a workflow with local actions as GitHub would, and reports all of it', async () => {
    const run = await runWorkflow(options, host, { logFile: logFile('main') });
    const log = await readFile(run.logFile, 'utf8');
    expect(run).toMatchObject({
      conclusion: 'failure',
      jobs: { one: 'success', two: 'failure' },
      removedKeys: ['concurrency.queue'],
      annotations: [{ level: 'error', job: 'two', message: 'it broke' }],
      phases: [{ job: 'one', name: 'connect', seconds: 0.5 }, { job: 'two' }],
    });
    const probe = run.steps.find((step) => step.id === 'probe' && step.stage === 'Main');
    expect(probe).toMatchObject({ name: 'Probe', conclusion: 'success', outputs: { reason: 'deployed' } });
    for (const line of [
      `node ${process.version} says hello and ***`,
      'stood in',
      `run 7 of skillgap/skillgap at ${'a'.repeat(40)} by ada, api http://127.0.0.1:9, from the event`,
      'one was deployed',
      'cleaning up',
      'post has 42',
    ]) {
      expect(log).toContain(line);
    }
    expect(log).not.toContain('| never');
    for (const secret of ['hidden', 'first line', 'second "$line']) expect(log).not.toContain(secret);
    expect(run.summary).toBe('# Done with ***\n\n# Done with ***\n');
    expect(await readFile(logFile('main').replace('.log', '.summary.md'), 'utf8')).toBe(run.summary);
    expect((await readdir(host.stateDir)).sort()).toEqual(['cache', 'home']);
  });

  it('continues after a called workflow that failed, as GitHub does', async () => {
    const run = await runWorkflow({ ...options, workflow: 'calling.yml' }, host, {
      logFile: logFile('calling'),
    });
    expect(run).toMatchObject({
      conclusion: 'failure',
      jobs: { first: 'success', call: 'failure', last: 'success' },
      inlinedJobs: ['call (called.yml)'],
    });
    const log = await readFile(run.logFile, 'utf8');
    expect(log).toContain('"call":{"outputs":{"reason":"hello"},"result":"failure"}');
  });

  it('ends with everything it started on an abort', async () => {
    const controller = new AbortController();
    const onEvent = () => setTimeout(() => controller.abort(), 300);
    const watch = { logFile: logFile('slow'), signal: controller.signal, onEvent };
    const run = await runWorkflow({ ...options, workflow: 'slow.yml' }, host, watch);
    expect(run.conclusion).toBe('cancelled');
    expect(run.seconds).toBeLessThan(6);
    expect(await left()).toEqual([]);
  });

  it('ends a run that takes too long', async () => {
    const run = await runWorkflow({ ...options, workflow: 'slow.yml' }, host, {
      logFile: logFile('late'),
      timeoutSeconds: 1,
    });
    expect(run.conclusion).toBe('cancelled');
    expect(await readFile(run.logFile, 'utf8')).toContain('it took longer than 1 s');
  });

  it('ends what a step leaves behind, as a hosted runner does', async () => {
    const run = await runWorkflow({ ...options, workflow: 'leaves.yml' }, host, {
      logFile: logFile('leaves'),
    });
    expect(run.conclusion).toBe('success');
    expect(await readFile(run.logFile, 'utf8')).toMatch(/ended what the run left behind: sleep/);
    expect(await left()).toEqual([]);
  });

  it('says why act refuses a workflow', async () => {
    const refused = runWorkflow({ ...options, workflow: 'wrong.yml' }, host, { logFile: logFile('wrong') });
    await expect(refused).rejects.toThrow(/act could not run wrong\.yml .*stepz/s);
  });

  it('sweeps what a killed run has left: workspaces and secrets', async () => {
    const cache = join(host.stateDir, 'cache');
    await mkdir(join(cache, '0123456789abcdef', 'tmp'), { recursive: true });
    await mkdir(join(cache, 'actions-checkout@v6'), { recursive: true });
    await mkdir(join(host.stateDir, 'run-x'), { recursive: true });
    await sweepAct(host.stateDir);
    expect(await readdir(cache)).toEqual(['actions-checkout@v6']);
    expect((await readdir(host.stateDir)).sort()).toEqual(['cache', 'home']);
  });
});
