// @module-tag docker
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startMoto } from '../testing/docker.ts';
import { runAction } from '../testing/run-action.ts';
import { fillStore } from '../testing/ssm.ts';

const inputs = { path: '/skillgap/test' };
let moto: Awaited<ReturnType<typeof startMoto>>;
let folder: string;
let template: string;
let file: string;

beforeAll(async () => {
  moto = await startMoto();
});
afterAll(() => moto[Symbol.asyncDispose]());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-env-'));
  [template, file] = [join(folder, 'template'), join(folder, '.env')];
  return () => rm(folder, { recursive: true });
});

/** A template of these keys: `KEY!` is required, `KEY@` is for the box, `KEY%` is a setting, `EMAIL…` an address. */
function list(...keys: string[]): Promise<void> {
  const blocks = keys.map((entry) => {
    const need = entry.endsWith('!') ? 'required' : 'optional';
    const consumer = entry.endsWith('@') ? 'box' : 'backend';
    const tags = [
      `What it is.`,
      `@${need}`,
      `@consumer ${consumer}`,
      `@format ${entry.startsWith('EMAIL') ? 'email' : 'any'}`,
      '@made-by operator',
      '@rotate by hand',
      ...(entry.endsWith('%') ? ['@setting'] : []),
    ];
    return `${tags.map((line) => `# ${line}`).join('\n')}\n${entry.replace(/[!@%]$/, '')}=\n`;
  });
  return writeFile(template, blocks.join('\n'));
}

function render(path: string, env: Record<string, string> = {}) {
  return runAction('render-env', { path, template, file }, { ...moto.env, ...env });
}

describe('with a filled store', () => {
  const path = inputs.path;

  it('renders hundreds of keys, masks each, and gives their versions', async () => {
    const keys = Array.from({ length: 120 }, (_, index) => `KEY_${String(index).padStart(3, '0')}`);
    await fillStore(moto.env, path, Object.fromEntries(keys.map((key) => [key, `value "of" ${key}`])));
    await fillStore(moto.env, path, { KEY_007: 'newer' }, true);
    await list(...keys.toReversed());
    const run = await render(path);
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'rendered', keys: '120', file } });
    expect(JSON.parse(run.outputs.versions ?? '')).toMatchObject({ KEY_000: 1, KEY_007: 2 });
    const text = await readFile(file, 'utf8');
    expect(text.split('\n').slice(0, 2)).toEqual([
      'KEY_119="value \\"of\\" KEY_119"',
      'KEY_118="value \\"of\\" KEY_118"',
    ]);
    expect((await stat(file)).mode & 0o777).toBe(0o600);

    const masks = run.log
      .split('\n')
      .flatMap((line) => (line.startsWith('::add-mask::') ? [line.slice(12)] : []));
    expect(masks).toEqual(expect.arrayContaining(['value "of" KEY_042', 'value \\"of\\" KEY_042', 'newer']));
    expect(
      run.log
        .split('\n')
        .filter((line) => !line.startsWith('::add-mask::'))
        .join('\n'),
    ).not.toMatch(/value "of"/);

    await render(path);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('names what is missing and what is unknown, and writes nothing', async () => {
    await fillStore(moto.env, '/skillgap/gaps', { THERE: 'x', OLD_NAME: 'x', FOR_BOX: 'x' });
    await fillStore(moto.env, '/skillgap/gaps/deeper', { HIDDEN: 'x' });
    await list('THERE!', 'GONE!', 'ALSO_GONE!', 'FOR_BOX@', 'UNSET');
    const run = await render('/skillgap/gaps/');
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'missing-keys' } });
    expect(run.log).toContain('2 required keys are missing under /skillgap/gaps:');
    expect(run.log).toContain('aws ssm put-parameter --name /skillgap/gaps/GONE --type SecureString');
    expect(run.log).toContain('--name /skillgap/gaps/ALSO_GONE');
    expect(run.log).toContain('::warning::/skillgap/gaps/OLD_NAME is not in');
    expect(run.log).not.toMatch(/FOR_BOX|HIDDEN/);
    await expect(stat(file)).rejects.toThrow('ENOENT');
  });

  it('notices an unknown key however long the path is, and waits for it after the job only', async () => {
    const keys = Array.from({ length: 150 }, (_, index) => `KEY_${index}`);
    const values = Object.fromEntries(['OLD_FIRST', ...keys, 'OLD_LAST'].map((key) => [key, 'x']));
    await fillStore(moto.env, '/skillgap/long', values);
    await list(...keys);
    const main = await render('/skillgap/long');
    expect(main.outputs.reason).toBe('rendered');
    const inputs = { path: '/skillgap/long', template, file };
    const post = await runAction('render-env', inputs, { ...moto.env, ...main.state }, 'post.ts');
    expect(post.exitCode).toBe(0);
    const warned = `${main.log}${post.log}`.matchAll(/::warning::\/skillgap\/long\/(\w+)/g);
    expect(Array.from(warned, ([, key]) => key).sort()).toEqual(['OLD_FIRST', 'OLD_LAST']);
    const nothingLeft = await runAction('render-env', inputs, {}, 'post.ts');
    expect(nothingLeft).toMatchObject({ exitCode: 0, log: '' });
  });

  it('masks no setting but a person’s address: GitHub would blot every 0 out of the log, and drop outputs', async () => {
    const email = 'ada@example.com';
    await fillStore(moto.env, '/skillgap/setting', { MAX_AGE: '0', SECRET: 'hunter2', EMAIL: email });
    await list('MAX_AGE%', 'SECRET', 'EMAIL%');
    const run = await render('/skillgap/setting');
    expect(await readFile(file, 'utf8')).toBe(`MAX_AGE="0"\nSECRET="hunter2"\nEMAIL="${email}"\n`);
    expect(run.log.match(/^::add-mask::.*$/gm)).toEqual(['::add-mask::hunter2', `::add-mask::${email}`]);
  });

  it('refuses a value that is no text, by its key alone', async () => {
    await fillStore(moto.env, '/skillgap/bad', { A: 'hunter2\0', B: 'hunter2\uFFFD', C: 'x' });
    await list('A!', 'B', 'C');
    const run = await render('/skillgap/bad');
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-value' } });
    expect(run.log).toMatch(/A \(version 1\) holds a NUL byte.*B \(version 1\) is not valid UTF-8/);
    expect(run.log.replaceAll(/::add-mask::.*/g, '')).not.toContain('hunter2');
  });
});

