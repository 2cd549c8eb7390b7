import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { make, publicHalf } from '../shared/make-secret.ts';
import { ADD_KEY, REMOVE_KEY } from './box.ts';

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
