import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { connect, type SshTarget } from './ssh.ts';

const TARGET: SshTarget = {
  ...{ host: 'box.example', port: 22, user: 'deploy', privateKey: 'key', hostKey: 'ssh-ed25519 AAAA' },
  connectTimeoutSeconds: 1,
};

/** More than a pipe holds: its writer is still writing when the other side ends. */
const LONG = Buffer.alloc(8 * 1024 * 1024, 'x');

let folder: string;

/** Puts an `ssh` first on the PATH that ends as this says, and never reads what it is sent. */
async function sshThat(does: string): Promise<void> {
  const file = join(folder, 'ssh');
  await writeFile(
    file,
    `#!/bin/sh\nfor last; do :; done\ncase "$last" in\n*' true') exit 0;;\nesac\n${does}\n`,
  );
  await chmod(file, 0o755);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssh-test-'));
  vi.stubEnv('PATH', [folder, process.env.PATH].join(delimiter));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

it.each([
  ['a release that the box refuses', LONG, 'echo no room >&2; exit 5'],
  ['a secret that the box does not ask for', 'secret\n', 'exec true'],
  ['nothing', undefined, 'exec true'],
])('is told how a command ended that has not read its stdin: %s', async (_, stdin, does) => {
  await sshThat(does);
  await using connection = await connect(TARGET);
  const result = await connection.run(['anything'], stdin === undefined ? {} : { stdin });
  expect(result).toEqual(
    stdin === LONG
      ? { exitCode: 5, stdout: '', stderr: 'no room\n' }
      : { exitCode: 0, stdout: '', stderr: '' },
  );
});

it('says that the box is unreachable when the connection is lost in the middle of an upload', async () => {
  await sshThat('echo "client_loop: send disconnect: Broken pipe" >&2; exit 255');
  await using connection = await connect(TARGET);
  await expect(connection.run(['tar'], { stdin: LONG })).rejects.toMatchObject({
    reason: 'unreachable',
    message: expect.stringContaining('Broken pipe'),
  });
});

it('hands on each line as it comes, the last one without an end too', async () => {
  await sshThat('printf "one\\ntwo"; exit 0');
  await using connection = await connect(TARGET);
  const lines: string[] = [];
  expect(await connection.run(['pull'], { onLine: (line) => lines.push(line) })).toMatchObject({
    stdout: 'one\ntwo',
  });
  expect(lines).toEqual(['one', 'two']);
});
