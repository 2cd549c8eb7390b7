import { z } from '@hono/zod-openapi';
import { limitParam } from '../http/page.ts';
import { answer, describeRoute } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import type { SkillSearch } from './search.ts';

const LONGEST_QUERY = 64;
/** How long an answer stays fresh. A release may change the catalogue. */
const MAX_AGE_S = 300;

const query = z.object({
  q: z.string().max(LONGEST_QUERY).default(''),
  limit: limitParam(50),
});

const skill = z
  .object({
    id: z.string(),
    name: z.string(),
    category: z.string(),
    aliases: z.array(z.string()),
  })
  .openapi('Skill');

const find = describeRoute({
  method: 'get',
  path: '/',
  operationId: 'findSkills',
  summary: 'Skills of the catalogue whose name, or another name of theirs, begins with a text',
  tags: ['Skills'],
  access: 'anyone',
  publicFor: MAX_AGE_S,
  request: { query },
  responses: {
    200: answer('The best first; without `q` the first ones by name', z.object({ skills: z.array(skill) })),
    304: { description: 'The answer is still the one that `If-None-Match` names' },
  },
});

/** `GET /v1/skills?q=…&limit=1..50` answers `{skills}`, with an ETag that changes with the catalogue only. */
export function skillRoutes({ search, version }: SkillSearch) {
  const etag = `W/"${version}"`;
  return createRouter().openapi(find, (c) => {
    c.header('ETag', etag);
    const known = c.req.header('If-None-Match')?.split(',') ?? [];
    if (known.some((each) => each.trim() === etag || each.trim() === '*')) return c.body(null, 304);
    const { q, limit } = c.req.valid('query');
    return c.json({ skills: search(q, limit) }, 200);
  });
}
