import { createRandom } from '../../../backend/src/testing/postings.ts';

/** As many as nomic-embed-text has. */
export const DIMENSION = 768;
/** A title says more about a posting than the rest: its share of the vector's length. */
const TITLE_PART = 0.8;

const words = new Map<string, Float32Array>();

/**
 * A vector for a text, without a model: each word has a direction, and a text the sum of its words', with more weight
 * on the first line. Texts on the same subject are close, as with a real model: a role's name and its postings have a
 * cosine of 0.5 to 0.8, others less than 0.2.
 */
export function embedText(text: string): Float32Array {
  const [title = '', ...rest] = text
    .toLowerCase()
    .replace(/^search_\w+: /, '')
    .split('\n');
  const sum = new Float32Array(DIMENSION);
  add(sum, title, rest.length > 0 ? TITLE_PART : 1);
  if (rest.length > 0) add(sum, rest.join(' '), Math.sqrt(1 - TITLE_PART ** 2));
  return sum;
}

function add(sum: Float32Array, text: string, length: number): void {
  const part = new Float32Array(DIMENSION);
  for (const word of new Set(text.match(/[a-z0-9]+/g))) {
    const direction = directionOf(word);
    for (let at = 0; at < DIMENSION; at += 1) part[at] = (part[at] ?? 0) + (direction[at] ?? 0);
  }
  const square = part.reduce((all, value) => all + value * value, 0);
  if (square === 0) return;
  const scale = length / Math.sqrt(square);
  for (let at = 0; at < DIMENSION; at += 1) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0) * scale;
}

function directionOf(word: string): Float32Array {
  let direction = words.get(word);
  if (!direction) {
    const random = createRandom(
      [...word].reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), 7),
    );
    direction = Float32Array.from({ length: DIMENSION }, () => random() - 0.5);
    words.set(word, direction);
  }
  return direction;
}
