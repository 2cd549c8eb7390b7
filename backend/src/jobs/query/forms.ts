import { withoutUmlauts } from './fold.ts';

/**
 * How the endings of a noun or adjective change with number, gender and case: `ending: other endings`, the longest ending
 * first. English, German and French together, without accents: a form that no language has finds nothing and does no
 * harm, and a role is too short to say its language. Endings that make another word (engineer, engineering; account,
 * accountant) are left alone on purpose, which is why this is no stemmer.
 */
const ENDINGS: readonly (readonly [ending: string, least: number, others: readonly string[]])[] = [
  // English
  ['women', 7, ['woman', 'man', 'men', 'person']],
  ['woman', 7, ['women', 'man', 'men', 'person']],
  ['person', 8, ['man', 'woman', 'men', 'women', 'people', 'persons', 'personen', 'mann', 'frau', 'leute']],
  ['tresses', 9, ['ter', 'ters', 'tor', 'tors', 'tress']],
  ['tress', 7, ['ter', 'ters', 'tor', 'tors', 'tresses']],
  ['men', 6, ['man', 'woman', 'women', 'person']],
  ['man', 6, ['men', 'woman', 'women', 'person']],
  // German
  ['erinnen', 9, ['er', 'erin', 'ern', 'ers']],
  ['innen', 8, ['', 'in', 'e', 'en']],
  ['erin', 7, ['er', 'ers', 'ern', 'erinnen']],
  ['leute', 8, ['mann', 'frau', 'manner', 'frauen', 'person']],
  ['manner', 8, ['mann', 'frau', 'leute', 'frauen', 'person']],
  ['frauen', 8, ['mann', 'frau', 'leute', 'manner', 'person']],
  ['mann', 7, ['frau', 'leute', 'manner', 'frauen', 'person']],
  ['frau', 7, ['mann', 'leute', 'manner', 'frauen', 'person']],
  ['kraften', 9, ['kraft', 'krafte']],
  ['krafte', 8, ['kraft', 'kraften']],
  ['kraft', 7, ['krafte', 'kraften']],
  ['schwestern', 10, ['schwester', 'pfleger', 'pflegerin']],
  ['schwester', 9, ['schwestern', 'pfleger', 'pflegerin']],
  ...['isch', 'lich', 'ig'].flatMap((stem) =>
    ['er', 'es', 'em', 'en', 'e'].map(
      (ending) =>
        [
          stem + ending,
          6,
          ['', 'e', 'er', 'es', 'en', 'em'].filter((one) => one !== ending).map((one) => stem + one),
        ] as const,
    ),
  ),
  ['isch', 6, ['ische', 'ischer', 'isches', 'ischen', 'ischem']],
  ['lich', 7, ['liche', 'licher', 'liches', 'lichen', 'lichem']],
  // French
  ['trices', 8, ['teur', 'teurs', 'trice']],
  ['trice', 7, ['teur', 'teurs', 'trices']],
  ['teurs', 7, ['teur', 'trice', 'trices', 'teuse', 'teuses']],
  ['teur', 6, ['teurs', 'trice', 'trices', 'teuse', 'teuses', 'teurin', 'teure']],
  ['euses', 7, ['eur', 'eurs', 'euse']],
  ['euse', 6, ['eur', 'eurs', 'euses']],
  ['eurs', 6, ['eur', 'euse', 'euses']],
  ['eur', 5, ['eurs', 'euse', 'euses', 'eure', 'eurin']],
  ['ieres', 7, ['ier', 'iers', 'iere']],
  ['iere', 6, ['ier', 'iers', 'ieres']],
  ['iers', 6, ['ier', 'iere', 'ieres']],
  ['ier', 5, ['iers', 'iere', 'ieres']],
  ['iennes', 8, ['ien', 'iens', 'ienne']],
  ['ienne', 7, ['ien', 'iens', 'iennes']],
  ['iens', 6, ['ien', 'ienne', 'iennes']],
  ['ien', 6, ['iens', 'ienne', 'iennes']],
  ['ives', 6, ['if', 'ifs', 'ive']],
  ['ive', 6, ['if', 'ifs', 'ives']],
  ['ifs', 6, ['if', 'ive', 'ives']],
  ['if', 5, ['ifs', 'ive', 'ives']],
  ['iaux', 6, ['ial', 'iale', 'iales']],
  ['iales', 7, ['ial', 'iale', 'iaux']],
  ['ial', 7, ['iale', 'iaux', 'iales']],
  ['iale', 6, ['ial', 'iales', 'iaux']],
  ['elles', 7, ['el', 'els', 'elle']],
  ['elle', 6, ['el', 'els', 'elles']],
  ['antes', 7, ['ant', 'ants', 'ante']],
  ['ante', 6, ['ant', 'ants', 'antes', 'anten']],
  ['ents', 6, ['ent', 'ente', 'entes']],
  ['ees', 6, ['e', 'ee', 'es']],
  ['ee', 6, ['e', 'ees', 'es']],
];

