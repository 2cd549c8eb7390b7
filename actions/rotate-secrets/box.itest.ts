import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { make, publicHalf } from '../shared/make-secret.ts';
import { ADD_KEY, BACKEND_DIGESTS, BACKEND_LOGINS, BACKUP_STATUS, BOX_LOCK, REMOVE_KEY } from './box.ts';
import { inUse } from './in-use.ts';
import { fakeContext, fakeRotation } from './testing/fake-context.ts';

const execute = promisify(execFile);
const publicKey = () => publicHalf('ssh-key', make('ssh-key', null));
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
  await mkdir(join(home, '.ssh'));
});
afterEach(() => rm(home, { recursive: true }));

const file = () => join(home, '.ssh/authorized_keys');
const keys = async () => (await readFile(file(), 'utf8')).split('\n').filter(Boolean);
/** Runs a script of the box's with the shell of this machine; gives what it says when it refuses. */
async function run([command = '', ...args]: string[]): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', HOME: home };
  return execute(command, args, { env }).then(
    () => 'done',
    ({ stderr }: { stderr: string }) => stderr.trim(),
  );
}

it('adds a key once, behind those that are there, and keeps the file private', async () => {
  const [mine, fresh] = ['ssh-rsa AAAAB3 operator', publicKey()];
  await writeFile(file(), `${mine}\n`);
  expect(await run(ADD_KEY(fresh))).toBe('done');
  expect(await run(ADD_KEY(fresh))).toBe('done');
  expect(await keys()).toEqual([mine, fresh]);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

it('does not add a key to a line that has no end', async () => {
  const [mine, fresh] = [publicKey(), publicKey()];
  await writeFile(file(), mine);
  expect(await run(ADD_KEY(fresh))).toBe('done');
  expect(await keys()).toEqual([mine, fresh]);
});

it('removes a key by what it is, whatever its comment, and may do so twice', async () => {
  const [mine, old, fresh] = ['ssh-rsa AAAAB3 operator', publicKey(), publicKey()];
  await writeFile(file(), [mine, old.replace('skillgap-deploy', 'renamed by hand'), fresh, ''].join('\n'));
  expect(await run(REMOVE_KEY(fresh, old))).toBe('done');
  expect(await run(REMOVE_KEY(fresh, old))).toBe('done');
  expect(await keys()).toEqual([mine, fresh]);
});

it('never removes the last key: the one that stays must be there, and be another', async () => {
  const old = publicKey();
  await writeFile(file(), `${old}\n`);
  expect(await run(REMOVE_KEY(publicKey(), old))).toBe('the key that is to stay does not open the box');
  expect(await run(REMOVE_KEY(old, old))).toBe('there is no other key to remove');
  expect(await run(REMOVE_KEY(old, ''))).toBe('there is no other key to remove');
  expect(await keys()).toEqual([old]);
});

/** Docker as far as the scripts ask it: containers by exact name, an entry of the environment by its variable. */
const DOCKER = (containers: Record<string, string[]>, gone: string[]) => String.raw`#!${process.execPath}
const containers = ${JSON.stringify(containers)};
const [command, ...args] = process.argv.slice(2);
if (command === 'ps') {
  const [, name] = /^name=(.*)$/.exec(args.at(-1)) ?? [];
  if (args.slice(0, 2).join(' ') !== '--quiet --no-trunc' || !name) process.exit(64);
  for (const each of Object.keys(containers)) if (new RegExp(name).test(each)) console.log(each);
} else {
  const container = args.at(-1);
  const [, variable] = /\(split \. "="\) 0\) "(\w+)"/.exec(args[1]) ?? [];
  if (command !== 'inspect' || args[0] !== '--format' || !variable) process.exit(64);
  if (${JSON.stringify(gone)}.includes(container)) { console.error('No such object'); process.exit(1); }
  console.log(containers[container].filter((entry) => entry.split('=')[0] === variable).map((entry) => entry + '\n').join(''));
}
`;

describe('the running backends', () => {
  const url = (login: string) => `DATABASE_URL=postgres://${login}:secret@postgres:5432/skillgap`;

  async function ask(script: string[], containers: Record<string, string[]>, gone: string[] = []) {
    const docker = join(home, 'docker');
    await writeFile(docker, DOCKER(containers, gone));
    await chmod(docker, 0o755);
    const [command = '', ...args] = script;
    const env = { PATH: `${home}:${process.env.PATH}`, HOME: home };
    return execute(command, args, { env }).then(
      ({ stdout, stderr }) => ({ exitCode: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ exitCode: Number(code), stdout, stderr }),
    );
  }

  it.each([
    ['one', { 'skillgap-backend-blue-1': [url('skillgap_a')] }, ['skillgap_a']],
    [
      'both slots',
      { 'skillgap-backend-blue-1': [url('skillgap_a')], 'skillgap-backend-green-1': [url('skillgap_b')] },
      ['skillgap_a', 'skillgap_b'],
    ],
    [
      'no one-off container, and no other project',
      {
        'skillgap-backend-blue-1': [url('skillgap_a')],
        'skillgap-backend-blue-run-1f2e3d': [url('skillgap_b')],
        'my-skillgap-backend-green-1': [url('skillgap_b')],
        'skillgap-backend-green-1-old': [url('skillgap_b')],
      },
      ['skillgap_a'],
    ],
    [
      'no variable that only looks like it',
      {
        'skillgap-backend-blue-1': [
          `NOTE=a\n${url('skillgap_b')}`,
          `X_${url('skillgap_b')}`,
          url('skillgap_a'),
        ],
      },
      ['skillgap_a'],
    ],
    ['none', {}, []],
  ])('tell their logins: %s', async (_, containers, logins) => {
    const { exitCode, stdout } = await ask(BACKEND_LOGINS(), containers as Record<string, string[]>);
    expect({ exitCode, logins: stdout.split('\n').filter(Boolean) }).toEqual({ exitCode: 0, logins });
  });

  it.each([BACKEND_LOGINS(), BACKEND_DIGESTS('A')])(
    'are never left out: one that is gone is a failure',
    async (...script) => {
      const both = { 'skillgap-backend-blue-1': [url('a')], 'skillgap-backend-green-1': [url('b')] };
      expect((await ask(script, both, ['skillgap-backend-blue-1'])).exitCode).not.toBe(0);
    },
  );

  it.each(['new-a', 'new=a', 'line one\nline two', '$(reboot) "quoted"', ''])(
    'have a value by its digest: %j',
    async (value) => {
      const { subject } = fakeRotation(['A', 'B']);
      const containers = { 'skillgap-backend-blue-1': [`A=${value}`, 'B=new-b', `NOTE=x\nA=old`] };
      const context = { ...fakeContext(''), box: (argv: readonly string[]) => ask([...argv], containers) };
      expect(await inUse(context, subject, { A: value, B: 'new-b' })).toBe('everywhere');
      expect(await inUse(context, subject, { A: 'other', B: 'other' })).toBe('nowhere');
    },
  );
});

it('prints the owner of the box’s lock, and nothing when it is free', async () => {
  const [, , text = ''] = BOX_LOCK();
  expect(text.match(/\/opt\/skillgap\/lock\/owner\.json/g)).toHaveLength(2);
  const read = async () => (await execute('sh', ['-euc', text.replaceAll('/opt/skillgap', home)])).stdout;
  expect(await read()).toBe('');
  await mkdir(join(home, 'lock'));
  expect(await read()).toBe('');
  await writeFile(join(home, 'lock/owner.json'), '{"owner":"7-1"}\n');
  expect(await read()).toBe('{"owner":"7-1"}\n');
});

describe('how the backups are', () => {
  const text = (BACKUP_STATUS('')[2] ?? '').replaceAll('/srv/skillgap/backups', '$HOME');
  const read = async (repository: string) =>
    (
      await execute('sh', ['-euc', text, 'backup-status', repository], {
        env: { ...process.env, HOME: home },
      })
    ).stdout;
  const archive = (repository: string) => JSON.stringify({ configured: true, repository, problem: null });

  it('is an empty line for each file that there is not', async () => {
    expect(await read('ab')).toBe('\n\n');
  });

  it('is what the files say, each on one line', async () => {
    await writeFile(join(home, 'archive.json'), `${archive('ab')}\n`);
    await writeFile(join(home, 'backup.json'), '{"repository":\n"cd"}');
    expect(await read('ab')).toBe(`${archive('ab')}\n{"repository":"cd"}\n`);
  });

  it('is not waited for where none are made', async () => {
    const off = JSON.stringify({ configured: false });
    await writeFile(join(home, 'archive.json'), off);
    expect(await read('ab')).toBe(`${off}\n\n`);
  });

  it('is waited for until the archiver writes into the repository', async () => {
    await writeFile(join(home, 'archive.json'), archive('old'));
    const reading = read('new');
    const early = await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, 300, 'waits'))]);
    expect(early).toBe('waits');
    await writeFile(join(home, 'archive.json'), archive('new'));
    expect(await reading).toBe(`${archive('new')}\n\n`);
  });
});
