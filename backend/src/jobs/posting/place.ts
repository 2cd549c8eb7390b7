import { oneLine } from './clean.ts';

/** Boards put names together with commas, and leave one behind where a name is missing. */
export function readLocation(location: string): string {
  return oneLine(location)
    .replaceAll(/(?:\s*,)+/g, ',')
    .replaceAll(/,(?=\S)/g, ', ')
    .replace(/^[\s,;|/-]+/, '')
    .replace(/[\s,;|/-]+$/, '');
}

/** Words after `remote` that make it a thing and no place of work. */
const THING =
  '(?![\\s-]+(?:sensing|control|controlled|desktop|monitoring|access|management|server|procedure|patient|device|sites?|areas?|communities|villages?)\\b)';
const SHORT = new RegExp(
  `\\bremote\\b${THING}|\\bwork(?:ing)? from (?:home|anywhere)\\b|\\bwfh\\b|\\bhome[\\s-]?(?:office|based|working)\\b|\\btélétravail\\b`,
  'i',
);
const DENIED =
  /\b(?:not|no|non|never|isn['’]t|without)[\s-]+(?:a\s+|be\s+|fully\s+|for\s+|available\s+)*remote|\bhybrid\b|\bon[\s-]?site\b/i;
const LONG =
  /\b(?:fully|100\s?%|completely|entirely)[\s-]+remote\b|\bremote[\s-]+(?:position|role|job|first|only|opportunity|contract|team|working|work)\b|\bremote\s+(?:within|across|from|in)\s+(?:the\s+)?(?:uk|us|usa|eu|europe|germany|france|canada|anywhere)\b|\b(?:this|the) (?:role|position|job) is remote\b|\bwork from (?:home|anywhere)\b/i;

/**
 * Whether the wording says a job can be done remotely. Days in an office or a denial make it not remote; a passing
 * mention in the description is not enough.
 */
export function looksRemote({
  title,
  location,
  description,
}: {
  title: string;
  location: string;
  description: string;
}): boolean {
  const short = `${title} | ${location}`;
  if (DENIED.test(short)) return false;
  if (SHORT.test(short)) return true;
  return LONG.test(description) && !DENIED.test(description);
}
