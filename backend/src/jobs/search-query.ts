import { z } from '@hono/zod-openapi';
import { shortText } from '../http/text.ts';
import type { JobFilter } from './filter.ts';

const DAY_MS = 86_400_000;

const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${min} to ${max}`)
    .transform(Number)
    .refine((value) => value >= min && value <= max, `must be a whole number from ${min} to ${max}`);

const word = z.string().regex(/^[a-z0-9][a-z0-9._+#-]{0,63}$/, 'must be an id in lower case');

export const listQuery = z.object({
  q: shortText(200)
    .optional()
    .openapi({ description: 'Words, "a phrase", or, -not', example: 'backend engineer -intern' }),
  place: shortText(100)
    .optional()
    .openapi({ description: "Words of the location, or a country's code", example: 'Berlin' }),
  remote: z
    .enum(['true', 'false'])
    .transform((text) => text === 'true')
    .optional(),
  skills: z
    .string()
    .max(1_000)
    .transform((text) => [...new Set(text.split(','))])
    .pipe(z.array(word).max(10))
    .optional()
    .openapi({
      description: 'Ids of skills, separated by commas; a job has to ask for all',
      example: 'go,kubernetes',
    }),
  salaryMin: wholeNumber(1, 10_000_000)
    .optional()
    .openapi({
      description: 'A year, at best; in any currency unless `currency` is given',
      example: '60000',
    }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a code of ISO 4217')
    .optional(),
  maxAgeDays: wholeNumber(1, 365).optional(),
  board: word.optional(),
  sort: z
    .enum(['newest', 'relevance'])
    .default('newest')
    .openapi({ description: '`relevance` needs `q`, and ranks the newest 200 jobs that match' }),
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, 'must be a whole number from 1 to 100')
    .default('20')
    .transform(Number),
  cursor: z.string().max(200).optional().openapi({ description: 'The `nextCursor` of an earlier answer' }),
});

export function filterOf(query: z.output<typeof listQuery>, now: Date): JobFilter {
  const { q, place, remote, skills, salaryMin, currency, maxAgeDays, board } = query;
  const since = maxAgeDays === undefined ? undefined : new Date(now.getTime() - maxAgeDays * DAY_MS);
  return { text: q, place, remote, skills, salaryMin, currency, since, board };
}
