import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { catalogue } from '../models/catalogue.ts';
import { type FileServer, serveFile } from '../testing/file-server.ts';
import { makeCrashingModel, makeEmbedder, makeRandomModel, makeScriptedModel } from '../testing/make-gguf.ts';

const MiB = 2 ** 20;
const content = randomBytes(4 * MiB);
const sha256 = createHash('sha256').update(content).digest('hex');

let dir = '';
let server: FileServer;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'llm-cli-'));
  server = await serveFile(content);
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(dir, { recursive: true });
});

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../cli.ts'), ...args], {
    env: { ...process.env, LLM_NODE_MODELS_DIR: dir, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[status, signal], stdout, stderr]) => ({ status, signal, stdout, stderr }),
  );
  return { child, ended };
}
const run = (args: readonly string[], env?: NodeJS.ProcessEnv) => start(args, env).ended;

describe('the command line', () => {
  test.each([['--help'], ['-h'], ['help'], ['pull', '--help']])('%j tells the commands', async (...args) => {
    const { status, stdout } = await run(args);
    expect(status).toBe(0);
    for (const command of ['pull', 'list', 'verify', 'self-test']) expect(stdout).toContain(`  ${command}`);
  });

  test.each([
    [[], 'a command is missing'],
    [['fetch'], 'there is no command fetch'],
    [['constructor'], 'there is no command constructor'],
    [['pull', 'gpt-4'], 'there is no model gpt-4 in the catalogue: mistral'],
    [['pull', '--force'], '--force'],
    [['pull', '--url', 'https://models.example/m.gguf'], '--sha256'],
    [['pull', '--url', 'https://models.example/m.gguf', '--sha256', sha256, '--file', '../m.gguf'], '--file'],
    [['list', 'all'], 'all'],
    [['self-test', '--deadline', 'soon'], '--deadline'],
  ])('%j: %s', async (args, sentence) => {
    const { status, stderr, stdout } = await run(args);
    expect({ status, stdout }).toEqual({ status: 64, stdout: '' });
    expect(stderr).toContain(sentence);
  });

  test('says what is wrong with its configuration', async () => {
    const { status, stdout } = await run(['list'], { LLM_NODE_MODELS_DIR: 'models' });
    expect(status).toBe(78);
    expect(stdout).toContain('LLM_NODE_MODELS_DIR must be an absolute path');
  });
});

describe('pull', () => {
  const source = () => ['pull', '--url', server.url, '--sha256', sha256, '--file', 'model.gguf'];
  /** Sends the first half, and then nothing. */
  const half = () =>
    server.next.push((_, response) => {
      response.writeHead(200, { ETag: '"one"', 'Content-Length': content.length });
      response.write(content.subarray(0, 2 * MiB));
    });
  async function untilHalf(): Promise<void> {
    const size = () =>
      stat(join(dir, 'model.gguf.part')).then(
        (part) => part.size,
        () => 0,
      );
    while ((await size()) < 2 * MiB) await new Promise((resolve) => setTimeout(resolve, 20));
  }

  test('fetches once, and says how far it is', async () => {
    const first = await run(source());
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toMatch(/model\.gguf 100 % of 4 MB/);
    expect((await readFile(join(dir, 'model.gguf'))).equals(content)).toBe(true);
    const second = await run(source());
    expect(second.status).toBe(0);
    expect(second.stderr).toContain('is there already');
    expect(server.requests).toHaveLength(1);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)(
    'ended by %s, the next one resumes',
    async (signal) => {
      half();
      const { child, ended } = start(source());
      await untilHalf();
      child.kill(signal);
      const { status, stderr } = await ended;
      if (signal === 'SIGKILL') expect(status).toBe(null);
      else expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringContaining('resumes') });
      expect((await run(source())).status).toBe(0);
      expect(server.requests.at(-1)?.headers.range).toBe(`bytes=${2 * MiB}-`);
      expect((await readdir(dir)).sort()).toEqual(['model.gguf', 'model.gguf.verified']);
    },
  );

  test('refuses a second one of the same file', async () => {
    half();
    const { child, ended } = start(source());
    await untilHalf();
    const { status, stderr } = await run(source());
    expect(status).toBe(1);
    expect(stderr).toContain(`Another pull of it is running (process ${child.pid}`);
    child.kill();
    await ended;
  });

  test('says why it failed', async () => {
    const other = source().with(4, 'f'.repeat(64));
    const { status, stderr } = await run(other);
    expect(status).toBe(1);
    expect(stderr).toContain(`has the SHA-256 ${sha256} instead of ffff`);
    const nowhere = await run([...source(), '--dir', '/dev/null/models']);
    expect(nowhere).toMatchObject({ status: 1, stderr: expect.stringContaining('/dev/null/models') });
  });
});

