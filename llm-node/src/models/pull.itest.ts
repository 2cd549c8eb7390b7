import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pull, type Source } from './pull.ts';

const content = randomBytes(3 * 2 ** 20);
const sha256 = createHash('sha256').update(content).digest('hex');

let dir = '';
let url = '';
let requests: IncomingMessage[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void = serve;
const server = createServer((request, response) => {
  requests.push(request);
  answer(request, response);
});

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pull-'));
  requests = [];
  answer = serve;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.gguf`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(dir, { recursive: true });
});

/** A server of files that knows ranges; `until` cuts the connection at that byte. */
function serve(request: IncomingMessage, response: ServerResponse, until = content.length): void {
  const [, from = '0'] = request.headers.range?.match(/^bytes=(\d+)-$/) ?? [];
  const start = request.headers['if-range'] === '"one"' || !request.headers['if-range'] ? Number(from) : 0;
  const headers = { ETag: '"one"', 'Content-Length': content.length - start };
  response.writeHead(start > 0 ? 206 : 200, headers);
  response.write(content.subarray(start, until), () =>
    until < content.length ? response.destroy() : response.end(),
  );
}

const source = (more: Partial<Source> = {}): Source => ({
  file: 'model.gguf',
  url,
  bytes: content.length,
  sha256,
  ...more,
});
const run = (more: Partial<Source> = {}, signal = new AbortController().signal) =>
  pull(source(more), { dir, signal });

test('fetches, compares, and does nothing the second time', async () => {
  expect(await run()).toMatchObject({ reason: 'fetched', sha256 });
  expect((await readFile(join(dir, 'model.gguf'))).equals(content)).toBe(true);
  expect(await run()).toMatchObject({ reason: 'already-there' });
  expect(requests).toHaveLength(1);
});

test('a cut connection is taken up where it was cut', async () => {
  let cuts = 0;
  answer = (request, response) => serve(request, response, cuts++ < 2 ? cuts * 2 ** 20 : undefined);
  expect(await run()).toMatchObject({ reason: 'fetched', sha256 });
  expect(requests.map(({ headers }) => headers.range)).toEqual([
    undefined,
    expect.any(String),
    expect.any(String),
  ]);
});

test('interrupted, the next pull goes on; what was there before stays until then', async () => {
  await writeFile(join(dir, 'model.gguf'), 'the old one');
  const interrupt = new AbortController();
  answer = (request, response) => {
    response.writeHead(200, { ETag: '"one"', 'Content-Length': content.length });
    response.write(content.subarray(0, 2 ** 20), () => setTimeout(() => interrupt.abort(), 50));
    request.resume();
  };
  await expect(run({}, interrupt.signal)).rejects.toMatchObject({ reason: 'interrupted' });
  expect(await readFile(join(dir, 'model.gguf'), 'utf8')).toBe('the old one');
  answer = serve;
  expect(await run()).toMatchObject({ reason: 'fetched' });
  expect(requests.at(-1)?.headers.range).toMatch(/^bytes=[1-9]/);
});

test('another file under the same address begins anew', async () => {
  await writeFile(join(dir, 'model.gguf.part'), randomBytes(1000));
  await writeFile(join(dir, 'model.gguf.part.etag'), '"zero"');
  expect(await run()).toMatchObject({ reason: 'fetched', sha256 });
});

test('a wrong sum removes what came, and says both', async () => {
  const wrong = '0'.repeat(64);
  const failed = run({ sha256: wrong });
  await expect(failed).rejects.toMatchObject({
    reason: 'wrong-sum',
    message: expect.stringContaining(sha256),
  });
  await expect(stat(join(dir, 'model.gguf.part'))).rejects.toThrow();
  await expect(run({ bytes: 1000 })).rejects.toMatchObject({ reason: 'wrong-sum' });
});

test('a file that was damaged since is found when asked to verify', async () => {
  await run();
  await writeFile(join(dir, 'model.gguf'), Buffer.from(content).fill(0, 5, 6));
  expect(await run()).toMatchObject({ reason: 'fetched' });
  expect((await readFile(join(dir, 'model.gguf'))).equals(content)).toBe(true);
});

test('what the publisher says is taken where nothing else is known', async () => {
  answer = (request, response) => {
    if (request.method !== 'HEAD') return serve(request, response);
    response.writeHead(302, {
      Location: url,
      'X-Linked-Etag': `"${sha256}"`,
      'X-Linked-Size': content.length,
    });
    response.end();
  };
  expect(await run({ sha256: null, bytes: null })).toMatchObject({ reason: 'fetched', sha256 });
  answer = serve;
  await rm(dir, { recursive: true });
  await expect(run({ sha256: null })).rejects.toMatchObject({ reason: 'refused' });
});

test('refusals: 404, no TLS, a second pull at once', async () => {
  answer = (_, response) => response.writeHead(404).end();
  await expect(run()).rejects.toMatchObject({ reason: 'refused' });
  await expect(run({ url: 'http://models.example/model.gguf' })).rejects.toMatchObject({ reason: 'refused' });
  await writeFile(join(dir, 'model.gguf.lock'), String(process.pid));
  await expect(run()).rejects.toMatchObject({ reason: 'locked' });
  await writeFile(join(dir, 'model.gguf.lock'), '999999999');
  answer = serve;
  expect(await run()).toMatchObject({ reason: 'fetched' });
});
