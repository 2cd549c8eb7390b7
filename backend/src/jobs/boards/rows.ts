import type { z } from 'zod';

/**
 * Validates a board's rows one by one: the good ones, and for each bad one the field that was wrong, by our schema's
 * name. Never repeats a value.
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
