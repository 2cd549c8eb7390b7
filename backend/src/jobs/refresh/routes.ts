import { z } from '@hono/zod-openapi';
import { userOf } from '../../http/guard.ts';
import { limitParam } from '../../http/page.ts';
import { answer, describeRoute } from '../../http/route.ts';
import { createRouter } from '../../http/router.ts';
import type { Refresh } from './refresh.ts';
import type { RefreshRun } from './tables.ts';

const count = z.number().int();

const boardReport = z.object({
  state: z.enum(['running', 'done', 'stopped']),
  reason: z.string().optional(),
  detail: z.string().optional(),
  requests: count,
  pages: count,
  fetched: count,
  failures: z.array(z.object({ query: z.string(), page: count, reason: z.string(), detail: z.string() })),
});

const run = z
  .object({
    id: z.uuid(),
    trigger: z.enum(['schedule', 'admin']),
    state: z.enum(['running', 'interrupted', 'superseded', 'done', 'failed']),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    fetched: count,
    new: count,
    updated: count,
    unchanged: count,
    repeated: count,
    closed: count,
    dropped: z.record(z.string(), count),
    boards: z.record(z.string(), boardReport),
  })
  .openapi('RefreshRun');

const start = describeRoute({
  method: 'post',
  path: '/jobs/refresh',
  operationId: 'startRefresh',
  summary: 'Refresh the jobs now',
  tags: ['Administration'],
  access: 'admin',
  responses: { 202: answer('The run that has begun', run) },
  fails: ['refresh-running'],
});

const list = describeRoute({
  method: 'get',
  path: '/runs',
  operationId: 'listRefreshRuns',
  summary: 'Refreshes of the jobs, newest first',
  tags: ['Administration'],
  access: 'admin',
  request: { query: z.object({ limit: limitParam() }) },
  responses: { 200: answer('The last runs', z.object({ runs: z.array(run) })) },
});

/** `POST /v1/admin/jobs/refresh` answers 202 with the run, 409 when one is under way. `GET /v1/admin/runs` lists them. */
export function refreshRoutes(refresh: Pick<Refresh, 'start' | 'runs'>) {
  return createRouter()
    .openapi(start, async (c) => {
      const begun = await refresh.start({ trigger: 'admin', requestedBy: userOf(c).id });
      if (!begun) throw new Error('a run that belongs to no night always begins');
      return c.json(toAnswer(begun), 202);
    })
    .openapi(list, async (c) => {
      const runs = await refresh.runs(c.req.valid('query').limit);
      return c.json({ runs: runs.map(toAnswer) }, 200);
    });
}

function toAnswer({ startedAt, endedAt, boards, ...row }: RefreshRun): z.input<typeof run> {
  const { id, trigger, state, fetched, new: added, updated, unchanged, repeated, closed, dropped } = row;
  const reports = Object.entries(boards).map(([board, { next: _next, ...report }]) => [board, report]);
  return {
    ...{ id, trigger, state, startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null },
    ...{ fetched, new: added, updated, unchanged, repeated, closed, dropped },
    boards: Object.fromEntries(reports),
  };
}
