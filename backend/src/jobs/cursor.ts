import { z } from 'zod';

/** The last job of a page, newest first; the next page begins after it. */
export type Position = { postedAt: Date; id: string };

/** The last job of a page by relevance. Jobs that came in after `asOf`, when the first page was read, take no part. */
export type RankPosition = { asOf: Date; rank: number; id: string };

const moment = z.iso.datetime({ precision: 3 }).transform((text) => new Date(text));
const fields = z.tuple([moment, z.uuid()]);
const rankFields = z.tuple([
  z.literal('r'),
  moment,
  z
    .string()
    .regex(/^\d(\.\d{1,30})?(e-\d{1,2})?$/)
    .transform(Number),
  z.uuid(),
]);

/** Opaque to clients, so that what it holds may change. */
export function encodeCursor({ postedAt, id }: Position): string {
  return encode(`${postedAt.toISOString()}|${id}`);
}

export function encodeRankCursor({ asOf, rank, id }: RankPosition): string {
  return encode(`r|${asOf.toISOString()}|${rank}|${id}`);
}

/** The position a cursor stands for; undefined when we did not make it. */
export function decodeCursor(cursor: string): Position | undefined {
  const result = fields.safeParse(partsOf(cursor));
  if (!result.success) return undefined;
  const [postedAt, id] = result.data;
  return { postedAt, id };
}

export function decodeRankCursor(cursor: string): RankPosition | undefined {
  const result = rankFields.safeParse(partsOf(cursor));
  if (!result.success) return undefined;
  const [, asOf, rank, id] = result.data;
  return { asOf, rank, id };
}

const encode = (text: string) => Buffer.from(text).toString('base64url');
const partsOf = (cursor: string) => Buffer.from(cursor, 'base64url').toString().split('|');
