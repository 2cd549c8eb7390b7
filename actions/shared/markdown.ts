/** Text from elsewhere in which no HTML and no code span begins. */
export function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('`', '’');
}

/**
 * Such text as a code span that nothing in it can end: GitHub mentions nobody in it, links no issue and shows no image.
 * Characters that are invisible or change the text direction become a blank.
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
