import { z } from '@hono/zod-openapi';
import { createConcurrencyLimit } from '../concurrency.ts';
import { networkOf } from '../http/address.ts';
import { userOf } from '../http/guard.ts';
import { nextCursor, nextCursorOf, pageQuery } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { answer, body, describeRoute, idParam, location } from '../http/route.ts';
import { createRouter } from '../http/router.ts';
import { attributionsOf } from '../jobs/attribution.ts';
import type { Llm } from '../llm/client.ts';
import { streamText } from '../llm/stream.ts';
import type { Logger } from '../log.ts';
import { LEAST_POSTINGS, type SkillResult } from './arithmetic.ts';
import type { Plan } from './plan.ts';
import { createPlanSlots } from './plan-slots.ts';
import { analysis, comparison, listedAnalysis, planEvent, question } from './schemas.ts';
import type { AnalysisService, ListedAnalysis } from './service.ts';
import type { Analysis } from './tables.ts';

const create = describeRoute({
  method: 'post',
  path: '/',
  operationId: 'createAnalysis',
  summary: 'Find the skills between a resume and the postings for a role',
  tags: ['Analyses'],
  access: 'user',
  request: { body: body(question) },
  responses: { 201: { ...answer('The analysis, kept', analysis), headers: location } },
  fails: ['not-found', 'busy', 'resume-unreadable', 'resume-not-ready'],
});

const list = describeRoute({
  method: 'get',
  path: '/',
  operationId: 'listAnalyses',
  summary: 'Your analyses, newest first',
  tags: ['Analyses'],
  access: 'user',
  request: { query: pageQuery },
  responses: { 200: answer('A page', z.object({ analyses: z.array(listedAnalysis), nextCursor })) },
});

const one = describeRoute({
  method: 'get',
  path: '/{id}',
  operationId: 'getAnalysis',
  summary: 'An analysis as stored',
  tags: ['Analyses'],
  access: 'user',
  request: { params: idParam },
  responses: { 200: answer('The analysis', analysis) },
  fails: ['not-found'],
});

const compare = describeRoute({
  method: 'get',
  path: '/{id}/compare',
  operationId: 'compareAnalyses',
  summary: 'What changed between two of your analyses',
  tags: ['Analyses'],
  access: 'user',
  request: { params: idParam, query: z.object({ with: z.uuid() }) },
  responses: { 200: answer('From the earlier to the later one', comparison) },
  fails: ['not-found'],
});

const plan = describeRoute({
  method: 'post',
  path: '/{id}/plan',
  operationId: 'streamPlan',
  summary: 'Stream a plan to learn the missing skills',
  tags: ['Analyses'],
  access: 'user',
  request: { params: idParam },
  responses: {
    200: {
      description:
        'Server-sent events: `text` with a piece of Markdown in JSON, then `done`, or `error` with a reason',
      content: { 'text/event-stream': { schema: planEvent } },
    },
  },
  fails: ['not-found', 'llm-unavailable', 'busy'],
});

/** Each takes several queries, of a pool of five, and up to three seconds of the language model. */
const ANALYSES = { width: 4, waiting: 20, share: 3 };

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
  const analysing = createConcurrencyLimit(ANALYSES);
  const takePlanSlot = createPlanSlots();

  async function inJson(made: Analysis): Promise<z.input<typeof analysis>> {
    const { result, byVectors } = made;
    const evidence = await service.evidence(made);
    const named = <T extends SkillResult>(skill: T) => {
      const { words = null, from = null } = evidence.get(skill.id) ?? {};
      return {
        ...skill,
        name: skillName(skill.id),
        quotes: result.quotes[skill.id] ?? [],
        evidence: words,
        follows: from === null ? null : { id: from, name: skillName(from) },
      };
    };
    const { counted: _counted, fitting: _fitting, ...summary } = summaryOf(made);
    return {
      ...summary,
      verdict: result.verdict,
      reading: result.reading,
      postings: result.postings,
      vectors: byVectors,
      own: result.own.map(named),
      shown: result.shown.map(named),
      missing: result.missing.map(named),
      next: result.next,
      fits: result.fits,
      examples: result.examples,
      attribution: attributionsOf(result.examples.map(({ board }) => board)),
      degraded: llm.state() === 'down' ? ['plan'] : [],
    };
  }

  return createRouter()
    .openapi(create, async (c) => {
      const { id } = userOf(c);
      const [asked, { signal }] = [c.req.valid('json'), c.req.raw];
      // Not while it holds one of the few places: a resume may take a while to be read.
      const has = await service.skillsOf(id, asked, signal);
      const made = await analysing([id], () => service.create(id, asked, has, signal));
      c.header('Location', `/v1/analyses/${made.id}`);
      return c.json(await inJson(made), 201);
    })
    .openapi(list, async (c) => {
      const { limit, cursor } = c.req.valid('query');
      const { analyses, next } = await service.list(userOf(c).id, { limit, after: cursor });
      return c.json({ analyses: analyses.map(summaryOf), nextCursor: nextCursorOf(next) }, 200);
    })
    .openapi(one, async (c) =>
      c.json(await inJson(await service.find(userOf(c).id, c.req.valid('param').id)), 200),
    )
    .openapi(compare, async (c) => {
      const ids = [c.req.valid('param').id, c.req.valid('query').with] as const;
      const { from, to, ...changes } = await service.compare(userOf(c).id, ...ids);
      return c.json({ from: summaryOf(from), to: summaryOf(to), ...changes }, 200);
    })
    .openapi(plan, async (c) => {
      const found = await service.find(userOf(c).id, c.req.valid('param').id);
      if (llm.state() === 'down')
        throw new Refusal('llm-unavailable', 'The language model is unavailable; try again later.');
      const onEnd = await takePlanSlot([networkOf(c.get('address')), userOf(c).id]);
      return streamText(c, (signal) => makePlan(found, signal), { log, onEnd }) as never;
    });
}

function summaryOf({
  userId: _userId,
  result,
  ...row
}: ListedAnalysis & Partial<Pick<Analysis, 'userId' | 'result'>>) {
  const { postings, fitting, coverage, byVectors: _byVectors, createdAt, skills: _skills, ...rest } = row;
  return {
    ...rest,
    coverage: postings < LEAST_POSTINGS ? null : result ? result.coverage : coverage,
    counted: postings,
    fitting,
    createdAt: createdAt.toISOString(),
  };
}