describe('a place that holds nothing', () => {
  it.each([
    [
      'another region',
      { AWS_REGION: 'eu-west-1' },
      inputs.path,
      'In region eu-west-1 of account 123456789012 ',
    ],
    ['another environment', {}, '/skillgap/tset', 'In region us-east-1 of account 123456789012 '],
    ['another prefix', {}, '/skilgap/test', 'nothing under /skilgap/test.'],
  ])('is named before anything is called missing: %s', async (_, env, path, place) => {
    await fillStore(moto.env, inputs.path, { PLACED: 'x' }, true);
    await list('PLACED!', 'OTHER');
    const run = await render(path, env);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'nothing-found' } });
    expect(run.log).toContain(place);
    expect(run.log).toMatch(/Check AWS_REGION.*before you create anything/);
    expect(run.log).not.toContain('put-parameter');
  });

  it('is none where everything is optional', async () => {
    await list('OTHER');
    expect((await render('/skillgap/nothing')).outputs).toMatchObject({ reason: 'rendered', keys: '0' });
  });
});

it('refuses a value that is not in the format of its key, by its key alone', async () => {
  await writeFile(
    template,
    ['HOST host', 'WORD token', 'URL origin https']
      .map((entry) => entry.split(/ (.*)/))
      .map(
        ([key, format]) =>
          `# It.\n# @required\n# @consumer backend\n# @format ${format}\n# @made-by operator\n# @rotate x\n${key}=\n`,
      )
      .join('\n'),
  );
  const values = { HOST: 'hunter2.example\n', WORD: ' hunter2', URL: 'https://hunter2.example/x' };
  await fillStore(moto.env, '/skillgap/formats', values);
  const run = await render('/skillgap/formats');
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-value' } });
  expect(run.log).toMatch(
    /HOST \(version 1\) holds a line break.*WORD \(version 1\) begins or ends with a blank.*URL \(version 1\) is not scheme, host/,
  );
  expect(run.log.replaceAll(/::add-mask::.*/g, '')).not.toContain('hunter2');
});

describe('bad inputs', () => {
  it.each([
    ['skillgap', 'invalid-input', 'Input path is "skillgap"'],
    ['/skillgap//prod', 'invalid-input', 'Input path is'],
  ])('a path like %s', async (path, reason, message) => {
    const run = await render(path);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason } });
    expect(run.log).toContain(message);
  });

  it('a template that is not there, or is none', async () => {
    expect((await render(inputs.path)).outputs.reason).toBe('template-invalid');
    await writeFile(template, 'A=secret\n');
    const run = await render(inputs.path);
    expect(run.outputs.reason).toBe('template-invalid');
    expect(run.log).toContain(`${template}:1: A has a value`);
    expect(run.log).not.toContain('secret');
  });

  it('a region or an endpoint that is not there', async () => {
    await list('A!');
    expect((await render(inputs.path, { AWS_REGION: '' })).outputs.reason).toBe('no-credentials');
    const run = await render(inputs.path, { AWS_ENDPOINT_URL: 'http://127.0.0.1:9' });
    expect(run.outputs.reason).toBe('unreachable');
  });
});