test('list and verify tell what is there', async () => {
  const [first, second] = catalogue;
  if (!first || !second) throw new Error('the catalogue has not two models');
  await writeFile(join(dir, first.file), 'not it');
  await writeFile(join(dir, `${second.file}.part`), Buffer.alloc(2_000_000));
  const { stdout } = await run(['list']);
  expect(stdout).toMatch(new RegExp(`^${first.name} .*there, not verified$`, 'm'));
  expect(stdout).toMatch(new RegExp(`^${second.name} .*incomplete, 2 MB are there$`, 'm'));
  const all = await run(['verify']);
  expect(all.status).toBe(1);
  expect(all.stdout).toContain(`instead of ${first.sha256}`);
  expect(await run(['verify', second.name])).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('pull'),
  });
});

describe('self-test', () => {
  const at = (name: string): string => join(dir, `${name}.gguf`);
  async function selfTest(chat: string, embedding: string, more: readonly string[] = []) {
    const env = { LLM_NODE_CHAT_MODEL: chat, LLM_NODE_EMBEDDING_MODEL: embedding, LLM_NODE_GPU: 'off' };
    const { status, stdout } = await run(['self-test', '--json', ...more], env);
    return { status, verdict: JSON.parse(stdout.trim().split('\n').at(-1) ?? '') };
  }
  const passed = (verdict: { checks: { name: string; ok: boolean }[] }) =>
    Object.fromEntries(verdict.checks.map(({ name, ok }) => [name, ok]));

  test('passes with models that answer and embed', async () => {
    await makeRandomModel(at('chat'));
    await makeEmbedder(at('embedding'));
    const { status, verdict } = await selfTest(at('chat'), at('embedding'));
    expect(status).toBe(0);
    expect(verdict).toMatchObject({ ok: true, reason: 'passed', release: 'dev' });
    expect(passed(verdict)).toEqual({
      ...{ 'chat-ready': true, 'chat-answers': true, 'chat-json': true },
      ...{ 'embedding-ready': true, 'embedding-embeds': true },
    });
  });

  test('tests only the configured models', async () => {
    await makeScriptedModel(at('chat'), 'June.');
    const { status, verdict } = await selfTest(at('chat'), 'none');
    expect(status).toBe(0);
    expect(Object.keys(passed(verdict))).toEqual(['chat-ready', 'chat-answers', 'chat-json']);
    expect(await selfTest('none', 'none')).toMatchObject({ status: 1, verdict: { reason: 'no-model' } });
  });

  test('fails with a model that kills its engine, or is missing, and still tests the other one', async () => {
    await makeCrashingModel(at('killer'), 'loaded');
    await makeEmbedder(at('embedding'));
    const { status, verdict } = await selfTest(at('killer'), at('embedding'));
    expect(status).toBe(1);
    expect(verdict).toMatchObject({ ok: false, reason: 'not-ready' });
    expect(passed(verdict)).toEqual({
      'chat-ready': false,
      'embedding-ready': true,
      'embedding-embeds': true,
    });
    const missing = await selfTest('none', at('missing'));
    expect(missing.verdict.checks[0].detail).toContain('missing.gguf is not there');
  });

  test('says in its last line what is wrong with the configuration', async () => {
    const { status, verdict } = await selfTest('models/chat.gguf', 'none');
    expect(status).toBe(1);
    expect(verdict).toMatchObject({ ok: false, reason: 'config-refused', release: null, checks: [] });
  });
});
