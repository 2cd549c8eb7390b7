import { z } from 'zod';

/** The last row of a page that is ordered by a moment and an id; the next page begins after it. */
export type Position = { at: Date; id: string };

const fields = z.tuple([z.iso.datetime({ precision: 3 }).transform((text) => new Date(text)), z.uuid()]);

/** Opaque to clients, so that what it holds may change. */
export function encodeCursor({ at, id }: Position): string {
  return Buffer.from(`${at.toISOString()}|${id}`).toString('base64url');
}

/** The position a cursor stands for; undefined when we did not make it. */
export function decodeCursor(cursor: string): Position | undefined {
  const result = fields.safeParse(Buffer.from(cursor, 'base64url').toString().split('|'));
  return result.success ? { at: result.data[0], id: result.data[1] } : undefined;
}
