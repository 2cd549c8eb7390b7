import { z } from 'zod';

/**
 * A short text from a stranger: trimmed, not empty, and such that Postgres and JSON can hold it, which NUL and half a
 * surrogate pair are not. Other control characters have no place in a word either.
 */
export const shortText = (max: number) =>
  z
    .string()
    .max(max)
    .trim()
    .min(1)
    .refine(
      (text) => text.isWellFormed() && !/\p{Cc}/u.test(text),
      'must be text without control characters',
    );
