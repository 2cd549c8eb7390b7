// @module-tag docker
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { docker, toolsPath } from '../testing/docker.ts';
import { startRegistry } from '../testing/registry.ts';
import { runAction } from '../testing/run-action.ts';

const password = 'registry-"pass$word';
const before = process.cwd();
let folder: string;
let registry: Awaited<ReturnType<typeof startRegistry>>;
const images: string[] = [];

beforeAll(async () => {
  registry = await startRegistry('me', password);
  folder = mkdtempSync(join(tmpdir(), 'build-image-'));
  process.chdir(folder);
  execFileSync('git', ['init', '--quiet']);
  commit({
    Dockerfile: 'FROM scratch\nCOPY content /content\n',
    content: `made at ${Date.now()}`,
    Broken: 'FROM scratch\nCOPY nope /\n',
  });
});
afterAll(async () => {
  process.chdir(before);
  rmSync(folder, { recursive: true });
  await registry[Symbol.asyncDispose]();
  if (images.length > 0) await docker('image', 'rm', '--force', ...images);
});

function commit(files: Record<string, string>) {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  execFileSync('git', ['add', '--all']);
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '--quiet', '--message', 'x']);
}

async function build(inputs: Record<string, string> = {}) {
  const image = `${registry.host}/owner/app`;
  const run = await runAction(
    'build-image',
    { image, paths: 'content', username: 'me', password, ...inputs },
    { PATH: toolsPath, TMPDIR: folder },
  );
  if (run.outputs.tag) images.push(`${image}:${run.outputs.tag}`);
  return run;
}

it('builds and pushes once, and reuses it until the content changes', async () => {
  const missing = await build({ build: 'false' });
  expect(missing).toMatchObject({ exitCode: 1, outputs: { reason: 'image-missing' } });
  expect(missing.log).toContain('Run the workflow deploy');
  expect(missing.log).not.toContain('docker build');

  const first = await build();
  expect(first).toMatchObject({ exitCode: 0, outputs: { reason: 'built' } });
  expect(first.outputs.reference).toMatch(/^127\.0\.0\.1:\d+\/owner\/app@sha256:[0-9a-f]{64}$/);

  commit({ other: 'not in the image' });
  const second = await build({ build: 'false' });
  expect(second.outputs).toEqual({ ...first.outputs, reason: 'reused' });
  expect(second.log).not.toContain('docker');

  commit({ content: 'changed' });
  const third = await build({ 'cache-from': `${registry.host}/owner/app:${first.outputs.tag}` });
  expect(third.outputs.reason).toBe('built');
  expect(third.outputs.reference).not.toBe(first.outputs.reference);
  expect(third.outputs.tag).not.toBe(first.outputs.tag);
});

it('does not reuse an image for another platform, whatever tag it has', async () => {
  const ours = await build();
  const theirs = await build({ platform: 'linux/arm64' });
  expect(theirs).toMatchObject({ exitCode: 0, outputs: { reason: 'built' } });
  expect(theirs.outputs.tag).not.toBe(ours.outputs.tag);
  expect((await build({ platform: 'linux/arm64' })).outputs).toEqual({ ...theirs.outputs, reason: 'reused' });

  await pushAs(ours.outputs.tag ?? '', theirs.outputs.tag ?? '');
  const again = await build();
  expect(again.log).toContain('holds linux/arm64, not linux/amd64: built again');
  expect(again.outputs).toMatchObject({ reason: 'built', tag: ours.outputs.tag });
  expect((await build()).outputs).toEqual({ ...again.outputs, reason: 'reused' });
});

/** Has the registry name by `tag` what it names by `other`. */
async function pushAs(tag: string, other: string) {
  const type = 'application/vnd.docker.distribution.manifest.v2+json';
  const authorization = `Basic ${Buffer.from(`me:${password}`).toString('base64')}`;
  const manifest = (name: string) => `http://${registry.host}/v2/owner/app/manifests/${name}`;
  const found = await fetch(manifest(other), { headers: { authorization, accept: type } });
  const headers = { authorization, 'content-type': found.headers.get('content-type') ?? type };
  const pushed = await fetch(manifest(tag), { method: 'PUT', headers, body: await found.text() });
  expect(pushed.status).toBe(201);
}

it('builds again when the Dockerfile changes, though no path names it', async () => {
  commit({ Dockerfile: 'FROM scratch\nCOPY content /elsewhere\n' });
  expect((await build()).outputs.reason).toBe('built');
});

it('leaves no login behind and never shows the password', async () => {
  commit({ content: 'once more' });
  const { log } = await build();
  expect(
    log
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n'),
  ).not.toContain(password);
  expect(readdirSync(folder).filter((name) => name.startsWith('docker-config-'))).toEqual([]);
});

it.each([
  [{ dockerfile: 'Broken' }, 'build-failed', 'docker build of Broken ended with status'],
  [{ dockerfile: 'None' }, 'invalid-input', 'git has no None in HEAD'],
  [{ password: 'wrong' }, 'login-failed', 'refused the login'],
  [{ image: 'ghcr.io/owner/app:tag' }, 'invalid-input', 'Input image is no name of an image'],
  [
    { registry: 'ghcr.io' },
    'invalid-input',
    'Input registry is ghcr.io; allowed: the registry in the image’s name',
  ],
  [{ password: '' }, 'invalid-input', 'Input password is empty; allowed: both username and password'],
  [{ platform: 'linux/amd64,linux/arm64' }, 'invalid-input', 'allowed: one of linux/amd64, linux/arm64'],
  [{ platform: 'amd64' }, 'invalid-input', 'Input platform is "amd64"'],
  [{ paths: '\n' }, 'invalid-input', 'Input paths is empty'],
])('refuses %j', async (inputs, reason, message) => {
  const run = await build(inputs);
  expect(run).toMatchObject({ exitCode: 1, outputs: { reason } });
  expect(run.log.replaceAll("'", '’')).toContain(message);
});
