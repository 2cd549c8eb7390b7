import { z } from 'zod';

/** Short untrusted text: trimmed, not empty, no control characters, and nothing Postgres or JSON cannot hold. */
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
