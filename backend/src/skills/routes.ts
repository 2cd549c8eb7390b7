import { z } from '@hono/zod-openapi';
import { limitParam } from '../http/page.ts';
import { answer, describeRoute } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import { anyText } from '../http/text.ts';
import { type Scope, scopeOfCatalogue } from './catalogue/scope.ts';
import type { SkillSearch } from './search.ts';

const LONGEST_QUERY = 64;
/** How long an answer stays fresh. A release may change the catalogue. */
const MAX_AGE_S = 300;

const query = z.object({
  q: anyText({ max: LONGEST_QUERY }).default(''),
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

const scope = z
  .object({
    skills: z.int().min(0),
    languages: z.array(z.string()),
    fields: z.array(
      z.object({
        name: z.string(),
        skills: z.int().min(0),
        categories: z.array(z.object({ id: z.string(), name: z.string(), skills: z.int().min(0) })),
      }),
    ),
    notCovered: z.array(z.string()),
  })
  .openapi('SkillScope');

const describeScope = describeRoute({
  method: 'get',
  path: '/scope',
  operationId: 'getSkillScope',
  summary:
    'The fields of work that the catalogue covers, with how many skills it knows of each, and those it does not',
  tags: ['Skills'],
  access: 'anyone',
  publicFor: MAX_AGE_S,
  responses: {
    200: answer('The largest field first', scope),
    304: { description: 'The answer is still the one that `If-None-Match` names' },
  },
});

/**
 * `GET /v1/skills?q=…&limit=1..50` answers `{skills}`, `GET /v1/skills/scope` what the catalogue covers, both with an
 * ETag that changes with the catalogue only.
 */
export function skillRoutes({ search, version }: SkillSearch, covered: Scope = scopeOfCatalogue()) {
  const etag = `W/"${version}"`;
  const isKnown = (header: string | undefined) =>
    (header?.split(',') ?? []).some((each) => each.trim() === etag || each.trim() === '*');
  return createRouter()
    .openapi(find, (c) => {
      c.header('ETag', etag);
      if (isKnown(c.req.header('If-None-Match'))) return c.body(null, 304);
      const { q, limit } = c.req.valid('query');
      return c.json({ skills: search(q, limit) }, 200);
    })
    .openapi(describeScope, (c) => {
      c.header('ETag', etag);
      if (isKnown(c.req.header('If-None-Match'))) return c.body(null, 304);
      return c.json(covered, 200);
    });
}
