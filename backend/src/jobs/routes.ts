import { Hono } from 'hono';
import { z } from 'zod';
import type { AppEnv } from '../http/context.ts';
import { problem } from '../http/problem.ts';
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

/** `GET /v1/jobs?limit=1..100&cursor=…` answers `{jobs, nextCursor}`; `nextCursor` is null on the last page. */
export function jobRoutes(service: JobService): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();

  routes.get('/', async (c) => {
    const query = listQuery.safeParse(c.req.query());
    if (!query.success) {
      const errors = query.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
      return problem(c, 'invalid-query', { errors });
    }
    const { limit, cursor } = query.data;
    const { jobs, next } = await service.list({ limit, after: cursor });
    return c.json({ jobs, nextCursor: next ? encodeCursor(next) : null });
  });

  return routes;
}
