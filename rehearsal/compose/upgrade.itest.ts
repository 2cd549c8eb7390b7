// @module-tag docker
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { buildFolder } from '../testbed/prepare/images.ts';
import { imagesFolder } from '../testbed/prepare/paths.ts';
import { buildable } from '../testbed/prepare/pinned-bases.ts';
import { must, run } from '../testbed/prepare/run.ts';

/** Postgres 17 becomes 18, with data: on a copy, for good, back again, and cut off at every moment. */
const folder = join(fileURLToPath(new URL('../../compose', import.meta.url)), 'postgres');
const name = `skillgap-itest-upgrade-${randomBytes(4).toString('hex')}`;
const docker = (...args: string[]) => must(['docker', ...args], { timeoutMs: 300_000 });
const images = { now: name, next: `${name}-next` };
const server = `${name}-server`;
const mounts = [
  '--volume',
  `${name}-data:/var/lib/postgresql`,
  '--volume',
  `${name}-socket:/var/run/postgresql`,
];
const limits = ['--read-only', '--tmpfs', '/tmp:mode=1777', '--cap-drop', 'ALL', '--memory', '320m'];

const start = async (image: string) => {
  await docker('run', '--detach', '--name', server, ...mounts, ...limits, image);
  await vi.waitFor(() => docker('exec', server, 'pg_isready', '--quiet', '--dbname', 'skillgap'), {
    timeout: 60_000,
    interval: 250,
  });
};
const stop = async () => {
  await docker('stop', '--time', '60', server);
  await docker('rm', server);
};
const sql = (statement: string) =>
  docker(
    'exec',
    '--user',
    '10002',
    server,
    'psql',
    '-XqAt',
    '-U',
    'postgres',
    '-d',
    'skillgap',
    '-c',
    statement,
  );
const upgrade = async (operation: string, image = images.next, container = `${name}-upgrade`) => {
  const argv = [
    'run',
    '--rm',
    '--name',
    container,
    ...mounts,
    ...limits,
    '--entrypoint',
    'upgrade',
    image,
    operation,
  ];
  const { code, stdout, stderr } = await run(['docker', ...argv], { timeoutMs: 300_000 });
  return { code, stdout, stderr };
};
/** A shell in the data volume. */
const inVolume = (script: string) =>
  docker(
    'run',
    '--rm',
    ...mounts,
    '--user',
    '10002',
    '--workdir',
    '/var/lib/postgresql',
    '--entrypoint',
    'sh',
    images.now,
    '-c',
    script,
  );
const clusters = async () =>
  (await inVolume('ls -d */*')).split('\n').map((path) => path.replace(/kept-\w+-/, 'kept-'));
const checksum = () => sql('SELECT count(*), sum(hashtext(p::text)), avg(v) FROM p');
const fill = `CREATE TABLE p AS SELECT g AS id, md5(g::text) AS t, ('[' || g || ',1,2]')::vector(3) AS v FROM generate_series(1, 20000) g;
  CREATE INDEX ON p USING hnsw (v vector_l2_ops); CREATE INDEX ON p (t); CREATE ROLE skillgap_a LOGIN PASSWORD 'kept'`;

beforeAll(async () => {
  await using dockerfile = await buildable('compose/postgres/Dockerfile');
  await buildFolder(folder, {}, ['--file', dockerfile.path, '--tag', images.now]);
  await buildFolder(join(imagesFolder, 'postgres-next'), {}, [
    ...['--build-arg', `POSTGRES=${images.now}`, '--tag', images.next],
  ]);
});

beforeEach(async () => {
  await docker('rm', '--force', server);
  await docker('volume', 'rm', '--force', `${name}-data`, `${name}-socket`);
  await start(images.now);
  await sql(fill);
});

afterAll(async () => {
  await docker('rm', '--force', server, `${name}-upgrade`);
  await docker('volume', 'rm', '--force', `${name}-data`, `${name}-socket`);
  for (const image of [images.next, images.now])
    await docker('image', 'rm', '--force', image).catch(() => {});
});

