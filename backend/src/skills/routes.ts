import { createRoute, z } from '@hono/zod-openapi';
import { createRouter } from '../http/router.ts';
import type { SkillSearch } from './search.ts';

const LONGEST_QUERY = 64;
/** Seconds for which an answer need not be asked for again. A release may change the catalogue. */
const MAX_AGE_S = 300;

const query = z.object({
  q: z.string().max(LONGEST_QUERY).default(''),
  limit: z
    .string()
    .regex(/^([1-9]|[1-4]\d|50)$/, 'must be a whole number from 1 to 50')
    .default('20')
    .transform(Number),
});

const skill = z
  .object({
    id: z.string(),
    name: z.string(),
    category: z.string(),
    aliases: z.array(z.string()),
  })
  .openapi('Skill');

const find = createRoute({
  method: 'get',
  path: '/',
  summary: 'Skills of the catalogue whose name, or another name of theirs, begins with a text',
  request: { query },
  responses: {
    200: {
      description: 'The best first; without `q` the first ones by name',
      content: { 'application/json': { schema: z.object({ skills: z.array(skill) }) } },
    },
    304: { description: 'The answer is still the one that `If-None-Match` names' },
  },
});

/** `GET /v1/skills?q=…&limit=1..50` answers `{skills}`, with an ETag that changes with the catalogue only. */
export function skillRoutes({ search, version }: SkillSearch) {
  const etag = `W/"${version}"`;
  return createRouter().openapi(find, (c) => {
    c.header('ETag', etag);
    c.header('Cache-Control', `public, max-age=${MAX_AGE_S}`);
    const known = c.req.header('If-None-Match')?.split(',') ?? [];
    if (known.some((each) => each.trim() === etag || each.trim() === '*')) return c.body(null, 304);
    const { q, limit } = c.req.valid('query');
    return c.json({ skills: search(q, limit) }, 200);
  });
}
