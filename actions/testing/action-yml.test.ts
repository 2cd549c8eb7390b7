import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { context } from '@actions/github';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { defaults, inputVariables } from './run-action.ts';

const actions = join(import.meta.dirname, '..');
const names = globSync('*/action.yml', { cwd: actions })
  .map((file) => dirname(file))
  .sort();

const release = '20260131T120000Z-0123456789ab';
const image = `ghcr.io/owner/app@sha256:${'0'.repeat(64)}`;

/** The least that each action takes, once for each way through its inputs. */
const samples: Record<string, Record<string, string>[]> = {
  'backup-drill': [
    { operation: 'drill', 'postgres-image': image, 'backend-image': image },
    { operation: 'expire', 'postgres-image': image, 'backend-image': image },
  ],
  'build-image': [{ image: 'ghcr.io/owner/app', paths: '.' }],
  deployment: [
    { operation: 'start', token: 't' },
    { operation: 'finish', token: 't', state: 'success' },
    { operation: 'record', token: 't', state: 'success' },
    { operation: 'live-at', token: 't' },
  ],
  'health-gate': [{ url: 'https://host/' }],
  ingress: [{ operation: 'open' }, { operation: 'sweep' }],
  'issue-command': [
    { operation: 'accept', token: 't' },
    { operation: 'update', token: 't', 'comment-id': '1', step: 'gate' },
    { operation: 'finish', token: 't', 'comment-id': '1' },
  ],
  'llm-deliver': [
    { operation: 'deliver', release, commit: `0123456789ab${'0'.repeat(28)}` },
    { operation: 'install', release, commit: `0123456789ab${'0'.repeat(28)}` },
    { operation: 'tokens', 'tokens-file': '.env' },
  ],
  'render-env': [{ path: '/skillgap/prod', file: '.env' }],
  'rotate-secrets': [
    { operation: 'begin', token: 't' },
    { operation: 'finish', token: 't' },
  ],
  'secret-age': [{ token: 't' }],
  'ssh-deploy': [
    {
      operation: 'deploy',
      release,
      commit: '0'.repeat(40),
      'backend-image': image,
      'nginx-image': image,
      'postgres-image': image,
      'certbot-image': image,
      'env-file': '.env',
    },
    { operation: 'rollback', release },
    { operation: 'redeploy', 'env-file': '.env' },
    { operation: 'restore', 'env-file': '.env' },
    { operation: 'upgrade-postgres', upgrade: 'run', 'env-file': '.env' },
    { operation: 'status' },
    { operation: 'maintenance' },
  ],
  terraform: ['plan', 'apply', 'drift'].map((operation) => ({
    operation,
    folder: 'stacks/prod',
    token: 't',
  })),
  'workflow-issue': [
    { workflow: 'nightly', jobs: '{"faults":{"result":"success"}}', token: 't' },
    { operation: 'schedules', token: 't' },
  ],
};

/** Calls every reader that an action's inputs.ts exports; gives what they return and the inputs they looked at. */
async function readWith(name: string, inputs: Record<string, string>) {
  const read = new Set<string>();
  const real = process.env;
  const given: Record<string, string | undefined> = { ...real, ...inputVariables(inputs) };
  process.env = new Proxy(given, {
    get: (target, key: string) => {
      if (key.startsWith('INPUT_')) read.add(key.slice('INPUT_'.length).toLowerCase());
      return target[key];
    },
  });
  try {
    const module: Record<string, () => unknown> = await import(`../${name}/inputs.ts`);
    const readers = Object.entries(module).filter(([key]) => key.startsWith('read'));
    expect(readers).not.toEqual([]);
    const { env: _, ...settings } = Object.assign({}, ...readers.map(([, reader]) => reader()));
    return { settings, read };
  } finally {
    process.env = real;
  }
}

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.stubEnv('GITHUB_REPOSITORY', 'owner/name');
  // What issue-command reads beside its inputs.
  context.payload = { issue: { number: 3 }, comment: { id: 9, body: '/rollback' } };
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('has a sample for each action', () => expect(Object.keys(samples)).toEqual(names));

describe.each(names)('%s', (name) => {
  const action = parse(readFileSync(join(actions, name, 'action.yml'), 'utf8'));

  it('runs its own bundle and always has a reason', () => {
    const post = existsSync(join(actions, name, 'post.ts')) ? { post: `../dist/${name}-post.js` } : {};
    expect(action.runs).toEqual({ using: 'node24', main: `../dist/${name}.js`, ...post });
    expect(Object.keys(action.outputs)).toContain('reason');
  });

  it('describes everything; what is required has no default', () => {
    for (const [key, entry] of Object.entries<Record<string, unknown>>({
      ...action.inputs,
      ...action.outputs,
    })) {
      expect(entry.description, key).toMatch(/\S/);
      if (entry.required) expect(entry, key).not.toHaveProperty('default');
      if ('default' in entry) expect(typeof entry.default, key).toBe('string');
    }
  });

  it('reads the inputs that action.yml declares, and no other', async () => {
    const read = new Set<string>();
    for (const sample of samples[name] ?? [])
      for (const key of (await readWith(name, sample)).read) read.add(key);
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
  });

  it('falls back to the very defaults of action.yml', async () => {
    for (const sample of samples[name] ?? []) {
      const without = await readWith(name, sample);
      const withDefaults = await readWith(name, { ...(await defaults(name)), ...sample });
      expect(without.settings).toEqual(withDefaults.settings);
    }
  });
});
