import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runAction } from '../testing/run-action.ts';
import { serve } from '../testing/server.ts';

/**
 * Runs the action with a program called docker that fails with these words, one a call of that command, and then works;
 * the registry has the image once it was pushed. Gives how often each command was called.
 */
async function build(command: 'login' | 'build' | 'push', failures: readonly string[]) {
  const folder = await mkdtemp(join(tmpdir(), 'retries-'));
  const calls = join(folder, 'calls');
  const called = async (name: string) =>
    (await readFile(calls, 'utf8').catch(() => '')).split('\n').filter((line) => line === name).length;
  await using registry = await serve(async (request, response) => {
    const config = JSON.stringify({ os: 'linux', architecture: 'amd64' });
    if (request.url?.includes('/blobs/')) return void response.end(config);
    const pushed = (await called('push')) > (command === 'push' ? failures.length : 0);
    response.writeHead(pushed ? 200 : 404).end(JSON.stringify({ config: { digest: 'sha256:0' } }));
  });
  try {
    await writeFile(join(folder, 'failures'), failures.map((line) => `${line}\n`).join(''));
    const script = `#!/bin/bash
[[ $1 != login ]] || cat > /dev/null
echo "$1" >> '${calls}'
[[ $1 == ${command} ]] || exit 0
line=$(sed -n "$(grep -cx ${command} '${calls}')p" '${folder}/failures')
[[ -z $line ]] || { echo "$line" >&2; exit 1; }
`;
    await writeFile(join(folder, 'docker'), script, { mode: 0o755 });
    const run = await runAction(
      'build-image',
      {
        ...{ image: `${registry.url.replace('http://', '')}/owner/app`, paths: 'package.json' },
        ...{ dockerfile: 'package.json', username: 'me', password: 'the-password' },
      },
      { PATH: `${folder}:${process.env.PATH}`, TMPDIR: folder },
    );
    return { run, calls: await called(command) };
  } finally {
    await rm(folder, { recursive: true });
  }
}

it.each([
  ['login', 'Error response from daemon: Get "https://r/v2/": dial tcp: lookup r: no such host'],
  ['build', 'ERROR: failed to solve: failed to resolve source metadata: 429 Too Many Requests'],
  ['push', 'received unexpected HTTP status: 502 Bad Gateway'],
  ['push', 'error: write tcp 10.0.0.2:1->10.0.0.3:443: write: connection reset by peer'],
] as const)('repeats docker %s after %j', async (command, words) => {
  const { run, calls } = await build(command, [words]);
  expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'built' } });
  expect(calls).toBe(2);
  expect(run.log).toContain(`docker ${command} is repeated`);
});

it.each([
  ['login', 'Error response from daemon: Get "https://r/v2/": unauthorized: 401', 'login-failed'],
  ['build', 'ERROR: failed to solve: debian:nope: not found', 'build-failed'],
  ['push', 'denied: permission_denied: write_package', 'push-failed'],
  ['push', 'error: no space left on device', 'push-failed'],
] as const)('does not repeat docker %s after %j', async (command, words, reason) => {
  const { run, calls } = await build(command, [words]);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason } });
  expect(calls).toBe(1);
});

it('gives up a push that fails each time', async () => {
  const { run, calls } = await build(
    'push',
    Array.from({ length: 9 }, () => 'error: 503 Service Unavailable'),
  );
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'registry-unreachable' } });
  expect(calls).toBe(5);
});
