import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { folderOf, resumeKey } from '../../backend/src/resumes/key.ts';
import { createS3Store } from '../../backend/src/storage/s3.ts';
import type { ObjectStore } from '../../backend/src/storage/store.ts';
import { account } from './access/requests.ts';
import { decide, type Request } from './evaluate.ts';
import { findPrincipals } from './principals.ts';
import { s3Requests } from './s3-request.ts';
import { synthesizeAll } from './synthesize.ts';

const BUCKET = `skillgap-prod-resumes-${account}`;
const USER = '0190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11';
const KEY = resumeKey({ userId: USER, id: '1190c6f4-7f1e-7c3a-9d2b-3b1f6f0f7a11', kind: 'docx' });

const backend = findPrincipals(synthesizeAll()).get('skillgap-prod-backend');
const decision = (request: Request) => decide(backend?.may ?? [], request, backend?.boundary);

/** What the backend has sent since it was last asked, each as the request that IAM decides. */
const sent: Request[] = [];
const encrypted: unknown[] = [];

async function asRequests(message: IncomingMessage): Promise<readonly Request[]> {
  const { method = '', url: path = '' } = message;
  if (method === 'PUT') encrypted.push(message.headers['x-amz-server-side-encryption']);
  return s3Requests({ method, path, body: await text(message) });
}

const server = createServer(async (message, response) => {
  const requests = await asRequests(message);
  sent.push(...requests);
  const isListing = requests[0]?.action === 's3:ListBucket';
  response.setHeader('Content-Type', 'application/xml');
  response.end(
    isListing ? `<ListBucketResult><Contents><Key>${KEY}</Key></Contents></ListBucketResult>` : '',
  );
});

let store: ObjectStore;
beforeAll(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  store = createS3Store({ bucket: BUCKET, region: 'us-east-1', endpoint: `http://127.0.0.1:${port}` });
});
afterAll(() => {
  vi.unstubAllEnvs();
  server.close();
});

describe('what the backend asks of the bucket of resumes', () => {
  const all = new Set<string>();

  it.each<readonly [string, () => Promise<unknown>, readonly string[]]>([
    ['an upload', () => store.put(KEY, Buffer.from('%PDF-'), 'application/pdf'), ['s3:PutObject']],
    ['a reading', () => store.get(KEY), ['s3:GetObject']],
    ['a download', async () => await fetch(await store.downloadUrl(KEY, 'cv.pdf')), ['s3:GetObject']],
    ['the end of a resume', () => store.delete(KEY), ['s3:DeleteObject']],
    ['the end of an account', () => store.deleteAll(folderOf(USER)), ['s3:ListBucket', 's3:DeleteObject']],
  ])('is allowed to its role: %s', async (_what, work, actions) => {
    sent.length = 0;
    await work();
    expect(sent.map(({ action }) => action)).toEqual(actions);
    for (const request of sent) {
      expect([request, decision(request)]).toEqual([request, 'allowed']);
      all.add(request.action);
    }
  });

  it('is all that it may do anywhere', () => {
    const granted = (backend?.may ?? []).flatMap(({ action }) => action.patterns);
    expect(granted.toSorted()).toEqual([...all].map((action) => action.toLowerCase()).toSorted());
  });

  it('says how each file is encrypted, as the bucket does by itself', () => {
    expect(encrypted).toEqual(['AES256']);
  });
});
