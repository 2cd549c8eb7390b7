import { z } from 'zod';
import { type AdzunaSearch, CURRENCIES } from './adzuna.ts';

const ROLES = [
  'software engineer',
  'frontend developer',
  'data engineer',
  'data scientist',
  'devops engineer',
  'security engineer',
  'product manager',
  'qa engineer',
] as const;

/** The default searches: as many as a night can fetch several pages of. */
export const DEFAULT_SEARCHES: readonly AdzunaSearch[] = (['gb', 'us', 'de'] as const).flatMap((country) =>
  ROLES.map((what) => ({ country, what })),
);

const words = z.string().trim().min(1).max(100);
const searches = z
  .array(
    z.strictObject({
      country: z.enum(Object.keys(CURRENCIES) as [AdzunaSearch['country'], ...AdzunaSearch['country'][]]),
      what: words.exactOptional(),
      where: words.exactOptional(),
    }),
  )
  .min(1)
  .max(75);

/** Reads `[{"country": "gb", "what": "data engineer", "where": "Leeds"}, …]`. Throws an error that says what is wrong. */
export function parseSearches(text: string): AdzunaSearch[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error('must be JSON, such as [{"country": "gb", "what": "data engineer"}]');
  }
  const result = searches.safeParse(value);
  if (result.success) return result.data;
  const { path = [], message } = result.error.issues[0] ?? {};
  throw new Error(`is wrong at ${path.join('.') || 'the list'}: ${message}`);
}
