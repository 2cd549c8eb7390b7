import { withoutUmlauts } from './fold.ts';

/**
 * Number, gender and case of English, German and French nouns and adjectives, together and without accents: a role is too
 * short to say its language, and a form that no language has finds nothing. Inflection alone: an ending that makes another
 * word (engineer, engineering; account, accountant) is left alone on purpose, which is why this is no stemmer.
 *
 * `ending > base`: what a form may come from, at the least length of the word.
 */
const BASES: readonly (readonly [ending: RegExp, bases: readonly string[], least: number])[] = [
  // English
  [/([^aeiou])ies$/, ['$1y'], 6],
  [/(ss|x|ch|sh|z)es$/, ['$1'], 6],
  [/([^su])s$/, ['$1'], 4],
  [/(?:women|woman|men|person|persons|people)$/, ['man'], 7],
  [/men$/, ['man'], 6],
  [/([^e]t)ress(?:es)?$/, ['$1er', '$1or'], 6],
  [/tress(?:es)?$/, ['tor', 'ter'], 6],
  // German
  [/(?:frau|frauen|leute|manner|person|personen)$/, ['mann'], 7],
  [/([^aeiou])(?:in|innen)$/, ['$1', '$1e'], 6],
  [/eur(?:in|innen|e|en)$/, ['eur'], 7],
  [/er[ns]$/, ['er'], 6],
  [/([^aeiou])en$/, ['$1', '$1e'], 7],
  [/kraften?$/, ['kraft'], 7],
  // The work for who does it, as German titles have it: Projektleitung, Teamassistenz, Küchenhilfe.
  [/leitung(?:en)?$/, ['leiter'], 7],
  [/assistenz(?:en)?$/, ['assistent'], 9],
  [/hilfen?$/, ['helfer'], 9],
  [/schwestern?$/, ['pfleger'], 9],
  [/(isch|lich|ig)e[rsnm]?$/, ['$1'], 6],
  [/te[rn]$/, ['te'], 8],
  [/([^aeious])e$/, ['$1'], 5],
  // French
  [/teuses?$/, ['teur'], 7],
  [/trices?$/, ['teur'], 7],
  [/euses?$/, ['eur'], 6],
  [/ieres?$/, ['ier'], 6],
  [/([gh])eres?$/, ['$1er'], 7],
  [/iennes?$/, ['ien'], 7],
  [/ives?$/, ['if'], 6],
  [/elles?$/, ['el'], 7],
  [/i(?:ale|ales|aux)$/, ['ial'], 7],
  [/ees?$/, ['e'], 5],
  [/esses?$/, ['e'], 6],
];

/** `ending > other endings`: what a base may become. All that fit are taken. */
const FORMS: readonly (readonly [ending: RegExp, forms: readonly string[], least: number])[] = [
  [/([^aeiou])y$/, ['$1ies'], 4],
  [/(s|x|ch|sh|z)$/, ['$1es'], 3],
  [/([^sxzy]|[aeiou]y)$/, ['$1s'], 2],
  [/man$/, ['men', 'woman', 'women', 'person', 'people'], 6],
  [/([^e]t)[eo]r$/, ['$1ress', '$1resses'], 5],
  [/mann$/, ['frau', 'leute', 'manner', 'frauen', 'person'], 7],
  [/er$/, ['erin', 'erinnen', 'ern'], 5],
  [
    /(ent|ant|[iy]st|[^e]at|[ae]kt|ekt|arzt|walt|log|och|irt|eut|or|ot)$/,
    ['$1in', '$1innen', '$1e', '$1en'],
    4,
  ],
  [/([^aeiou])e$/, ['$1en', '$1in', '$1innen'], 5],
  [/te$/, ['ter', 'ten', 'tesse', 'tesses'], 4],
  [/kraft$/, ['krafte', 'kraften'], 7],
  [/leiter$/, ['leitung'], 6],
  [/assistent$/, ['assistenz'], 9],
  [/helfer$/, ['hilfe'], 9],
  [/krankenpfleger$/, ['krankenschwester', 'krankenschwestern'], 9],
  [/(isch|lich|ig)$/, ['$1e', '$1er', '$1es', '$1en', '$1em'], 4],
  [/teur$/, ['trice', 'trices'], 6],
  [/eur$/, ['euse', 'euses', 'eurin', 'eurinnen', 'eure', 'euren'], 5],
  [/ier$/, ['iere', 'ieres'], 5],
  [/([gh])er$/, ['$1ere', '$1eres'], 6],
  [/ien$/, ['ienne', 'iennes'], 6],
  [/(ent|ant)$/, ['$1es'], 6],
  [/if$/, ['ive', 'ives'], 5],
  [/nel$/, ['nelle', 'nelles'], 6],
  [/ial$/, ['iale', 'iales', 'iaux'], 6],
  [/([gytl])e$/, ['$1ee', '$1ees'], 5],
];

const apply = (word: string, rules: typeof BASES): string[] =>
  rules.flatMap(([ending, others, least]) =>
    word.length >= least && ending.test(word) ? others.map((other) => word.replace(ending, other)) : [],
  );

/**
 * A folded word in its other numbers, genders and cases, itself first: `entwickler` with `entwicklerin`, `infirmiere` with
 * `infirmier`, `waiter` with `waitress`. May hold forms that no language knows.
 */
export function formsOf(word: string): string[] {
  if (word.length < 3 || /[^a-z]/.test(word)) return [word];
  const plain = withoutUmlauts(word);
  const written = plain === undefined ? [word] : [word, plain];
  // A plural of a feminine comes from two endings.
  const bases = written.flatMap((one) => [one, ...apply(one, BASES)]);
  const all = new Set([...bases, ...bases.flatMap((one) => apply(one, BASES))]);
  const forms = new Set([word, ...all, ...[...all].flatMap((one) => apply(one, FORMS))]);
  return [...forms].filter((form) => form.length > 2);
}
