// @module-tag docker
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { buildFolder } from '../testbed/prepare/images.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must, run } from '../testbed/prepare/run.ts';

/** Postgres as the box runs it: who can connect, and how, and what an interrupted first start leaves. */
const folder = join(fileURLToPath(new URL('../../compose', import.meta.url)), 'postgres');
const name = `skillgap-itest-postgres-${randomBytes(4).toString('hex')}`;
const docker = (...args: string[]) => must(['docker', ...args]);
const hardened = [
  '--read-only',
  '--tmpfs',
  '/tmp',
  '--cap-drop',
  'ALL',
  '--security-opt',
  'no-new-privileges:true',
];
const start = (container: string) => {
  const volumes = [`${container}:/var/lib/postgresql`, `${container}-socket:/var/run/postgresql`];
  const mounts = volumes.flatMap((volume) => ['--volume', volume]);
  return docker('run', '--detach', '--name', container, ...mounts, ...hardened, name);
};
const ready = (container: string) =>
  vi.waitFor(() => docker('exec', container, 'pg_isready', '--quiet', '--dbname', 'skillgap'), {
    timeout: 30_000,
    interval: 250,
  });
/** psql as a user of the container's system; gives the exit code and all it said. */
const psql = async (user: string, args: string[], statement: string) => {
  const argv = [
    'docker',
    'exec',
    '--interactive',
    '--user',
    user,
    name,
    'psql',
    '-XAt',
    '--no-password',
    ...args,
  ];
  const { code, stdout, stderr } = await run(argv, { input: statement });
  return { code, said: `${stdout}${stderr}`.trim() };
};

beforeAll(async () => {
  await using dockerfile = await buildable('compose/postgres/Dockerfile');
  await buildFolder(folder, {}, ['--file', dockerfile.path, '--tag', name]);
  await start(name);
  await ready(name);
});

afterAll(async () => {
  for (const container of [name, `${name}-cut`]) {
    await docker('rm', '--force', container).catch(() => {});
    await docker('volume', 'rm', '--force', container, `${container}-socket`).catch(() => {});
  }
  await docker('image', 'rm', '--force', name).catch(() => {});
});

test('the migration’s user is the owner, over the socket and without a password', async () => {
  expect(await psql('skillgap', ['-U', 'skillgap_owner', 'skillgap'], 'SELECT current_user')).toEqual({
    code: 0,
    said: 'skillgap_owner',
  });
});

test('nobody else on the socket is the owner or the superuser', async () => {
  for (const role of ['skillgap_owner', 'postgres'])
    expect((await psql('nobody', ['-U', role, 'skillgap'], 'SELECT 1')).code).not.toBe(0);
  expect((await psql('skillgap', ['-U', 'postgres', 'skillgap'], 'SELECT 1')).code).not.toBe(0);
});

test('over the network neither the owner nor the superuser comes in, whatever they say', async () => {
  for (const role of ['skillgap_owner', 'postgres']) {
    const { code, said } = await psql('postgres', ['-h', '127.0.0.1', '-U', role, 'skillgap'], 'SELECT 1');
    expect(code).not.toBe(0);
    expect(said).toContain('pg_hba.conf rejects connection');
  }
});

test('vectors are there, and strangers may make nothing, nor come in without the password', async () => {
  const owner = ['-U', 'skillgap_owner', 'skillgap'];
  expect(await psql('skillgap', owner, "SELECT '[1,2,3]'::vector <-> '[1,2,4]'::vector")).toEqual({
    code: 0,
    said: '1',
  });
  await psql(
    'skillgap',
    owner,
    "CREATE ROLE stranger LOGIN PASSWORD 'x'; GRANT CONNECT ON DATABASE skillgap TO stranger",
  );
  const url = 'postgres://stranger:x@127.0.0.1/skillgap';
  expect((await psql('postgres', [url], 'CREATE TABLE mine ()')).said).toContain('permission denied');
  const guessed = url.replace(':x@', ':y@');
  expect((await psql('postgres', [guessed], 'SELECT 1')).said).toContain('password authentication failed');
});

test('a dump has the extension, and can be restored: single-user mode would have made it one of initdb’s own', async () => {
  const copy =
    'createdb -U postgres copy && pg_dump -U postgres skillgap | psql -XqU postgres --set=ON_ERROR_STOP=1 copy';
  await docker('exec', name, 'bash', '-c', `set -o pipefail; ${copy}`);
  const made = ['-U', 'postgres', 'copy'];
  expect(await psql('postgres', made, "SELECT '[1,2,3]'::vector")).toEqual({ code: 0, said: '[1,2,3]' });
});

test('an interrupted first start is repeated; a complete cluster is never touched', async () => {
  const cut = `${name}-cut`;
  await start(cut);
  await docker('kill', cut);
  await docker('start', cut);
  await ready(cut);
  await docker(
    'exec',
    cut,
    'psql',
    '-qU',
    'skillgap_owner',
    '-d',
    'skillgap',
    '-c',
    'CREATE TABLE kept AS SELECT 1',
  );
  await docker('restart', '--time', '30', cut);
  await ready(cut);
  expect(
    await docker(
      'exec',
      cut,
      'psql',
      '-XAtU',
      'skillgap_owner',
      '-d',
      'skillgap',
      '-c',
      'SELECT * FROM kept',
    ),
  ).toBe('1');
});
