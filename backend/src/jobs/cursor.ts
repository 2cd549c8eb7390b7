import { z } from 'zod';
import { encodeParts, momentPart, partsOf } from '../http/cursor.ts';

/** The last job of a page by relevance. Jobs that came in after `asOf`, when the first page was read, take no part. */
export type RankPosition = { asOf: Date; rank: number; id: string };

const fields = z.tuple([
  z.literal('r'),
  momentPart,
  z
    .string()
    .regex(/^\d(\.\d{1,30})?(e-\d{1,2})?$/)
    .transform(Number),
  z.uuid(),
]);

export function encodeRankCursor({ asOf, rank, id }: RankPosition): string {
  return encodeParts('r', asOf.toISOString(), rank, id);
}

/** The position a cursor stands for; undefined for one we did not make, or of another order. */
export function decodeRankCursor(cursor: string): RankPosition | undefined {
  const result = fields.safeParse(partsOf(cursor));
  if (!result.success) return undefined;
  const [, asOf, rank, id] = result.data;
  return { asOf, rank, id };
}
