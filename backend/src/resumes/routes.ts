import { z } from '@hono/zod-openapi';
import type { Pace } from '../http/body.ts';
import { userOf } from '../http/guard.ts';
import { nextCursor, nextCursorOf, pageQuery } from '../http/page.ts';
import { answer, body, describeRoute, idParam, json, location } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import { pastedText, resume, resumeWithSkills, shown, skillLevel, skillParam, waitQuery } from './schemas.ts';
import type { ResumeService } from './service.ts';
import { receiveUpload, UPLOAD_PACE, uploadedFile, uploadIsStored } from './upload.ts';

const KEPT = 'Stored; unless you waited until it was read, poll it until its state changes';

const upload = (pace: Pace) =>
  describeRoute({
    method: 'post',
    path: '/',
    operationId: 'uploadResume',
    summary: 'Upload a resume as PDF or Word file (.docx), up to 5 MB and 30 pages',
    tags: ['Resumes'],
    access: 'user',
    receive: receiveUpload(pace),
    request: {
      query: waitQuery,
      body: {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['file'],
              additionalProperties: false,
              properties: { file: { type: 'string', format: 'binary' } },
            },
          },
        },
      },
    },
    responses: {
      202: {
        ...answer(KEPT, resume),
        headers: location,
      },
    },
    fails: ['unsupported-file', 'too-many-resumes', 'storage-unavailable', 'busy'],
  });

const paste = describeRoute({
  method: 'post',
  path: '/text',
  operationId: 'pasteResume',
  summary: 'Send the text of a resume, up to 64 KB',
  tags: ['Resumes'],
  access: 'user',
  request: { query: waitQuery, body: body(pastedText) },
  responses: { 202: { ...answer(KEPT, resume), headers: location } },
  fails: ['too-many-resumes', 'storage-unavailable', 'busy'],
});

const list = describeRoute({
  method: 'get',
  path: '/',
  operationId: 'listResumes',
  summary: 'Your resumes, newest first',
  tags: ['Resumes'],
  access: 'user',
  request: { query: pageQuery },
  responses: { 200: answer('A page', z.object({ resumes: z.array(resume), nextCursor })) },
});

const find = describeRoute({
  method: 'get',
  path: '/{id}',
  operationId: 'getResume',
  summary: 'A resume with its skills, most frequent first',
  tags: ['Resumes'],
  access: 'user',
  request: { params: idParam, query: waitQuery },
  responses: { 200: answer('The resume', resumeWithSkills) },
  fails: ['not-found', 'busy'],
});

const addSkill = describeRoute({
  method: 'put',
  path: '/{id}/skills/{skillId}',
  operationId: 'addResumeSkill',
  summary: 'Have a skill count on a resume, whatever its text says',
  tags: ['Resumes'],
  access: 'user',
  request: {
    params: skillParam,
    body: { required: false, content: json(z.strictObject({ level: skillLevel.optional() })) },
  },
  responses: { 200: answer('The resume', resumeWithSkills) },
  fails: ['not-found'],
});

const removeSkill = describeRoute({
  method: 'delete',
  path: '/{id}/skills/{skillId}',
  operationId: 'removeResumeSkill',
  summary: 'Have a skill not count on a resume, whatever its text says',
  tags: ['Resumes'],
  access: 'user',
  request: { params: skillParam },
  responses: { 200: answer('The resume', resumeWithSkills) },
  fails: ['not-found'],
});

const extract = describeRoute({
  method: 'post',
  path: '/{id}/extract',
  operationId: 'extractResume',
  summary: 'Read the file of a resume again',
  tags: ['Resumes'],
  access: 'user',
  request: { params: idParam },
  responses: { 202: answer('Will be read', resume) },
  fails: ['not-found'],
});

const download = describeRoute({
  method: 'get',
  path: '/{id}/download',
  operationId: 'downloadResume',
  summary: 'Get a download link that works for five minutes without a session',
  tags: ['Resumes'],
  access: 'user',
  request: { params: idParam },
  responses: { 200: answer('The address', z.object({ url: z.url(), expiresInSeconds: z.int() })) },
  fails: ['not-found', 'storage-unavailable'],
});

const remove = describeRoute({
  method: 'delete',
  path: '/{id}',
  operationId: 'deleteResume',
  summary: 'Delete a resume and its file',
  tags: ['Resumes'],
  access: 'user',
  request: { params: idParam },
  responses: { 204: { description: 'Deleted' } },
  fails: ['not-found', 'storage-unavailable'],
});

const inFull = ({ skills, removed, ...row }: Awaited<ReturnType<ResumeService['find']>>) => ({
  ...shown(row),
  ...{ skills, removed, alsoNamed: row.alsoNamed },
});

/** `/v1/resumes`: what is another user's answers as what is not there. */
export function resumeRoutes(service: ResumeService, pace = UPLOAD_PACE) {
  return createRouter()
    .openapi(upload(pace), async (c) => {
      const made = await service.upload(userOf(c).id, uploadedFile(c));
      const waitMs = Math.min(uploadIsStored(c), 1_000 * c.req.valid('query').wait);
      const row = await service.onceRead(made, c.req.raw.signal, waitMs);
      c.header('Location', `/v1/resumes/${row.id}`);
      return c.json(shown(row), 202);
    })
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const { resumes, next } = await service.list(userOf(c).id, { limit, after: cursor });
      return c.json({ resumes: resumes.map(shown), nextCursor: nextCursorOf(next) }, 200);
    })
    .openapi(paste, async (c) => {
      const { text, name = 'Pasted text' } = c.req.valid('json');
      const made = await service.paste(userOf(c).id, { text, name });
      const row = await service.onceRead(made, c.req.raw.signal, 1_000 * c.req.valid('query').wait);
      c.header('Location', `/v1/resumes/${row.id}`);
      return c.json(shown(row), 202);
    })
    .openapi(find, async (c) => {
      const [{ id: userId }, { id }, { wait }] = [userOf(c), c.req.valid('param'), c.req.valid('query')];
      if (wait > 0) await service.waitUntilRead(userId, id, c.req.raw.signal, 1_000 * wait);
      return c.json(inFull(await service.find(userId, id)), 200);
    })
    .openapi(addSkill, async (c) => {
      const { id, skillId } = c.req.valid('param');
      const { level } = c.req.valid('json') ?? {};
      return c.json(inFull(await service.addSkill(userOf(c).id, id, skillId, level)), 200);
    })
    .openapi(removeSkill, async (c) => {
      const { id, skillId } = c.req.valid('param');
      return c.json(inFull(await service.removeSkill(userOf(c).id, id, skillId)), 200);
    })
    .openapi(extract, async (c) =>
      c.json(shown(await service.extractAgain(userOf(c).id, c.req.valid('param').id)), 202),
    )
    .openapi(download, async (c) =>
      c.json(await service.download(userOf(c).id, c.req.valid('param').id), 200),
    )
    .openapi(remove, async (c) => {
      await service.delete(userOf(c).id, c.req.valid('param').id);
      return c.body(null, 204);
    });
}
