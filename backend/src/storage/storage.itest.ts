import { mkdtemp, rm } from 'node:fs/promises';
import { request as ask, createServer as createHttpServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { CreateBucketCommand, HeadObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { onError } from '../http/on-error.ts';
import { createRouter } from '../http/router.ts';
import { startMoto } from '../testing/moto.ts';
import { createFolderStore } from './folder.ts';
import { fileRoutes } from './routes.ts';
import { createS3Store } from './s3.ts';
import { type ObjectStore, StorageDenied, StorageUnavailable } from './store.ts';

const KEY = 'uploads/0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11/1190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11.pdf';
const OTHER = 'uploads/2190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11/1190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11.pdf';
const BYTES = Buffer.from('%PDF-1.7 and so on');
const NAME = 'Lebenslauf Jürgen "CV".pdf';

const textOf = async (store: ObjectStore, key: string) => {
  const object = await store.get(key);
  return object && (await buffer(object)).toString();
};

async function keepsAndForgets(store: ObjectStore): Promise<void> {
  expect(await store.get(KEY)).toBeUndefined();
  for (const key of [KEY, KEY.replace('/1', '/3'), OTHER]) await store.put(key, BYTES, 'application/pdf');
  expect(await textOf(store, KEY)).toBe(BYTES.toString());
  await store.delete(KEY);
  await store.delete(KEY);
  expect(await store.get(KEY)).toBeUndefined();
  await store.put(KEY, BYTES, 'application/pdf');
  for (let times = 0; times < 2; times++) await store.deleteAll(KEY.slice(0, KEY.lastIndexOf('/') + 1));
  expect(await store.get(KEY)).toBeUndefined();
  expect(await textOf(store, OTHER)).toBe(BYTES.toString());
  for (const key of ['../../x', 'uploads/../x.pdf']) await expect(store.get(key)).rejects.toThrow(TypeError);
}

describe('a folder', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skillgap-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const open = () => createFolderStore({ folder, secret: 'only for tests', publicUrl: 'http://localhost' });

  it('keeps and forgets', () => keepsAndForgets(open()));

  it('gives a file by a signed address for five minutes, and by no other', async () => {
    const store = open();
    await store.put(KEY, BYTES, 'application/pdf');
    const url = new URL(await store.downloadUrl(KEY, NAME));
    const routes = createRouter().route('/v1/files', fileRoutes(store));
    routes.onError(onError);
    const get = async (search: string) => await routes.request(`/v1/files${search}`);
    const answer = await get(url.search);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Disposition')).toContain("filename*=UTF-8''Lebenslauf%20J%C3%BCrgen");
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES);
    for (const [name, value] of [
      ['key', OTHER],
      ['name', 'x.html'],
      ['expires', '99999999999'],
      ['signature', 'AAAA'],
    ] as const) {
      const forged = new URL(url);
      forged.searchParams.set(name, value);
      expect((await get(forged.search)).status).toBe(404);
    }
    vi.useFakeTimers({ now: Date.now() + 301_000, toFake: ['Date'] });
    expect((await get(url.search)).status).toBe(404);
    vi.useRealTimers();
  });
});

describe("S3, by moto's server", { tags: 'docker' }, () => {
  let moto: Awaited<ReturnType<typeof startMoto>>;
  let endpoint: string;
  let client: S3Client;
  beforeAll(async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
    moto = await startMoto();
    endpoint = moto.url;
    client = new S3Client({ region: 'us-east-1', endpoint, forcePathStyle: true });
    await client.send(new CreateBucketCommand({ Bucket: 'files' }));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await moto?.[Symbol.asyncDispose]();
  });
  const open = () => createS3Store({ bucket: 'files', region: 'us-east-1', endpoint });

  it('keeps and forgets', () => keepsAndForgets(open()));

  it('encrypts, and signs addresses for five minutes and for saving', async () => {
    const store = open();
    await store.put(KEY, BYTES, 'application/pdf');
    const head = await client.send(new HeadObjectCommand({ Bucket: 'files', Key: KEY }));
    expect(head.ServerSideEncryption).toBe('AES256');
    const url = new URL(await store.downloadUrl(KEY, NAME));
    // moto takes expired addresses too, and leaves the header out: only what is signed can be looked at.
    expect(url.searchParams.get('X-Amz-Expires')).toBe('300');
    expect(url.searchParams.get('response-content-disposition')).toMatch(/^attachment; filename="/);
    const answer = await fetch(url);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(BYTES);
  });

  /** Moto, but it tells of what is not there what S3 tells a role without `s3:ListBucket` for all of a bucket. */
  async function withoutListing({ mayListFolder }: { mayListFolder: boolean }): Promise<string> {
    const denied = '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
    const server = createHttpServer((request, response) => {
      const isListing = /[?&]list-type=2/.test(request.url ?? '');
      const onAnswer = (answer: IncomingMessage) => {
        if (answer.statusCode !== 404 && !(isListing && !mayListFolder)) {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          return answer.pipe(response);
        }
        answer.resume();
        return response.writeHead(403, { 'Content-Type': 'application/xml' }).end(denied);
      };
      const { method, headers } = request;
      request.pipe(ask(endpoint + request.url, { method, headers }, onAnswer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  it('finds out what is not there where S3 will not say so', async () => {
    const address = await withoutListing({ mayListFolder: true });
    await client.send(new CreateBucketCommand({ Bucket: 'others' }));
    await keepsAndForgets(createS3Store({ bucket: 'others', region: 'us-east-1', endpoint: address }));
  });

  it('says that it may not, where it may not even list', async () => {
    const address = await withoutListing({ mayListFolder: false });
    const store = createS3Store({ bucket: 'files', region: 'us-east-1', endpoint: address });
    const error = await store.get(KEY.replace('/1', '/4')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageDenied);
    expect(String(error)).not.toContain('0190c6f4');
    await store.put(KEY, BYTES, 'application/pdf');
    expect(await textOf(store, KEY)).toBe(BYTES.toString());
  });

  it('says that it is away, without a key in the message', async () => {
    const away = createS3Store({ bucket: 'files', region: 'us-east-1', endpoint: 'http://127.0.0.1:9' });
    const error = await away.put(KEY, BYTES, 'application/pdf').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StorageUnavailable);
    expect(String(error)).not.toContain('0190c6f4');
  });
});
