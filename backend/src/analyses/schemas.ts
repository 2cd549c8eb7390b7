import { z } from '@hono/zod-openapi';
import { NO_SKILL_ID, shortText } from '../http/text.ts';
import { readingSchema } from '../jobs/query/reading.ts';
import { attribution } from '../jobs/schemas.ts';
import { LEAST_KNOWN_SHARE, LEAST_POSTINGS, MOST_FITTING } from './arithmetic.ts';
import { SET_SIZE } from './best-set.ts';
import { FITS_FROM, LEAST_ASKED } from './fit.ts';
import { LEAST_SALARIES } from './salaries.ts';

/** Ids of skills that a person may list. */
const MOST_LISTED = 200;

const asked = {
  role: shortText(120).openapi({ example: 'Backend Engineer' }),
  location: shortText(100).optional().openapi({ example: 'Berlin' }),
  remote: z.boolean().optional(),
};
const skills = z
  .array(z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, NO_SKILL_ID))
  .min(1)
  .max(MOST_LISTED)
  .openapi({
    description: 'Ids of the catalogue, which GET /v1/skills finds, in place of a resume',
    example: ['go', 'kubernetes'],
  });

/** About a resume, or about a plain list of skills. */
export const question = z
  .union([z.strictObject({ resumeId: z.uuid(), ...asked }), z.strictObject({ skills, ...asked })])
  .openapi('AnalysisQuestion');

const share = z.number().min(0).max(1);

const skill = z
  .object({
    id: z.string(),
    name: z.string(),
    postings: z.int().openapi({
      description:
        'How many of the counted postings ask for it: of a missing skill, without those that take another in its place that the person has',
    }),
    instead: z.array(z.string()).openapi({
      description:
        'Of a missing skill: others of which some of these postings would take one instead, as in "Xero or QuickBooks"',
    }),
    share: share.nullable().openapi({
      description: 'The same as a share of the counted postings; null when there are too few of them to say',
    }),
    interval: z.tuple([share, share]).nullable().openapi({
      description: 'Where the share of all such postings lies with 95 % confidence (Wilson)',
    }),
    whole: z.object({ postings: z.int(), of: z.int() }).openapi({
      description:
        'The same among the postings whose whole text is known: a text that its board cut may ask for it where nobody sees',
    }),
    effect: z.int().nullable().openapi({
      description:
        'Of a missing skill: how many more postings would fit with it. Of a shown one: how many fewer without it. Of those judged; null when there are too few postings to say',
    }),
    salary: z
      .object({
        with: z.int(),
        withPostings: z.int(),
        without: z.int(),
        withoutPostings: z.int(),
        clear: z.boolean(),
        currency: z.string(),
      })
      .nullable()
      .openapi({
        description: `Medians of a year's pay among the postings that ask for it and those that do not, and how many those are of, in the currency that most name, without the boards' guesses; null with fewer than ${LEAST_SALARIES} on either side. clear: whether the pay differs by more than chance would make it (Mann-Whitney, 99 %); where not, these figures say nothing of the skill`,
      }),
    examples: z
      .array(z.uuid())
      .openapi({ description: 'Up to three postings that ask for it; those that would fit with it first' }),
    quotes: z
      .array(z.object({ posting: z.uuid(), text: z.string() }))
      .openapi({ description: "Of a skill the person lacks: the postings' words that ask for it" }),
    evidence: z.string().nullable().openapi({
      description:
        'Of a skill the person has: the words of the resume that show it, or that show one from which it follows, as Java from Spring; null when they added it, and when the resume is gone',
    }),
    follows: z.object({ id: z.string(), name: z.string() }).nullable().openapi({
      description:
        'The skill that `evidence` shows, where this one follows from it; null where it shows this one',
    }),
  })
  .openapi('AnalysisSkill');

const summary = {
  id: z.uuid(),
  resumeId: z.uuid().nullable().openapi({ description: 'Null when a plain list of skills was analysed' }),
  role: z.string(),
  location: z.string().nullable(),
  remote: z.boolean().nullable(),
  coverage: share.nullable().openapi({
    description:
      'The share of all that the counted postings ask for that the person has; null when there are too few postings to say, or no known skill of the person',
  }),
  createdAt: z.iso.datetime(),
};

export const listedAnalysis = z
  .object({ ...summary, counted: z.int(), fitting: z.int() })
  .openapi('AnalysisSummary');

export const analysis = z
  .object({
    ...summary,
    verdict: z.enum(['ok', 'nothing-found', 'outside-catalogue', 'too-few', 'no-skills']).openapi({
      description: `Whether the numbers say something. nothing-found: no posting for the role. outside-catalogue: fewer than ${LEAST_KNOWN_SHARE * 100} % of those found name a skill that is known. too-few: fewer than ${LEAST_POSTINGS} do. no-skills: the resume shows none that is known, so what is missing is all that is asked for, whatever the person knows`,
    }),
    reading: z.union([readingSchema, z.null()]).openapi({
      description: 'How the role was read; null in an analysis of a release that did not say',
    }),
    postings: z
      .object({ considered: z.int(), counted: z.int(), whole: z.int(), judged: z.int(), fitting: z.int() })
      .openapi({
        description: `considered: found for the role, at most 200. counted: those of them that ask for a known skill; all shares are of these. whole: counted ones whose whole text is known. judged: counted ones that say enough to tell whether they fit: ${LEAST_ASKED.whole} known skills, or ${LEAST_ASKED.cut} where the board cut the text. fitting: judged ones of which the person has at least ${FITS_FROM * 100} % of what they ask for, any one of alternatives, and all that their titles name and their texts ask for again`,
      }),
    vectors: z
      .boolean()
      .openapi({ description: 'Whether postings were also found by meaning, or by words alone' }),
    own: z.array(skill.extend({ has: z.boolean(), asked: z.boolean() })).openapi({
      description:
        "The role's own name, apart from the others: skills that it names, such as React, and with `asked: false` what the job is called, such as nursing: that does not count for coverage and fit",
    }),
    shown: z.array(skill).openapi({ description: 'Other skills the person has, by demand' }),
    missing: z
      .array(skill)
      .openapi({ description: 'Other skills they do not have, by effect, then by demand' }),
    next: z
      .object({ skills: z.array(z.string()), effect: z.int() })
      .nullable()
      .openapi({
        description: `The up to ${SET_SIZE} missing skills, the role's own among them and none that changes nothing, with which most postings more would fit, together: effects of single skills do not add up. Null when none do`,
      }),
    fits: z
      .array(z.object({ id: z.uuid(), met: z.int(), asked: z.int(), missing: z.array(z.array(z.string())) }))
      .openapi({
        description: `What of \`asked\` is \`met\`: alternatives such as "Xero or QuickBooks" are one, and one of \`missing\`. Postings that fit already, at most ${MOST_FITTING}; those of which most is met first. Their titles are among the examples`,
      }),
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
    coverage: z.number().nullable(),
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
