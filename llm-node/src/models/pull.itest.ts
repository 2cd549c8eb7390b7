import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type FileServer, serveFile } from '../testing/file-server.ts';
import { type PullOptions, pull, type Source } from './pull.ts';

const MiB = 2 ** 20;
const content = randomBytes(3 * MiB);
const sha256 = createHash('sha256').update(content).digest('hex');

let dir = '';
let server: FileServer;
let notes: string[] = [];
const at = (suffix = ''): string => join(dir, `model.gguf${suffix}`);

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'pull-'));
  server = await serveFile(content);
  notes = [];
});
afterEach(async () => {
  await server[Symbol.asyncDispose]();
  await rm(dir, { recursive: true });
});

const idle = new AbortController().signal;
function run(source: Partial<Source> = {}, options: Partial<PullOptions> = {}) {
  const whole = { file: 'model.gguf', url: server.url, bytes: content.length, sha256, ...source };
  const onNote = (note: string) => notes.push(note);
  return pull(whole, { dir, signal: idle, pauseMs: 5, onNote, ...options });
}
/** Where each request went on. What a cut connection held in its buffers is lost with it: on a busy machine, a little. */
const starts = ({ requests }: FileServer) =>
  requests.map(({ headers }) => Number(headers.range?.match(/^bytes=(\d+)-$/)?.[1] ?? 0));
const redirect = (to: string) => (_: unknown, response: ServerResponse) =>
  response.writeHead(302, { Location: to }).end();

async function expectWhole(): Promise<void> {
  expect((await readFile(at())).equals(content)).toBe(true);
  expect((await readdir(dir)).sort()).toEqual(['model.gguf', 'model.gguf.verified']);
}

test('fetches, compares, and does nothing the second time', async () => {
  expect(await run()).toEqual({ reason: 'fetched', path: at() });
  await expectWhole();
  expect(await run()).toMatchObject({ reason: 'already-there' });
  expect(server.requests).toHaveLength(1);
});

test('tells how far it is', async () => {
  const seen: number[] = [];
  const source = { file: 'model.gguf', url: server.url, bytes: null, sha256 };
  await pull(source, { dir, signal: idle, onProgress: (done, total) => seen.push(done / total) });
  expect(seen.at(-1)).toBe(1);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
});

describe('resumes', () => {
  test('where connections were cut', async () => {
    for (const until of [MiB, 2 * MiB]) server.next.push((...asked) => server.send(...asked, until));
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await expectWhole();
    const [first, second = 0, third = 0] = starts(server);
    expect(first).toBe(0);
    expect([0 < second, second <= third, third <= 2 * MiB]).toEqual([true, true, true]);
    expect(server.requests.at(-1)?.headers['if-range']).toBe('"one"');
  });

  test('after it was interrupted; what was there before stays until then', async () => {
    await writeFile(at(), 'the old one');
    const interrupt = new AbortController();
    server.next.push((_, response) => {
      response.writeHead(200, { ETag: '"one"', 'Content-Length': content.length });
      response.write(content.subarray(0, MiB));
    });
    const interrupted = run({}, { signal: interrupt.signal }).catch((error) => error);
    const had = () =>
      stat(`${at()}.part`).then(
        ({ size }) => size,
        () => 0,
      );
    await expect.poll(had).toBeGreaterThan(0);
    interrupt.abort();
    expect(await interrupted).toMatchObject({ reason: 'interrupted' });
    expect(await readFile(at(), 'utf8')).toBe('the old one');
    expect(await run()).toMatchObject({ reason: 'fetched' });
    expect(starts(server).at(-1)).toBeGreaterThan(0);
    await expectWhole();
  });

  test('after the server failed for a while', async () => {
    for (const status of [503, 429, 500]) server.next.push((_, response) => response.writeHead(status).end());
    expect(await run()).toMatchObject({ reason: 'fetched' });
    expect(notes).toHaveLength(3);
  });

  test('when a connection has gone silent', async () => {
    server.next.push((_, response) => {
      response.writeHead(200, { ETag: '"one"', 'Content-Length': content.length });
      response.write(content.subarray(0, MiB));
    });
    server.next.push(() => {});
    expect(await run({}, { silenceMs: 200 })).toMatchObject({ reason: 'fetched' });
    await expectWhole();
    expect(server.requests).toHaveLength(3);
  });

  test('without asking, when all is there but its name', async () => {
    await writeFile(at('.part'), content);
    expect(await run({ bytes: null })).toMatchObject({ reason: 'fetched' });
    expect(server.requests).toHaveLength(0);
    await expectWhole();
  });

  test('until nothing came several times', async () => {
    for (let tries = 0; tries < 9; tries += 1) server.next.push((_, response) => response.destroy());
    await writeFile(at('.part'), content.subarray(0, MiB));
    await expect(run()).rejects.toMatchObject({ reason: 'unreachable' });
    expect(server.requests).toHaveLength(5);
    expect((await stat(at('.part'))).size).toBe(MiB);
  });
});

