import { z } from 'zod';

/** The last job of a page; the next page begins after it. */
export type Position = { postedAt: Date; id: string };

const fields = z.tuple([z.iso.datetime({ precision: 3 }).transform((text) => new Date(text)), z.uuid()]);

/** Opaque to clients, so that what it holds may change. */
export function encodeCursor({ postedAt, id }: Position): string {
  return Buffer.from(`${postedAt.toISOString()}|${id}`).toString('base64url');
}

/** The position a cursor stands for; undefined when we did not make it. */
export function decodeCursor(cursor: string): Position | undefined {
  const result = fields.safeParse(Buffer.from(cursor, 'base64url').toString().split('|'));
  if (!result.success) return undefined;
  const [postedAt, id] = result.data;
  return { postedAt, id };
}
