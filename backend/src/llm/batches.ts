/** Texts in one request: a CPU embeds them well within the time that a node has for an answer. */
export const MOST_TEXTS = 32;
/** Characters per request, to bound its body and the answer. */
const MOST_CHARACTERS = 128 * 1024;

/** Batches a node accepts, in order. A text that is too long by itself is left to the node to refuse. */
export function batchesOf(texts: readonly string[]): string[][] {
  const batches: string[][] = [];
  let characters = 0;
  for (const text of texts) {
    const last = batches.at(-1);
    characters += text.length;
    if (last && last.length < MOST_TEXTS && characters <= MOST_CHARACTERS) last.push(text);
    else {
      batches.push([text]);
      characters = text.length;
    }
  }
  return batches;
}
