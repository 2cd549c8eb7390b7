import { z } from '@hono/zod-openapi';

export const job = z
  .object({
    id: z.uuid(),
    board: z.string(),
    externalId: z.string(),
    title: z.string(),
    company: z.string().nullable(),
    location: z.string().openapi({ description: 'The first of `places`, or empty' }),
    places: z
      .array(z.string())
      .openapi({ description: 'All places of this advertisement: one job, however many towns' }),
    country: z.string().nullable(),
    remote: z.boolean(),
    url: z.string(),
    language: z.string().nullable().openapi({ description: 'ISO 639-1, of the description' }),
    complete: z.boolean().nullable().openapi({
      description: 'Whether the description is the whole text; some boards cut it. Null in older jobs',
    }),
    payMin: z.number().nullable(),
    payMax: z.number().nullable(),
    payUnit: z.enum(['hour', 'day', 'week', 'month', 'year']).nullable().openapi({
      description: 'What `payMin` and `payMax`, the pay as advertised in `salaryCurrency`, are for',
    }),
    salaryMin: z
      .int()
      .nullable()
      .openapi({ description: 'The pay for a year; null when its unit does not tell' }),
    salaryMax: z.int().nullable(),
    salaryCurrency: z.string().nullable(),
    salaryPredicted: z.boolean(),
    skills: z.array(z.string()),
    postedAt: z.iso.datetime(),
    createdAt: z.iso.datetime(),
    lastSeenAt: z.iso.datetime().nullable(),
    closedAt: z.iso.datetime().nullable(),
  })
  .openapi('Job');

/** What has to be shown beside jobs. */
export const attribution = z
  .object({
    board: z.string(),
    text: z.string(),
    url: z.string(),
    logo: z.object({ url: z.string(), minWidth: z.int(), minHeight: z.int() }).nullable(),
    follow: z.boolean().openapi({ description: 'Whether links to its jobs must not be marked `nofollow`' }),
  })
  .openapi('Attribution', { description: 'What must be shown next to jobs of this board' });

export const detail = job
  .extend({ description: z.string().nullable(), descriptionHtml: z.string().nullable() })
  .openapi('JobDetail');
