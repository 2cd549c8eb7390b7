/** Texts in one request: a CPU embeds them well within the time that a node has for an answer. */
export const MOST_TEXTS = 32;
/** Characters in one request, which keeps its body and the answer small. */
const MOST_CHARACTERS = 128 * 1024;

/** Texts in portions that a node takes, in their order. One that is too long by itself is left to the node to refuse. */
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
