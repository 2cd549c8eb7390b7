/**
 * Text that Postgres, JSON and a screen can hold: no control character but tab and line feed, no unpaired surrogate,
 * no invisible or direction-changing character.
 */
export function cleanPostingText(text: string): string {
  const whole = text.isWellFormed() ? text : text.replaceAll(/\p{Surrogate}/gu, '');
  return whole
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?![\t\n])[\p{Cc}\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu, '');
}

/** One line with single blanks. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** At most this many UTF-16 units, without half a surrogate pair at the end. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  return text.slice(0, end);
}