describe('starts over', () => {
  test('when there is another file under the address', async () => {
    await writeFile(at('.part'), randomBytes(1000));
    await writeFile(at('.part.etag'), '"zero"');
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await expectWhole();
  });

  test('when the server knows no ranges', async () => {
    server.next.push((...asked) => server.send(...asked, MiB));
    server.next.push((request, response) => {
      delete request.headers.range;
      server.send(request, response);
    });
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await expectWhole();
  });

  test('when another part came than was asked for', async () => {
    await writeFile(at('.part'), content.subarray(0, 1000));
    server.next.push((_, response) => {
      const range = `bytes 5-${content.length - 1}/${content.length}`;
      response.writeHead(206, { 'Content-Range': range }).end(content.subarray(5));
    });
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await expectWhole();
  });

  test.each([3 * MiB, 4 * MiB])('when %i bytes are there, and wrong', async (length) => {
    await writeFile(at('.part'), randomBytes(length));
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await expectWhole();
  });

  test('not for ever', async () => {
    for (let tries = 0; tries < 30; tries += 1) {
      server.next.push((request, response) => {
        if (request.headers.range) response.writeHead(416).end();
        else server.send(request, response, MiB);
      });
    }
    await expect(run()).rejects.toMatchObject({ reason: 'unreachable' });
  });
});

describe('compares', () => {
  test('a wrong sum removes what came, and says both', async () => {
    const wrong = run({ sha256: '0'.repeat(64) });
    await expect(wrong).rejects.toMatchObject({ reason: 'wrong-sum' });
    await expect(wrong).rejects.toThrow(sha256);
    await expect(wrong).rejects.toThrow('0'.repeat(64));
    expect(await readdir(dir)).toEqual([]);
  });

  test('a wrong beginning is found too', async () => {
    await writeFile(at('.part'), randomBytes(MiB));
    await expect(run()).rejects.toMatchObject({ reason: 'wrong-sum' });
    expect(await run()).toMatchObject({ reason: 'fetched' });
  });

  test('a wrong length is told before it is fetched', async () => {
    await expect(run({ bytes: 1000 })).rejects.toMatchObject({ reason: 'wrong-sum' });
    expect((await stat(at('.part'))).size).toBe(0);
  });

  test('a right file that somebody else put there is taken', async () => {
    await writeFile(at(), content);
    expect(await run()).toMatchObject({ reason: 'already-there' });
    expect(server.requests).toHaveLength(0);
  });

  test('a file that was changed since is fetched again', async () => {
    await run();
    await writeFile(at(), Buffer.from(content).fill(0, 5, 6));
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await expectWhole();
  });

  test('one that went bad on the disk is found when asked to verify', async () => {
    await run();
    const { atime, mtime } = await stat(at());
    await writeFile(at(), Buffer.from(content).fill(0, 5, 6));
    await utimes(at(), atime, mtime);
    await writeFile(at('.verified'), JSON.stringify({ sha256, bytes: content.length, ...(await times()) }));
    expect(await run()).toMatchObject({ reason: 'already-there' });
    expect(await run({}, { verify: true })).toMatchObject({ reason: 'fetched' });
    await expectWhole();
  });
  const times = async () => ({ mtimeMs: (await stat(at())).mtimeMs });
});

describe('refuses', () => {
  test('what the server refuses', async () => {
    server.next.push((_, response) => response.writeHead(404).end());
    await expect(run()).rejects.toMatchObject({ reason: 'refused' });
    server.next.push((_, response) => response.writeHead(401).end());
    await expect(run()).rejects.toThrow('401');
  });

  test('a file without a length', async () => {
    server.next.push((_, response) => response.writeHead(200).write('endless'));
    await expect(run()).rejects.toMatchObject({ reason: 'refused' });
  });

  test.each(['http://models.example/model.gguf', 'ftp://127.0.0.1/model.gguf', 'model.gguf', ''])(
    'the address %j',
    async (url) => {
      await expect(run({ url })).rejects.toMatchObject({ reason: 'refused' });
    },
  );

  test('to be led to where there is no TLS, or in circles', async () => {
    server.next.push(redirect('http://models.example/model.gguf'));
    await expect(run()).rejects.toMatchObject({ reason: 'refused' });
    for (let hop = 0; hop < 9; hop += 1) server.next.push(redirect(server.url));
    await expect(run()).rejects.toMatchObject({ reason: 'refused' });
  });

  test('what the disk has no room for', async () => {
    const bytes = 2 ** 52;
    server.next.push((_, response) => response.writeHead(200, { 'Content-Length': bytes }).write('begun'));
    await expect(run({ bytes })).rejects.toMatchObject({ reason: 'no-space' });
  });

  test('a second pull at once, but not after one that is gone', async () => {
    await writeFile(at('.lock'), String(process.pid));
    await expect(run()).rejects.toMatchObject({ reason: 'locked' });
    await utimes(at('.lock'), 1, 1);
    expect(await run()).toMatchObject({ reason: 'fetched' });
    await writeFile(at('.lock'), '999999999');
    expect(await run()).toMatchObject({ reason: 'already-there' });
  });
});

test('is led to another host, as Hugging Face does', async () => {
  await using other = await serveFile(content, '"two"');
  for (let hop = 0; hop < 3; hop += 1)
    server.next.push(redirect(other.url.replace('127.0.0.1', 'localhost')));
  other.next.push((...asked) => other.send(...asked, MiB));
  expect(await run()).toMatchObject({ reason: 'fetched' });
  expect(starts(other)).toEqual([0, expect.toSatisfy((from: number) => from > 0 && from <= MiB)]);
});

test('of several at once one fetches, and the file is whole', async () => {
  const ended = await Promise.allSettled(Array.from({ length: 8 }, () => run()));
  const fetched = ended.filter((one) => one.status === 'fulfilled');
  const refused = ended.filter((one) => one.status === 'rejected');
  expect(fetched.length).toBeGreaterThan(0);
  for (const { reason } of refused) expect(reason).toMatchObject({ reason: 'locked' });
  await expectWhole();
});
