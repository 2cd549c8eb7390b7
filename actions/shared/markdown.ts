/** Text that somebody else wrote: no HTML and no code span begins in it. */
export function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '’');
}

/**
 * Such text as a span of code that nothing in it can end: there GitHub mentions nobody, links no issue and shows no
 * image. What cannot be seen, or turns the direction of what follows, becomes a blank.
 */
export function code(text: string, longest = Number.POSITIVE_INFINITY): string {
  const seen = text
    .toWellFormed()
    .replaceAll('`', "'")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  const cut = seen.length > longest ? `${seen.slice(0, longest).toWellFormed()}…` : seen;
  return `\`${cut || '–'}\``;
}
