/**
 * Cuts a text into pieces of one or more words, none of them twice: a model that knows only which token follows which
 * would go round in circles at a second one.
 */
export function said(text: string): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of text.match(/\s*\S+(?:\s+$)?/g) ?? []) {
    piece += word;
    if (pieces.includes(piece)) continue;
    pieces.push(piece);
    piece = '';
  }
  // What is left over is there already: with the pieces before it, it is not.
  while (piece !== '') {
    piece = `${pieces.pop() ?? ''}${piece}`;
    if (pieces.includes(piece)) continue;
    pieces.push(piece);
    piece = '';
  }
  return pieces;
}
