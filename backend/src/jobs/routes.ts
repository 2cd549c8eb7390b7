import { createRoute, z } from '@hono/zod-openapi';
import { createRouter } from '../http/router.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { JobService } from './service.ts';

const listQuery = z.object({
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
    .default('20')
    .transform(Number),
  cursor: z
    .string()
    .max(200)
    .transform((text, context) => {
      const position = decodeCursor(text);
      if (position) return position;
      context.addIssue({ code: 'custom', message: 'must be the nextCursor of an earlier answer' });
      return z.NEVER;
    })
    .optional(),
});

const job = z
  .object({
    id: z.uuid(),
    board: z.string(),
    externalId: z.string(),
    title: z.string(),
    company: z.string().nullable(),
    location: z.string(),
    remote: z.boolean(),
    url: z.string(),
    postedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
  })
  .openapi('Job');

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Jobs, newest first',
  request: { query: listQuery },
  responses: {
    200: {
      description: 'A page; `nextCursor` is null on the last one',
      content: {
        'application/json': { schema: z.object({ jobs: z.array(job), nextCursor: z.string().nullable() }) },
      },
    },
  },
});

/** `GET /v1/jobs?limit=1..100&cursor=…` answers `{jobs, nextCursor}`; `nextCursor` is null on the last page. */
export function jobRoutes(service: JobService) {
  return createRouter().openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const { jobs, next } = await service.list({ limit, after: cursor });
    const rows = jobs.map((row) => ({
      ...row,
      postedAt: row.postedAt.toISOString(),
      createdAt: row.createdAt.toISOString(),
    }));
    return c.json({ jobs: rows, nextCursor: next ? encodeCursor(next) : null }, 200);
  });
}
