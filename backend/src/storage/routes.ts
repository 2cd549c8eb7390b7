import { Readable } from 'node:stream';
import { z } from '@hono/zod-openapi';
import { Refusal } from '../http/problem.ts';
import { describeRoute } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import type { FolderStore } from './folder.ts';
import { attachment } from './store.ts';

const query = z.object({
  key: z.string().max(300),
  name: z.string().max(300),
  expires: z.string().regex(/^\d{1,12}$/),
  signature: z.string().max(100),
});

const download = describeRoute({
  method: 'get',
  path: '/',
  operationId: 'fetchFile',
  summary: 'A file by signed address, when files are in a folder instead of S3',
  tags: ['Resumes'],
  access: 'anyone',
  request: { query },
  responses: { 200: { description: 'The file', content: { 'application/pdf': { schema: z.string() } } } },
  fails: ['not-found', 'storage-unavailable'],
});

/** `GET /v1/files?key&name&expires&signature`: what a presigned address of S3 is in production. */
export function fileRoutes(store: FolderStore) {
  return createRouter().openapi(download, async (c) => {
    const address = c.req.valid('query');
    const object = store.isSigned(address) ? await store.get(address.key) : undefined;
    if (!object) throw new Refusal('not-found');
    return c.body(Readable.toWeb(object) as ReadableStream, 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': attachment(address.name),
      'X-Content-Type-Options': 'nosniff',
    }) as never;
  });
}
