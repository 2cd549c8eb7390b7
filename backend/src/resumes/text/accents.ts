/**
 * Accents that stand for themselves, and what combines with a letter. TeX's first fonts have no accented letters: it draws
 * the accent and then the letter, `d´eveloppeur`, the dotless one for an i.
 */
const COMBINING: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
  '˘': '\u0306',
  '˙': '\u0307',
  '¯': '\u0304',
};
const ACCENTED = new RegExp(`([${Object.keys(COMBINING).join('')}]) ?([a-zA-Zıȷ])`, 'gu');
const DOTLESS: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
/** A text with such letters of its own has these accents for something else, such as an apostrophe: `l´avion`. */
const HAS_OWN = /[\u00c0-\u00d6\u00d9-\u00dd\u00e0-\u00f6\u00f9-\u00fd]/;

/** A drawn text with its accents on their letters. */
export function composeAccents(text: string): string {
  if (HAS_OWN.test(text)) return text;
  return text.replace(ACCENTED, (drawn, accent: string, letter: string) => {
    const whole = `${DOTLESS[letter] ?? letter}${COMBINING[accent]}`.normalize('NFC');
    return whole.length === 1 ? whole : drawn;
  });
}
