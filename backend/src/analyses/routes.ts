import { createRoute, z } from '@hono/zod-openapi';
import { signedIn, userOf } from '../http/guard.ts';
import { Refusal } from '../http/problem.ts';
import { createRouter } from '../http/router.ts';
import { attributionsOf } from '../jobs/attribution.ts';
import { decodeCursor, encodeCursor } from '../jobs/cursor.ts';
import type { Llm } from '../llm/client.ts';
import { streamText } from '../llm/stream.ts';
import type { Logger } from '../log.ts';
import type { SkillResult } from './arithmetic.ts';
import type { Plan } from './plan.ts';
import { analysis, comparison, listedAnalysis, question } from './schemas.ts';
import type { AnalysisService, ListedAnalysis } from './service.ts';
import type { Analysis } from './tables.ts';

const id = z.object({ id: z.uuid() });
const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });
const missing = { 404: { description: 'You have none of this id' } };

const create = createRoute({
  method: 'post',
  path: '/',
  summary: 'Find the skills between a resume and the postings for a role',
  request: { body: { content: json(question), required: true } },
  responses: { 201: { description: 'The analysis, kept', content: json(analysis) }, ...missing },
});

const list = createRoute({
  method: 'get',
  path: '/',
  summary: 'Your analyses, newest first',
  request: {
    query: z.object({
      limit: z
        .string()
        .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
        .default('20')
        .transform(Number),
      cursor: z
        .string()
        .max(200)
        .refine((text) => decodeCursor(text) !== undefined, 'must be the nextCursor of an earlier answer')
        .optional(),
    }),
  },
  responses: {
    200: {
      description: 'A page; `nextCursor` is null on the last one',
      content: json(z.object({ analyses: z.array(listedAnalysis), nextCursor: z.string().nullable() })),
    },
  },
});

const one = createRoute({
  method: 'get',
  path: '/{id}',
  summary: 'An analysis, as it was found then',
  request: { params: id },
  responses: { 200: { description: 'The analysis', content: json(analysis) }, ...missing },
});

const compare = createRoute({
  method: 'get',
  path: '/{id}/compare',
  summary: 'What changed between two of your analyses',
  request: { params: id, query: z.object({ with: z.uuid() }) },
  responses: {
    200: { description: 'From the earlier to the later one', content: json(comparison) },
    ...missing,
  },
});

const plan = createRoute({
  method: 'post',
  path: '/{id}/plan',
  summary: 'Stream a plan to learn the missing skills',
  request: { params: id },
  responses: {
    200: {
      description:
        'Server-sent events: `text` with a piece of Markdown in JSON, then `done`, or `error` with a reason when it breaks off',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    503: { description: 'The language model is asleep' },
    ...missing,
  },
});

type RouteOptions = {
  plan: Plan;
  llm: Pick<Llm, 'state'>;
  skillName: (id: string) => string;
  log: Pick<Logger, 'info' | 'error'>;
};

/** `/v1/analyses`, for those who have signed in. */
export function analysisRoutes(
  service: AnalysisService,
  { plan: makePlan, llm, skillName, log }: RouteOptions,
) {
  const named = (skill: SkillResult) => ({ ...skill, name: skillName(skill.id) });

  function inJson(made: Analysis): z.input<typeof analysis> {
    const { result, byVectors } = made;
    const { counted: _counted, fitting: _fitting, ...summary } = summaryOf(made);
    return {
      ...summary,
      postings: result.postings,
      vectors: byVectors,
      shown: result.shown.map(named),
      missing: result.missing.map(named),
      examples: result.examples,
      attribution: attributionsOf(result.examples.map(({ board }) => board)),
      degraded: llm.state() === 'down' ? ['plan'] : [],
    };
  }

  const router = createRouter();
  router.use(signedIn);
  return router
    .openapi(create, async (c) => {
      const made = await service.create(userOf(c).id, c.req.valid('json'), c.req.raw.signal);
      return c.json(inJson(made), 201);
    })
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const { analyses, next } = await service.list(userOf(c).id, { limit, after: positionOf(cursor) });
      const nextCursor = next ? encodeCursor({ postedAt: next.createdAt, id: next.id }) : null;
      return c.json({ analyses: analyses.map(summaryOf), nextCursor }, 200);
    })
    .openapi(one, async (c) => c.json(inJson(await service.find(userOf(c).id, c.req.valid('param').id)), 200))
    .openapi(compare, async (c) => {
      const ids = [c.req.valid('param').id, c.req.valid('query').with] as const;
      const { from, to, ...changes } = await service.compare(userOf(c).id, ...ids);
      return c.json({ from: summaryOf(from), to: summaryOf(to), ...changes }, 200);
    })
    .openapi(plan, async (c) => {
      const found = await service.find(userOf(c).id, c.req.valid('param').id);
      if (llm.state() === 'down')
        throw new Refusal('llm-away', 'The analysis is whole without a plan; try again later.');
      return streamText(c, (signal) => makePlan(found, signal), { log }) as never;
    });
}

function summaryOf({ userId: _userId, result: _result, ...row }: ListedAnalysis & Partial<Analysis>) {
  const { postings, fitting, byVectors: _byVectors, createdAt, ...rest } = row;
  return { ...rest, counted: postings, fitting, createdAt: createdAt.toISOString() };
}

function positionOf(cursor: string | undefined) {
  const position = cursor === undefined ? undefined : decodeCursor(cursor);
  return position && { createdAt: position.postedAt, id: position.id };
}
