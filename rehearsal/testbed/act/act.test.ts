import { describe, expect, it } from 'vitest';
import { actArguments, actEnvironment, actFiles, stepEnvironment, type WorkflowOptions } from './command.ts';
import { ActLog, type RunEvent } from './log.ts';
import { Masks } from './masks.ts';
import { forAct } from './workflow.ts';

const none = (file: string): string => {
  throw new Error(`there is no ${file}`);
};

describe('forAct', () => {
  it('leaves out concurrency.queue, of the workflow and of its jobs, and nothing else', () => {
    const source = [
      'name: deploy # the one',
      'on: [push]',
      'concurrency:',
      `  group: deploy-\${{ github.ref }}`,
      '  queue: max',
      'jobs:',
      '  a: {runs-on: x, concurrency: {group: y, queue: max}, steps: []}',
      '  b: {runs-on: x, concurrency: plain, steps: [{run: "queue: max"}]}',
    ].join('\n');
    const { text, removed } = forAct(source, none);
    expect(removed).toEqual(['concurrency.queue', 'jobs.a.concurrency.queue']);
    expect(text).toContain(`group: deploy-\${{ github.ref }}`);
    expect(text).toContain('name: deploy # the one');
    expect(text.match(/queue/g)).toHaveLength(1);
    expect(forAct(text, none)).toEqual({ text, removed: [], inlined: [], hosted: [] });
  });

  it('gives a workflow without it back byte for byte', () => {
    const source = 'on:   push\njobs: {}   # odd spacing\n';
    expect(forAct(source, none)).toEqual({ text: source, removed: [], inlined: [], hosted: [] });
  });

  it('lists the labels of GitHub’s machines, those of a called workflow too, and no others', () => {
    const jobs = [
      'a: {runs-on: ubuntu-24.04}',
      'b: {runs-on: ubuntu-26.04-arm}',
      'c: {runs-on: ubuntu-24.04}',
    ];
    const others = ['d: {runs-on: [self-hosted, llm-node]}', 'e: {uses: ./.github/workflows/called.yml}'];
    const called = 'on: {workflow_call: {}}\njobs: {f: {runs-on: ubuntu-latest, steps: []}}\n';
    const source = `on: push\njobs:\n${[...jobs, ...others].map((job) => `  ${job}\n`).join('')}`;
    expect(forAct(source, () => called).hosted).toEqual([
      'ubuntu-24.04',
      'ubuntu-26.04-arm',
      'ubuntu-latest',
    ]);
  });

  it('says that a file is no YAML', () => {
    expect(() => forAct('a: [', none)).toThrow('no valid YAML');
  });
});

describe('Masks', () => {
  it('hides a key line by line, the longest value first', () => {
    const masks = new Masks();
    masks.add('BEGIN\nAAAABBBB\nEND\n');
    masks.add('AAAA');
    masks.add('');
    expect(masks.hide('see AAAABBBB and AAAA, END')).toBe('see *** and ***, END');
  });
});