test('the next version refuses the old volume; tried, upgraded and reverted, every row is there', async () => {
  const before = await checksum();
  const tried = await upgrade('try');
  expect({ code: tried.code, ...JSON.parse(tried.stdout) }).toMatchObject({
    code: 0,
    from: '17',
    to: '18',
    rows: 20_000,
  });
  // The one that serves has noticed nothing, and nothing is left of the trial.
  expect(await checksum()).toBe(before);
  expect(await clusters()).toEqual(['17/main']);

  expect(await upgrade('run')).toMatchObject({ code: 1, stderr: expect.stringContaining('stop it first') });
  await stop();
  await docker('create', '--name', server, ...mounts, ...limits, images.next);
  await docker('start', '--attach', server).then(
    () => expect.fail('18 started on the volume of 17'),
    (error: Error) => expect(error.message).toContain('Postgres 17'),
  );
  await docker('rm', server);

  expect(await upgrade('run')).toMatchObject({ code: 0 });
  expect(await clusters()).toEqual(['17/kept-upgrade', '18/main']);
  // Again: there is nothing left to do.
  expect(await upgrade('run')).toMatchObject({ code: 0 });
  await start(images.next);
  expect(await checksum()).toBe(before);
  expect(
    await sql(
      "SELECT current_setting('server_version_num')::int / 10000, count(*) FROM pg_authid WHERE rolname = 'skillgap_a' AND rolpassword LIKE 'SCRAM%'",
    ),
  ).toBe('18|1');
  await sql("INSERT INTO p VALUES (0, 'since', '[0,0,0]')");
  expect(await upgrade('revert')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('stop it first'),
  });
  await stop();

  expect(await upgrade('revert')).toMatchObject({ code: 0 });
  expect(await clusters()).toEqual(['17/main', '18/kept-reverted']);
  // A revert that the box could not finish is undone, and has nothing to do the second time.
  for (const _ of [1, 2]) {
    expect(await upgrade('undo-revert')).toMatchObject({ code: 0 });
    expect(await clusters()).toEqual(['17/kept-upgrade', '18/main']);
  }
  expect(await upgrade('revert')).toMatchObject({ code: 0 });
  await start(images.now);
  expect(await checksum()).toBe(before);
  expect(await upgrade('revert')).toMatchObject({ code: 1, stderr: expect.stringContaining('no copy') });
});

test('an image without the programs of an earlier version, a volume without a cluster, and no room: refused', async () => {
  expect(await upgrade('try', images.now)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no programs of an earlier version'),
  });
  await stop();
  await inVolume('mv 17/main 17/moved');
  expect(await upgrade('run')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no cluster of 17'),
  });
  expect(await upgrade('nonsense')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('upgrade revert'),
  });
});

test('killed at any moment it is undone, or the next run comes through, and no row is lost', async () => {
  const before = await checksum();
  await stop();
  // Spread over the whole run, by what stands on the volume at that moment.
  for (const moment of [
    '17/copy.partial',
    '17/copy',
    '18/upgrading/PG_VERSION',
    '18/upgrading/pg_upgrade_output.d',
    '17/main/global/pg_control.old',
  ]) {
    const killed = upgrade('run');
    await vi.waitFor(() => docker('exec', `${name}-upgrade`, 'test', '-e', `/var/lib/postgresql/${moment}`), {
      timeout: 60_000,
      interval: 20,
    });
    await docker('kill', `${name}-upgrade`);
    expect((await killed).code, moment).toBe(137);
    // What the next operation on the box does; every other time a run comes first.
    if (moment === '17/copy' || moment === '18/upgrading/pg_upgrade_output.d') continue;
    expect(await upgrade('undo'), moment).toMatchObject({ code: 0 });
    expect(await clusters(), moment).toEqual(['17/main']);
  }
  // Told to stop, it cleans up itself; killed after ten seconds it would end with 137.
  const stopped = upgrade('run');
  const upgrading = '/var/lib/postgresql/18/upgrading/pg_upgrade_output.d';
  await vi.waitFor(() => docker('exec', `${name}-upgrade`, 'test', '-e', upgrading), {
    timeout: 60_000,
    interval: 20,
  });
  await docker('stop', '--time', '120', `${name}-upgrade`);
  expect((await stopped).code).toBe(143);
  expect(await clusters()).toEqual(['17/main']);
  // Behind its end as well, and where there is nothing to undo.
  expect(await upgrade('run')).toMatchObject({ code: 0 });
  for (const _ of [1, 2]) {
    expect(await upgrade('undo')).toMatchObject({ code: 0 });
    expect(await clusters()).toEqual(['17/main']);
  }
  await start(images.now);
  expect(await checksum()).toBe(before);
  await stop();
  expect(await upgrade('run')).toMatchObject({ code: 0 });
  await start(images.next);
  expect(await checksum()).toBe(before);
});
