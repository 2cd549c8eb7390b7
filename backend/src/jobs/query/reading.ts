import { z } from '@hono/zod-openapi';

/** How a role or a search was read, what was relaxed to find more, and what else there is when nothing was found. */
export const readingSchema = z
  .object({
    role: z.object({
      words: z
        .array(z.string())
        .openapi({ description: 'What was looked for, folded; a phrase is one entry' }),
      skills: z.array(z.string()).openapi({ description: 'Ids of the skills that the role itself names' }),
      typo: z.object({ from: z.string(), to: z.string() }).optional().openapi({
        description: 'A word that hardly any title has, and the one that was looked for instead',
      }),
    }),
    place: z
      .object({
        country: z.string().optional().openapi({ description: 'ISO 3166-1 alpha-2 in lower case' }),
        words: z.array(z.string()).openapi({ description: 'Towns and regions, folded; each is one entry' }),
        remote: z.boolean().optional().openapi({
          description:
            'True where the place says that there is none, as Homeoffice does: only remote jobs were looked for, unless `remote` says otherwise',
        }),
      })
      .optional(),
    relaxed: z.array(z.string()).openapi({
      description:
        'In this order, what was relaxed since too few matched: `synonyms` (other titles for the same work), `related` (related titles), `text` (words that stand in the text only), `languages` (postings in another language than those with the role’s own words), `word:<word>` (left out), `place` (its whole country), `country` (anywhere)',
    }),
    considered: z
      .int()
      .openapi({ description: 'Postings found with that; of a search of jobs, those on the page' }),
    suggestions: z.array(z.object({ role: z.string(), postings: z.int() })).openapi({
      description:
        'With their open postings: when nothing was found, the nearest titles; of a short title that may stand for several things, as PM does, these',
    }),
  })
  .openapi('Reading');

export type Reading = z.output<typeof readingSchema>;
