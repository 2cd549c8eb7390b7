import { z } from '@hono/zod-openapi';
import { decodeCursor } from '../http/cursor.ts';
import { cursorText, limitParam, NOT_A_CURSOR } from '../http/page.ts';
import { wholeNumber, yesOrNo } from '../http/query.ts';
import { shortText } from '../http/text.ts';
import { decodeRankCursor } from './cursor.ts';
import type { JobFilter } from './filter.ts';

const DAY_MS = 86_400_000;

const WORD = '[a-z0-9][a-z0-9._+#-]{0,63}';
const MOST_SKILLS = 10;

export const listQuery = z
  .object({
    q: shortText(200).optional().openapi({
      description:
        'Words, "a phrase", or, -not. Words count in the title, the company, the place and the skills; in the text when fewer than 20 jobs have them there, and in quotes',
      example: 'backend engineer -intern',
    }),
    place: shortText(100)
      .optional()
      .openapi({ description: 'Words of the places, or a country by its name or code', example: 'Berlin' }),
    remote: yesOrNo.optional(),
    skills: z
      .string()
      .regex(
        new RegExp(`^${WORD}(,${WORD}){0,${MOST_SKILLS - 1}}$`),
        `must be at most ${MOST_SKILLS} ids of skills, separated by commas`,
      )
      .transform((text) => [...new Set(text.split(','))])
      .optional()
      .openapi({
        description: 'Skill ids, separated by commas; a job must ask for all of them',
        example: 'go,kubernetes',
      }),
    salaryMin: wholeNumber(1, 10_000_000).optional().openapi({
      description: 'Minimum of the highest yearly pay, in any currency unless `currency` is given',
      example: 60_000,
    }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'must be a code of ISO 4217')
      .optional(),
    maxAgeDays: wholeNumber(1, 365).optional(),
    board: z
      .string()
      .regex(new RegExp(`^${WORD}$`), 'must be the id of a board')
      .optional(),
    sort: z
      .enum(['newest', 'relevance'])
      .default('newest')
      .openapi({ description: '`relevance` needs `q`, and ranks the newest 200 jobs that match' }),
    limit: limitParam(),
    cursor: cursorText.optional(),
  })
  .superRefine(({ sort, q, cursor }, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (sort === 'relevance' && q === undefined) refuse('q', 'is needed for sort=relevance');
    if (cursor === undefined) return;
    const position = sort === 'relevance' ? decodeRankCursor(cursor) : decodeCursor(cursor);
    if (!position) refuse('cursor', `${NOT_A_CURSOR} with the same sort`);
  });

export function filterOf(query: z.output<typeof listQuery>, now: Date): JobFilter {
  const { q, place, remote, skills, salaryMin, currency, maxAgeDays, board } = query;
  const since = maxAgeDays === undefined ? undefined : new Date(now.getTime() - maxAgeDays * DAY_MS);
  return { text: q, place, remote, skills, salaryMin, currency, since, board };
}
