import { LANGUAGES, type Language, STOP_WORDS } from './stop-words.ts';

export { LANGUAGES, type Language } from './stop-words.ts';

/** Characters that are read, in three pieces of a longer text: what it starts with may be in another language. */
const MOST_READ = 2_400;
/** Stop words that are enough to be sure of a short text. */
const ENOUGH = 3;
const LETTER = 0.1;
const MOST_TIMES = 3;
/** How much more the best language must have than the next. */
const MARGIN = 1.15;

/** The languages of a word, one bit each. */
const languagesOf = new Map<string, number>();
for (const [place, language] of LANGUAGES.entries()) {
  for (const word of STOP_WORDS[language].split(/\s+/)) {
    languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << place));
  }
}

const WORDS = /\p{L}+/gu;
/** What is beside the parts of an address: `jobs.example.io/it`. */
const IN_ADDRESS = /[./@\d_]/;

/**
 * The language of a text by its stop words; undefined where it has too few of one language to tell: a list of names, a
 * title, a language that is not among {@link LANGUAGES}. Constant time.
 *
 * `detect.test.ts` states and checks its error rate.
 */
export function detectLanguage(text: string): Language | undefined {
  const scores = new Float64Array(LANGUAGES.length);
  const times = new Map<string, number>();
  for (const piece of piecesOf(text)) {
    for (const { 0: word, index } of piece.matchAll(WORDS)) {
      const bits = languagesOf.get(word) ?? languagesOf.get(word.toLowerCase());
      if (bits === undefined || IN_ADDRESS.test(piece.charAt(index - 1))) continue;
      // A word that comes again and again is the subject, or markup.
      const before = times.get(word) ?? 0;
      if (before === MOST_TIMES) continue;
      times.set(word, before + 1);
      // A letter may be one of a list, and a word of several languages says less about each.
      const weight = word.length === 1 ? LETTER : 1 / bitsIn(bits);
      for (let place = 0, rest = bits; rest !== 0; place += 1, rest >>>= 1) {
        if (rest & 1) scores[place] = (scores[place] as number) + weight;
      }
    }
  }
  let [best, first, second] = [0, 0, 0];
  for (const [place, score] of scores.entries()) {
    if (score > first) [second, first, best] = [first, score, place];
    else if (score > second) second = score;
  }
  return first >= ENOUGH && first >= second * MARGIN ? LANGUAGES[best] : undefined;
}

function piecesOf(text: string): string[] {
  if (text.length <= MOST_READ) return [text];
  const size = MOST_READ / 3;
  return [0, (text.length - size) / 2, text.length - size].map((at) =>
    text.slice(Math.floor(at), Math.floor(at) + size),
  );
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
