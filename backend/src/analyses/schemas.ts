import { z } from '@hono/zod-openapi';
import { shortText } from '../http/text.ts';
import { attribution } from '../jobs/schemas.ts';
import { FITS_FROM, LEAST_SALARIES } from './arithmetic.ts';

export const question = z
  .object({
    resumeId: z.uuid(),
    role: shortText(120).openapi({ example: 'Backend Engineer' }),
    location: shortText(100).optional().openapi({ example: 'Berlin' }),
    remote: z.boolean().optional(),
  })
  .strict()
  .openapi('AnalysisQuestion');

const skill = z
  .object({
    id: z.string(),
    name: z.string(),
    postings: z.int().openapi({ description: 'How many of the counted postings ask for it' }),
    share: z.number().openapi({ description: 'The same as a share, from 0 to 1' }),
    effect: z.int().openapi({
      description:
        'Of a missing skill: how many more postings would fit if the resume showed it. Of a shown one: how many fewer if it did not',
    }),
    salary: z
      .object({ with: z.int(), without: z.int(), currency: z.string() })
      .nullable()
      .openapi({
        description: `Medians of a year's pay among the postings that ask for it and those that do not, in the currency that most name, without the boards' guesses; null with fewer than ${LEAST_SALARIES} on either side`,
      }),
    examples: z
      .array(z.uuid())
      .openapi({ description: 'Up to three postings that ask for it; those that would fit with it first' }),
  })
  .openapi('AnalysisSkill');

const summary = {
  id: z.uuid(),
  resumeId: z.uuid().nullable().openapi({ description: 'Null when a plain list of skills was analysed' }),
  role: z.string(),
  location: z.string().nullable(),
  remote: z.boolean().nullable(),
  coverage: z.number().openapi({
    description:
      'From 0 to 1: the share of all skills in the counted postings, weighted by demand, that the resume shows',
  }),
  createdAt: z.iso.datetime(),
};

export const listedAnalysis = z
  .object({ ...summary, counted: z.int(), fitting: z.int() })
  .openapi('AnalysisSummary');

export const analysis = z
  .object({
    ...summary,
    postings: z.object({ considered: z.int(), counted: z.int(), fitting: z.int() }).openapi({
      description: `considered: found for the role, at most 200. counted: those of them that ask for a known skill; all shares are of these. fitting: those of which the resume shows at least ${FITS_FROM * 100} % of the skills they ask for`,
    }),
    vectors: z
      .boolean()
      .openapi({ description: 'Whether postings were also found by meaning, or by words alone' }),
    shown: z.array(skill).openapi({ description: 'Skills the resume shows, by demand' }),
    missing: z.array(skill).openapi({ description: 'Skills it does not show, by effect, then by demand' }),
    examples: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        company: z.string().nullable(),
        board: z.string(),
        url: z.string(),
      }),
    ),
    attribution: z.array(attribution),
    degraded: z
      .array(z.enum(['plan']))
      .openapi({ description: '`plan`: the language model is unavailable, so there is no plan for now' }),
  })
  .openapi('Analysis');

export const comparison = z
  .object({
    from: listedAnalysis,
    to: listedAnalysis,
    coverage: z.number(),
    fitting: z.int(),
    counted: z.int(),
    gained: z
      .array(z.string())
      .openapi({ description: 'Skills missing in the earlier and shown in the later one' }),
    lost: z.array(z.string()),
    newlyAsked: z.array(z.string()),
    noLongerAsked: z.array(z.string()),
    shares: z.array(z.object({ id: z.string(), change: z.number() })),
  })
  .openapi('AnalysisComparison', { description: 'Numbers are later minus earlier' });

/** One server-sent event: before 3.2, OpenAPI cannot say that of each. */
export const planEvent = z
  .object({
    event: z.enum(['text', 'done', 'error']),
    data: z.string().openapi({ description: 'JSON: a piece of Markdown, or how it ended' }),
  })
  .openapi('PlanEvent', { description: 'One event of the stream' });
