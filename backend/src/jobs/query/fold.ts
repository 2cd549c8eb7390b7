const INVISIBLE = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\u3099\u309a\ufeff]+/g;
const LETTERS: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ς: 'σ' },
};

/**
 * A text as searches compare it: lower case, without accents, its words with one blank between them. A symbol that is
 * part of a name becomes letters (`C++` cplusplus, `C#` csharp, `.NET` dotnet, `R&D` rnd), `U.K.` becomes uk, and the PM
 * of `6 PM` goes. The twin of the function `fold_words` in drizzle/0007_words.sql, with which a test compares it.
 */
export function fold(text: string): string {
  // Most titles have nothing else.
  if (/^[a-z ]*$/i.test(text)) return text.toLowerCase().replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(INVISIBLE, '')
    .replace(/[ßæœþøłđðıς]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/([a-z0-9])\+\+/g, '$1plusplus ')
    .replace(/(?<![\p{Alphabetic}0-9_])([a-z])#/gu, '$1sharp ')
    .replace(
      /(^|[^a-z0-9]|(?<![\p{Alphabetic}0-9_])(?:asp|vb|ado))\.net(?![\p{Alphabetic}0-9_])/gu,
      '$1 dotnet ',
    )
    .replace(/(?<![\p{Alphabetic}0-9_])([a-z]) ?& ?([a-z])(?![\p{Alphabetic}0-9_])/gu, '$1n$2')
    .replace(/(?<=(?<![\p{Alphabetic}0-9_])[a-z])\.(?=[a-z](?![\p{Alphabetic}0-9_]))/gu, '')
    .replace(/([0-9]) ?[ap]\.?m(?![\p{Alphabetic}0-9_])/gu, '$1 ')
    .replace(/[^\p{Alphabetic}0-9]+/gu, ' ')
    .trim();
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  const folded = fold(text);
  return folded === '' ? [] : folded.split(' ');
}

/** German texts write ä as ae where the key is missing: the same word with one letter for each; undefined without any. */
export function withoutUmlauts(word: string): string | undefined {
  // `ue` after a vowel or q is none: neu, steuer, Queue.
  const plain = word.replace(/ae|oe|(?<![aeq])ue/g, ([letter = '']) => letter);
  return plain === word ? undefined : plain;
}
