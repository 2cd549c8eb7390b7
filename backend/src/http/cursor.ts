import { z } from 'zod';

/** The last row of a page that is ordered by a moment and an id; the next page begins after it. */
export type Position = { at: Date; id: string };

/** A moment in a cursor. */
export const momentPart = z.iso.datetime({ precision: 3 }).transform((text) => new Date(text));
const fields = z.tuple([momentPart, z.uuid()]);

export function encodeCursor({ at, id }: Position): string {
  return encodeParts(at.toISOString(), id);
}

/** The position a cursor stands for; undefined when we did not make it. */
export function decodeCursor(cursor: string): Position | undefined {
  const result = fields.safeParse(partsOf(cursor));
  return result.success ? { at: result.data[0], id: result.data[1] } : undefined;
}

/** Opaque to clients, so that what it holds may change. */
export const encodeParts = (...parts: (string | number)[]): string =>
  Buffer.from(parts.join('|')).toString('base64url');

/** What {@link encodeParts} was given, or whatever else a stranger has sent. */
export const partsOf = (cursor: string): string[] => Buffer.from(cursor, 'base64url').toString().split('|');
