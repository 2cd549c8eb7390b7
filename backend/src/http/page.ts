import { z } from '@hono/zod-openapi';
import { decodeCursor, encodeCursor, type Position } from './cursor.ts';
import { wholeNumber } from './query.ts';

/** The message for a cursor we did not make. */
export const NOT_A_CURSOR = 'must be the nextCursor of an earlier answer';

/** The page size: `usual` by default. */
export const limitParam = (most = 100, usual = 20) =>
  wholeNumber(1, most).default(usual).openapi({ default: usual });

/** A cursor of a kind that another field decides. */
export const cursorText = z
  .string()
  .refine((text) => /^[A-Za-z0-9_-]{1,200}$/.test(text), { message: NOT_A_CURSOR, abort: true })
  .openapi({ format: 'cursor', description: 'The `nextCursor` of an earlier answer; opaque' });

/** The query of a list ordered by time and id. */
export const pageQuery = z.object({
  limit: limitParam(),
  cursor: cursorText
    .transform((text, context) => {
      const position = decodeCursor(text);
      if (position) return position;
      context.addIssue({ code: 'custom', message: NOT_A_CURSOR });
      return z.NEVER;
    })
    .optional(),
});

/** Where the next page starts. */
export const nextCursor = z
  .string()
  .nullable()
  .openapi({ description: 'The cursor of the next page; null on the last one' });

/** A page of rows, one more of which was read to tell whether there is a next page. */
export function pageOf<Row, At>(
  rows: readonly Row[],
  limit: number,
  positionOf: (last: Row) => At,
): { page: Row[]; next: At | undefined } {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, next: last && positionOf(last) };
}

export const nextCursorOf = (next: Position | undefined) => (next ? encodeCursor(next) : null);
