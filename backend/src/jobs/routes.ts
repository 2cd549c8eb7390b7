import { createRoute, z } from '@hono/zod-openapi';
import { Refusal } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { attributionsOf } from './attribution.ts';
import { decodeCursor, decodeRankCursor, encodeCursor, encodeRankCursor } from './cursor.ts';
import type { ListedJob } from './listing.ts';
import { filterOf, listQuery } from './search-query.ts';
import type { JobService } from './service.ts';

const job = z
  .object({
    id: z.uuid(),
    board: z.string(),
    externalId: z.string(),
    title: z.string(),
    company: z.string().nullable(),
    location: z.string(),
    country: z.string().nullable(),
    remote: z.boolean(),
    url: z.string(),
    salaryMin: z.int().nullable(),
    salaryMax: z.int().nullable(),
    salaryCurrency: z.string().nullable(),
    salaryPredicted: z.boolean(),
    skills: z.array(z.string()),
    postedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().nullable(),
    closedAt: z.iso.datetime().nullable(),
  })
  .openapi('Job');

const attribution = z
  .object({
    board: z.string(),
    text: z.string(),
    url: z.string(),
    logo: z.object({ url: z.string(), minWidth: z.int(), minHeight: z.int() }).nullable(),
  })
  .openapi('Attribution', { description: 'What has to be shown where jobs of this board are' });

const page = z.object({
  jobs: z.array(job),
  nextCursor: z.string().nullable(),
  attribution: z.array(attribution),
});

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Open jobs, newest first or by relevance',
  request: { query: listQuery },
  responses: {
    200: {
      description: 'A page; `nextCursor` is null on the last one',
      content: { 'application/json': { schema: page } },
    },
  },
});

const detail = job
  .extend({ description: z.string().nullable(), descriptionHtml: z.string().nullable() })
  .openapi('JobDetail');

const one = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'A job with its description',
  request: { params: z.object({ id: z.uuid() }) },
  responses: {
    200: {
      description: 'The job, open or closed',
      content: {
        'application/json': { schema: z.object({ job: detail, attribution: z.array(attribution) }) },
      },
    },
    404: { description: 'There is none' },
  },
});

/** `GET /v1/jobs` and `GET /v1/jobs/{id}`. */
export function jobRoutes(service: JobService) {
  return createRouter()
    .openapi(list, async (c) => {
      const query = c.req.valid('query');
      const { sort, limit, cursor } = query;
      const filter = filterOf(query, new Date());
      if (sort === 'relevance') {
        const after = cursor === undefined ? undefined : decodeRankCursor(cursor);
        const { jobs, next } = await service.rank({ limit, after, filter });
        return c.json(answer(jobs, next && encodeRankCursor(next)), 200);
      }
      const after = cursor === undefined ? undefined : decodeCursor(cursor);
      const { jobs, next } = await service.list({ limit, after, filter });
      return c.json(answer(jobs, next && encodeCursor(next)), 200);
    })
    .openapi(one, async (c) => {
      const found = await service.find(c.req.valid('param').id);
      if (!found) throw new Refusal('not-found');
      const { description, descriptionHtml, ...rest } = found;
      const detailed = { ...inJson(rest), description, descriptionHtml };
      return c.json({ job: detailed, attribution: attributionsOf([found.board]) }, 200);
    });
}

function answer(jobs: readonly ListedJob[], nextCursor: string | undefined) {
  return {
    jobs: jobs.map(inJson),
    nextCursor: nextCursor ?? null,
    attribution: attributionsOf(jobs.map(({ board }) => board)),
  };
}

function inJson(row: ListedJob) {
  return {
    ...row,
    postedAt: row.postedAt.toISOString(),
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt?.toISOString() ?? null,
    closedAt: row.closedAt?.toISOString() ?? null,
  };
}
