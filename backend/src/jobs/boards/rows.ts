import type { z } from 'zod';

/**
 * What a board sent, row by row: those of the right types, and for each other one the field that was wrong. Fields are
 * named as our schema does; what stands in them is never repeated.
 */
export function readRows<T>(
  rows: readonly unknown[],
  schema: z.ZodType<T>,
): { good: T[]; dropped: string[] } {
  const good: T[] = [];
  const dropped: string[] = [];
  for (const row of rows) {
    const result = schema.safeParse(row);
    if (result.success) good.push(result.data);
    else
      dropped.push(
        `wrong-type:${result.error.issues[0]?.path.filter((part) => typeof part === 'string').join('.') || 'row'}`,
      );
  }
  return { good, dropped };
}
