import { z } from '@hono/zod-openapi';
import { decodeCursor } from '../http/cursor.ts';
import { nextCursor, nextCursorOf } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { answer, describeRoute, idParam } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import { attributionsOf } from './attribution.ts';
import { decodeRankCursor, encodeRankCursor } from './cursor.ts';
import type { ListedJob } from './listing.ts';
import type { PageCache } from './page-cache.ts';
import { type Reading, readingSchema } from './query/reading.ts';
import { attribution, detail, job } from './schemas.ts';
import { filterOf, listQuery } from './search-query.ts';
import type { JobService } from './service.ts';

const page = z.object({
  jobs: z.array(job),
  nextCursor,
  attribution: z.array(attribution),
  reading: z.union([readingSchema, z.null()]).openapi({ description: 'Of a first page; null on the others' }),
});

const list = describeRoute({
  method: 'get',
  path: '/',
  operationId: 'searchJobs',
  summary: 'Open jobs, newest first or by relevance',
  description: 'A first page may be up to 30 seconds old; `Cache-Control: no-cache` skips the cache.',
  tags: ['Jobs'],
  access: 'anyone',
  request: { query: listQuery },
  responses: {
    200: answer('A page', page),
  },
});

const one = describeRoute({
  method: 'get',
  path: '/{id}',
  operationId: 'getJob',
  summary: 'A job with its description',
  tags: ['Jobs'],
  access: 'anyone',
  request: { params: idParam },
  responses: {
    200: answer('The job, open or closed', z.object({ job: detail, attribution: z.array(attribution) })),
  },
  fails: ['not-found'],
});

/** `GET /v1/jobs` and `GET /v1/jobs/{id}`. */
export function jobRoutes(service: JobService, pages: PageCache) {
  async function search(query: z.output<typeof listQuery>): Promise<z.input<typeof page>> {
    const { sort, limit, cursor } = query;
    const filter = filterOf(query, new Date());
    if (sort === 'relevance') {
      const after = cursor === undefined ? undefined : decodeRankCursor(cursor);
      const { jobs, next, reading } = await service.rank({ limit, after, filter });
      return pageOf(jobs, next ? encodeRankCursor(next) : null, reading);
    }
    const after = cursor === undefined ? undefined : decodeCursor(cursor);
    const { jobs, next, reading } = await service.list({ limit, after, filter });
    return pageOf(jobs, nextCursorOf(next), reading);
  }

  return createRouter()
    .openapi(list, async (c) => {
      const query = c.req.valid('query');
      // What a browser sends for a reload.
      const fresh = c.req.header('Cache-Control')?.includes('no-cache') ?? false;
      const text = await pages.page(query, () => search(query), fresh);
      // Serialized once for all; `search` has the promised type.
      return c.body(text, 200, { 'Content-Type': 'application/json' }) as never;
    })
    .openapi(one, async (c) => {
      const found = await service.find(c.req.valid('param').id);
      if (!found) throw new Refusal('not-found');
      const { description, descriptionHtml, ...rest } = found;
      const detailed = { ...inJson(rest), description, descriptionHtml };
      return c.json({ job: detailed, attribution: attributionsOf([found.board]) }, 200);
    });
}

function pageOf(jobs: readonly ListedJob[], nextCursor: string | null, reading: Reading | undefined) {
  return {
    jobs: jobs.map(inJson),
    nextCursor,
    attribution: attributionsOf(jobs.map(({ board }) => board)),
    reading: reading ?? null,
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
