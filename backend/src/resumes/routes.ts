import { createRoute, z } from '@hono/zod-openapi';
import { encodeCursor } from '../http/cursor.ts';
import { signedIn, userOf } from '../http/guard.ts';
import { createRouter } from '../http/router.ts';
import { idParam, listQuery, resume, resumeWithSkills, shown } from './schemas.ts';
import type { ResumeService } from './service.ts';
import { uploadedFile, uploadGate, uploadLimit } from './upload.ts';

const json = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: { 'application/json': { schema } },
});

const upload = createRoute({
  method: 'post',
  path: '/',
  summary: 'Upload a resume as PDF, 5 MB and 30 pages at most',
  responses: { 202: json('It is kept; ask for it again until its state is another', resume) },
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: {
            type: 'object',
            required: ['file'],
            properties: { file: { type: 'string', format: 'binary' } },
          },
        },
      },
    },
  },
});

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Your resumes, newest first',
  request: { query: listQuery },
  responses: {
    200: json(
      'A page; `nextCursor` is null on the last one',
      z.object({ resumes: z.array(resume), nextCursor: z.string().nullable() }),
    ),
  },
});

const find = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'A resume with its skills, the most named first',
  request: { params: idParam },
  responses: { 200: json('The resume', resumeWithSkills) },
});

const extract = createRoute({
  method: 'post',
  path: '/{id}/extract',
  summary: 'Read the file of a resume again',
  request: { params: idParam },
  responses: { 202: json('It will be read', resume) },
});

const download = createRoute({
  method: 'get',
  path: '/{id}/download',
  summary: 'Where the file of a resume can be had for five minutes, without signing in',
  request: { params: idParam },
  responses: { 200: json('The address', z.object({ url: z.url(), expiresInSeconds: z.int() })) },
});

const remove = createRoute({
  method: 'delete',
  path: '/{id}',
  summary: 'Delete a resume and its file',
  request: { params: idParam },
  responses: { 204: { description: 'It is gone' } },
});

/** `/v1/resumes`, behind {@link signedIn}: what is another user's answers as what is not there. */
export function resumeRoutes(service: ResumeService) {
  const router = createRouter();
  router.use(signedIn);
  router.post('/', uploadGate(), uploadLimit);
  return router
    .openapi(upload, async (c) => {
      const row = await service.upload(userOf(c).id, await uploadedFile(c));
      c.header('Location', `/v1/resumes/${row.id}`);
      return c.json(shown(row), 202);
    })
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const { resumes, next } = await service.list(userOf(c).id, { limit, after: cursor });
      return c.json({ resumes: resumes.map(shown), nextCursor: next ? encodeCursor(next) : null }, 200);
    })
    .openapi(find, async (c) => {
      const { skills, ...row } = await service.find(userOf(c).id, c.req.valid('param').id);
      return c.json({ ...shown(row), skills, alsoNamed: row.alsoNamed }, 200);
    })
    .openapi(extract, async (c) =>
      c.json(shown(await service.extractAgain(userOf(c).id, c.req.valid('param').id)), 202),
    )
    .openapi(download, async (c) => {
      c.header('Cache-Control', 'private, no-store');
      return c.json(await service.download(userOf(c).id, c.req.valid('param').id), 200);
    })
    .openapi(remove, async (c) => {
      await service.delete(userOf(c).id, c.req.valid('param').id);
      return c.body(null, 204);
    });
}