/** Plurals in -s and -e, and feminines in -in, of whatever ended otherwise. */
function regular(word: string): string[] {
  const forms: string[] = [];
  if (/[^aeiouy]y$/.test(word)) forms.push(`${word.slice(0, -1)}ies`);
  else if (/(?:s|x|ch|sh|z)$/.test(word)) forms.push(`${word}es`);
  else forms.push(`${word}s`);
  if (/ies$/.test(word) && word.length > 5) forms.push(`${word.slice(0, -3)}y`, word.slice(0, -1));
  else if (/(?:ss|x|ch|sh|z)es$/.test(word)) forms.push(word.slice(0, -2));
  else if (/[^su]s$/.test(word) && word.length > 3) forms.push(word.slice(0, -1));
  return forms;
}

/** A German or French noun for a person, in its other genders: most of them end like this. */
function ofPersons(word: string): string[] {
  if (/[^aeiou]e$/.test(word) && word.length > 4) {
    const stem = word.slice(0, -1);
    return [stem, `${word}n`, `${word}r`, `${stem}in`, `${stem}innen`];
  }
  if (/[^aeiou]en$/.test(word) && word.length > 6) return [word.slice(0, -1), word.slice(0, -2)];
  if (/er$/.test(word))
    return [
      `${word}in`,
      `${word}innen`,
      `${word}n`,
      `${word}e`,
      `${word}es`,
      ...(/[^e]ter$/.test(word) ? [`${word.slice(0, -2)}ress`] : []),
    ];
  if (/(?:eur|or|ent|ant|ist|at|ekt|arzt|walt|og|och|ien|wirt|rat|[^t]in)$/.test(word)) {
    const feminine = [`${word}in`, `${word}innen`, `${word}e`, `${word}en`];
    return /(?:eur|or|ent|ant)$/.test(word) ? [...feminine, `${word}es`] : feminine;
  }
  if (/[^aeiou]in$/.test(word) && word.length > 5) return [word.slice(0, -2)];
  if (/(?:gestellte|auftragte|amte|leitende|ilfe)[rn]$/.test(word)) return [word.slice(0, -1)];
  return [];
}

/**
 * A folded word in its other numbers, genders and cases, itself first: `entwickler` with `entwicklerin`, `infirmiere` with
 * `infirmier`, `waiter` with `waitress`. May hold forms that no language knows.
 */
export function formsOf(word: string): string[] {
  const plain = withoutUmlauts(word);
  const all = [word, ...(plain === undefined ? [] : [plain])].flatMap((one) => {
    if (one.length < 3 || /\d/.test(one)) return [one];
    const rule = ENDINGS.find(([ending, least]) => one.length >= least && one.endsWith(ending));
    const changed = rule ? rule[2].map((ending) => one.slice(0, one.length - rule[0].length) + ending) : [];
    return [one, ...changed, ...regular(one), ...(one.length > 3 ? ofPersons(one) : [])];
  });
  return [...new Set(all)].filter((form) => form.length > 1);
}