describe('ActLog', () => {
  const at = { jobID: 'ship', step: 'Ship it', stepID: ['ship'], stage: 'Main' };
  function read(...entries: object[]) {
    const events: RunEvent[] = [];
    const log = new ActLog(new Masks(), (event) => events.push(event));
    const lines = entries.flatMap((entry) => log.read(JSON.stringify(entry)));
    return { log, events, lines };
  }

  it('collects steps, phases, outputs, summaries, annotations and jobs', () => {
    const { log, events, lines } = read(
      { ...at, msg: '⭐ Run Main Ship it' },
      { ...at, msg: '  ❓  ::group::pull\n', command: 'group', arg: 'pull' },
      { ...at, msg: 'phase pull 1.25s\n', raw_output: true },
      { ...at, msg: 'phase is no phase line\n', raw_output: true },
      { ...at, msg: '::error::', command: 'error', arg: 'it broke', raw: '::error::it broke' },
      { ...at, msg: 'Failure', stepResult: 'failure', executionTime: 2_500_000_000 },
      { ...at, msg: 'set', command: 'set-output', name: 'reason', arg: 'migration_failed' },
      { ...at, msg: 'sum', command: 'summary', content: '# Deploy' },
      { jobID: 'ship', msg: 'Job failed', jobResult: 'failure' },
    );
    const step = {
      job: 'ship',
      id: 'ship',
      name: 'Ship it',
      stage: 'Main',
      conclusion: 'failure',
      seconds: 2.5,
    };
    expect(log.steps).toEqual([{ ...step, outputs: { reason: 'migration_failed' } }]);
    expect(log.phases).toEqual([{ job: 'ship', step: 'Ship it', name: 'pull', seconds: 1.25 }]);
    expect(log.annotations).toEqual([{ level: 'error', job: 'ship', step: 'Ship it', message: 'it broke' }]);
    expect(log.summaries).toEqual(['# Deploy']);
    expect([...log.jobs]).toEqual([['ship', 'failure']]);
    expect(events.map(({ type }) => type)).toEqual(['step-started', 'phase', 'step', 'job']);
    expect(lines[2]).toBe('[ship]   | phase pull 1.25s');
  });

  it('keeps nothing of a masked value: not of outputs, summaries or another job', () => {
    const { log, lines } = read(
      { ...at, msg: '***', command: 'add-mask', arg: 's3cret', raw: '::add-mask::s3cret' },
      { ...at, msg: 'Success', stepResult: 'success' },
      { ...at, msg: 'set', command: 'set-output', name: 'x', arg: 'a s3cret' },
      { ...at, msg: 'sum', command: 'summary', content: 's3cret!' },
      { jobID: 'other', step: 'echo s3cret', stepID: ['0'], msg: 's3cret\n', raw_output: true },
    );
    expect(JSON.stringify([log, lines])).not.toContain('s3cret');
    expect(log.steps[0]?.outputs).toEqual({ x: 'a ***' });
  });

  it('counts a composite action as one step, and a matrix as failed when one of it failed', () => {
    const { log } = read(
      { ...at, stepID: ['ship', '0'], msg: 'Success', stepResult: 'success' },
      { ...at, msg: 'Success', stepResult: 'success' },
      { jobID: 'm', msg: '', jobResult: 'failure' },
      { jobID: 'm', msg: '', jobResult: 'success' },
    );
    expect(log.steps).toHaveLength(1);
    expect(log.jobs.get('m')).toBe('failure');
  });

  it('passes on what is no JSON', () => {
    const log = new ActLog(new Masks(), () => {});
    expect(log.read("Error: Job 'b' failed")).toEqual(["Error: Job 'b' failed"]);
    expect(log.read('{broken')).toEqual(['{broken']);
    expect(log.read('')).toEqual([]);
  });
});

describe('the command', () => {
  const options: WorkflowOptions = {
    checkout: '/c',
    workflow: 'deploy.yml',
    event: 'push',
    payload: {},
    secrets: { KEY: 's3cret' },
    env: { AWS_ENDPOINT_URL: 'http://moto' },
    repository: 'skillgap/skillgap',
    actor: 'ada',
    runId: 7,
    replacements: [{ action: 'a/b@v1', path: '/stand-in' }],
  };

  it('has no value in argv that others must not see, and reads no default file of the checkout', () => {
    const argv = actArguments(options, actFiles('/private', options.workflow), '/cache', []);
    expect(argv.join(' ')).not.toContain('s3cret');
    for (const flag of ['--secret-file', '--var-file', '--env-file', '--input-file', '--eventpath']) {
      expect(argv).toContain(flag);
    }
    expect(argv).toContain('a/b@v1=/stand-in');
    expect(argv).toContain('/private/deploy.yml');
  });

  it('runs jobs for GitHub’s machines that the workflow names, and for the given labels', () => {
    const platforms = (hosted: readonly string[], labels?: readonly string[]) => {
      const all = { ...options, ...(labels && { labels }) };
      const argv = actArguments(all, actFiles('/private', options.workflow), '/cache', hosted);
      return argv.filter((_, index) => argv[index - 1] === '--platform');
    };
    expect(platforms(['ubuntu-24.04', 'ubuntu-latest'])).toEqual([
      'ubuntu-24.04=-self-hosted',
      'ubuntu-latest=-self-hosted',
    ]);
    expect(platforms([], ['llm-node'])).toEqual(['llm-node=-self-hosted']);
  });

  it('passes on how to reach the network, and nothing else of the caller', () => {
    const caller = {
      HTTPS_PROXY: 'http://p',
      NODE_EXTRA_CA_CERTS: '/ca',
      AWS_SECRET_ACCESS_KEY: 'x',
      HOME: '/root',
      PATH: '/x',
    };
    const env = actEnvironment(caller, {
      path: '/bin',
      home: '/private',
      marks: [{ name: 'MARK', value: '1' }],
    });
    expect(env).toMatchObject({
      HTTPS_PROXY: 'http://p',
      NODE_EXTRA_CA_CERTS: '/ca',
      HOME: '/private',
      PATH: '/bin',
      MARK: '1',
    });
    expect(env).not.toHaveProperty('AWS_SECRET_ACCESS_KEY');
  });

  it('names the repository and the run', () => {
    expect(stepEnvironment(options)).toEqual({
      GITHUB_REPOSITORY: 'skillgap/skillgap',
      GITHUB_RUN_ID: '7',
      GITHUB_RUN_NUMBER: '7',
      GITHUB_RUN_ATTEMPT: '1',
      AWS_ENDPOINT_URL: 'http://moto',
    });
  });
});
