/**
 * Splits a text into distinct pieces of one or more words. A model that only knows which token follows which would loop at
 * a repeated one.
 */
export function distinctPieces(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.match(/\s*\S+(?:\s+$)?/g) ?? []) {
    piece += word;
    if (pieces.includes(piece)) continue;
    pieces.push(piece);
    piece = '';
  }
  // The rest repeats a piece, until it is joined with enough of those before it.
  while (piece !== '') {
    piece = `${pieces.pop() ?? ''}${piece}`;
    if (pieces.includes(piece)) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces;
}
