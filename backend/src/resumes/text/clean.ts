/** More than 30 dense pages hold. */
export const MAX_TEXT_LENGTH = 500_000;

/**
 * A PDF's text fit for storage: no NUL, no unpaired surrogate, no control character but line feeds, no runs of blanks
 * or blank lines. Never longer than the input.
 */
export function cleanResumeText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\u2028\u2029\f\v]/g, '\n')
      .replace(/\p{Surrogate}/gu, '')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that have to go
      .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\ufeff]/g, '')
      .replace(/[\t\u00a0 ]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()
  );
}

/** Of what is seen: the least share of letters and digits in what people write, rows of stars and bullets included. */
const LEGIBLE = 0.2;

/** Whether a text is one: a font that does not say which characters it draws leaves signs of any kind. */
export function isLegible(text: string): boolean {
  const seen = text.replace(/\s/g, '').length;
  return (text.match(/[\p{L}\p{M}\p{N}]/gu)?.length ?? 0) >= LEGIBLE * seen;
}

const CHUNK_LENGTH = 1_500;
const MAX_CHUNKS = 40;

/** The text in pieces for embedding: each of at most 1,500 characters, cut between words where there are words. */
export function chunks(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest !== '' && pieces.length < MAX_CHUNKS) {
    let end = rest.length;
    if (end > CHUNK_LENGTH) {
      const head = rest.slice(0, CHUNK_LENGTH);
      end = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
      // One word without an end; a character of two units is not cut.
      if (end <= 0) end = /[\ud800-\udbff]$/.test(head) ? CHUNK_LENGTH - 1 : CHUNK_LENGTH;
    }
    const piece = rest.slice(0, end).trim();
    if (piece !== '') pieces.push(piece);
    rest = rest.slice(end).trimStart();
  }
  return pieces;
}
