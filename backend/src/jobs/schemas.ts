import { z } from '@hono/zod-openapi';

export const job = z
  .object({
    id: z.uuid(),
    board: z.string(),
    externalId: z.string(),
    title: z.string(),
    company: z.string().nullable(),
    location: z.string(),
    country: z.string().nullable(),
    remote: z.boolean(),
    url: z.string(),
    salaryMin: z.int().nullable(),
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
  })
  .openapi('Attribution', { description: 'What must be shown next to jobs of this board' });

export const detail = job
  .extend({ description: z.string().nullable(), descriptionHtml: z.string().nullable() })
  .openapi('JobDetail');
