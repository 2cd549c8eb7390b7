import { detectLanguage } from '../../skills/language/detect.ts';
import { composeAccents } from './accents.ts';
import { joinBrokenWords, resolveSoftHyphens } from './hyphens.ts';
import { anyOf, namesOfSkills, wordsOf } from './lexicon.ts';
import { restoreLigatures, restoreNames } from './ligatures.ts';

/** How a text came about: drawn on pages, so that each character was seen, or written. */
export type TextOrigin = 'drawn' | 'written';

/**
 * A text with its words as the writer meant them: ligatures that a font lost are restored, words broken at a line's end
 * are joined, before anything is looked up in it. Linear time but for the words that are broken.
 */
export function repairText(text: string, origin: TextOrigin): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/(^|\n)[\f\v]+|[\f\v]+(?=\n|$)/g, '\n');
  // Letters of Arabic and Hebrew in the form that their place in the word asks for.
  const formed = lines.replace(/[\ufb1d-\ufdff\ufe70-\ufefc]+/g, (forms) => forms.normalize('NFKC'));
  const plain = origin === 'drawn' ? composeAccents(formed) : formed;
  const names = namesOfSkills(detectLanguage(plain));
  const lexicon = anyOf(names, wordsOf(plain));
  const restored = restoreLigatures(plain, lexicon);
  const whole = origin === 'drawn' ? restoreNames(restored, names) : restored;
  return joinBrokenWords(resolveSoftHyphens(whole, lexicon, origin === 'drawn'), lexicon);
}
