import { z } from 'zod';

/** The last row of a page ordered by time and id; the next page starts after it. */
export type Position = { at: Date; id: string };

/** A timestamp in a cursor. Postgres knows no year 0. */
export const momentPart = z.iso
  .datetime({ precision: 3 })
  .refine((text) => !text.startsWith('0000'))
  .transform((text) => new Date(text));
const fields = z.tuple([momentPart, z.uuid()]);

export function encodeCursor({ at, id }: Position): string {
  return encodeParts(at.toISOString(), id);
}

/** The position a cursor stands for; undefined for one we did not make. */
export function decodeCursor(cursor: string): Position | undefined {
  const result = fields.safeParse(partsOf(cursor));
  return result.success ? { at: result.data[0], id: result.data[1] } : undefined;
}

/** Opaque to clients, so that what it holds may change. */
export const encodeParts = (...parts: (string | number)[]): string =>
  Buffer.from(parts.join('|')).toString('base64url');

/** The parts given to {@link encodeParts}, or anything else a client sent. */
export const partsOf = (cursor: string): string[] => Buffer.from(cursor, 'base64url').toString().split('|');
