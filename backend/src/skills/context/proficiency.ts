import { LEVELS, type Level, type Proficiency } from '../level.ts';
import type { Candidate } from '../matcher/find.ts';
import type { Folded } from '../matcher/fold.ts';
import { isWord, plainOf, SPACE, textOf } from '../matcher/fold.ts';
import { each, plainWords } from './vocabulary.ts';
import { wordBefore, wordsUpTo } from './words.ts';

/** Words for a level, in the languages of resumes. Longer ones first where one starts like another. */
const WORDS: Readonly<Record<Level, string>> = {
  basic: `basics; basic knowledge; basic; beginner; novice; a1; a2; elementary; fundamentals; notions; notion; learning; grundkenntnisse; grundlagen; basiskenntnisse; basis; schulkenntnisse; anfänger; einsteiger;
    débutant; débutante; bases; scolaire; bonnes notions; quelques notions; notions de base; niveau scolaire; bases solides; élémentaire; básico; básica; principiante; nociones; di base; base; beginner; iniciante`,
  intermediate: `intermediate; b1; b2; working knowledge; moderate; medium; familiar; competent; conversational; mittel; mittlere kenntnisse; gut; gute kenntnisse; gute kenntnisse in wort und schrift; befriedigend; good knowledge; good; intermédiaire; lu, écrit; lu et écrit; lu, écrit, parlé; lu, parlé, écrit; lu, écrit et parlé; lu et parlé; lu, parlé et écrit; opérationnel; moyen; bon niveau; bon; bonne;
    intermedio; intermedia; medio; discreto; gemiddeld; goed; intermediário`,
  advanced: `advanced; c1; fluent; fluently; very good; proficient; strong; experienced; excellent; upper-intermediate; senior; professional; fortgeschritten; fortgeschrittene kenntnisse; sehr gut; sehr gute kenntnisse; verhandlungssicher; fließend; fließend in wort und schrift; erfahren; avancé; avancée; confirmé; confirmée; très bon; très bonne; très bien; courant; courante; couramment; professionnel; professionnelle; maîtrise; maîtrisé; maîtrisée;
    avanzado; avanzada; alto; avanzato; buono; ottimo; gevorderd; zeer goed; avançado`,
  expert: `c2; expert level; expert-level; expert; experts; mastery; guru; experte; expertin; expertenkenntnisse; experten; profi; ausgezeichnet; exzellent; hervorragend; muttersprache; muttersprachler; muttersprachlerin; muttersprachlich; auf muttersprachlichem niveau; zweisprachig; langue maternelle; maternelle; maternel; natif; native; langue natale; bilingue; experte-level; experte; experto; experta; esperto; especialista`,
};
const levelOfWord = new Map<string, Level>(
  LEVELS.flatMap((level) => each(WORDS[level]).map((word) => [plainOf(word), level] as const)),
);
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ -]');
const ANY = [...levelOfWord.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map(escaped)
  .join('|');

const FULL = '\\u2605\\u25cf\\u25a0\\u2b24\\u25c6\\u25ae\\u2588\\u2b50\\u26ab';
const EMPTY = '\\u2606\\u25cb\\u25a1\\u25c7\\u25ef\\u2729\\u25af\\u2591\\u26aa';
const VERSION = '(?: ?v?\\d[\\d.x]{0,6}\\+?(?![\\d/%+]| ?(?:years?|yrs?|jahren?|ans|annees|%)))?';
const TIME =
  '(?:over |more than |ca\\. ?|uber |plus de )?\\d{1,2}(?:[.,]\\d)?\\+?(?: ?[\\u2013-] ?\\d{1,2})?\\+? ?(?:years?|yrs?\\.?|y\\b|months?|jahren?|monate|ans?\\b|anne\\u0301es?|mois|an\\u0303os|anni|jaar|anos)(?:[ -](?:of[ -])?(?:experience|exp\\.?|erfahrung|berufserfahrung|d.expe\\u0301rience))?';
const SCORE = '(\\d{1,2}(?:[.,]\\d)?) ?(?:/|von|out of|sur) ?(5|10|6)(?![\\d/])';
const PERCENT = '(\\d{1,3}) ?%';
const SYMBOLS = `([${FULL}](?: ?[${FULL}]){0,9})?(?: ?([${EMPTY}](?: ?[${EMPTY}]){0,9}))?`;

const BESIDE = new RegExp(
  `^${VERSION} ?(?:[([:=\\u2013\\u2014|-] ?){0,2}(?:${SCORE}|${PERCENT}|${TIME}|(?=[${FULL}${EMPTY}])${SYMBOLS}|((?:${ANY})(?=$|[ ,;:|/)\\]\\n\\v\\u2023\\u2022\\u00b7.\\u2013-])))(?:[ -](?:level|niveau|knowledge|user|proficiency|skills|kenntnisse))? ?[)\\]]?`,
);
/** What a level in words, without a mark before it, must be followed by: it is `Excel advanced`, not `Go basic training`. */
const ITEM_END = /^ ?(?:$|\.(?: |$)|[,;|)\]\n\v\u2023\u2022\u00b7]|(?:and|und|et|y|e|en)\b)/;
const MAY_START = new Set(Array.from(' ([:=–—|-0123456789★●■⬤◆▮█⭐☆○□◇◯▯░', (char) => char.charCodeAt(0)));
/** How the words for a level begin. */
const FIRST_WORDS = new Set([...levelOfWord.keys()].map((words) => words.split(/[ -]/, 1)[0] as string));
const LONGEST_FIRST_WORD = 18;
/** Characters after a name in which a level may stand. */
const REACH = 64;

/** Whether a word after a blank cannot be one of a level: most are not, and patterns cost more. */
function isOtherWord(folded: Folded, to: number): boolean {
  const { codes } = folded;
  if (codes[to] !== SPACE || !isWord(codes[to + 1] ?? 0) || isDigit(codes[to + 1] as number)) return false;
  let end = to + 2;
  while (end - to < LONGEST_FIRST_WORD && isWord(codes[end] ?? 0)) end += 1;
  const word = textOf(folded, to + 1, end);
  return !FIRST_WORDS.has(word) && !STARTS_TIME.has(word) && !/^v\d/.test(word);
}
const isDigit = (code: number) => code >= 0x30 && code <= 0x39;
const STARTS_TIME = new Set(['over', 'more', 'ca', 'uber', 'plus']);

/** What stands right after a name about how well it is known; undefined where nothing does. Constant time. */
export function proficiencyAfter(folded: Folded, { to }: Candidate): Proficiency | undefined {
  const { codes, length } = folded;
  if (to >= length || !MAY_START.has(codes[to] as number) || isOtherWord(folded, to)) return undefined;
  const found = BESIDE.exec(textOf(folded, to, to + REACH));
  if (!found) return undefined;
  const [all, score, of, percent, full, empty, word] = found;
  const end = to + all.length;
  if (word !== undefined) {
    const mark = all.slice(0, all.indexOf(word)).trim();
    if (mark.replace(/[\d.v+ ]/g, '') === '' && !ITEM_END.test(textOf(folded, end, end + 5)))
      return undefined;
    return { to: end, ...levelled(levelOfWord.get(plainOf(word))) };
  }
  if (score !== undefined)
    return { to: end, ...levelled(levelOfShare(Number(score.replace(',', '.')) / Number(of))) };
  if (percent !== undefined)
    return Number(percent) > 100 ? undefined : { to: end, ...levelled(levelOfShare(Number(percent) / 100)) };
  if (full !== undefined || empty !== undefined) return symbols(end, full, empty);
  // How many years says that it is a skill, but not how well it is known.
  return { to: end };
}

/**
 * The level that the name of a language one speaks has in it, as `fluent English` and `anglais courant` have. Names of
 * other skills begin and end with such words too, as Visual Basic does, and mean no level.
 */
export function levelInName({ name }: Candidate): Level | undefined {
  if (!name.id.endsWith('-language')) return undefined;
  const words = plainOf(name.text).split(/[ '\u2019]/);
  return levelOfWord.get(words.at(-1) as string) ?? levelOfWord.get(words[0] as string);
}

function symbols(to: number, full = '', empty = ''): Proficiency | undefined {
  const [has, lacks] = [count(full), count(empty)];
  // One symbol is a bullet; five full ones may be five of which the colour is lost.
  if (has + lacks < 2) return undefined;
  const isStars = /[\u2605\u2b50]/.test(full);
  if (lacks === 0 && !isStars) return { to };
  return { to, ...levelled(levelOfShare(has / Math.max(has + lacks, 5))) };
}

const count = (text: string) => text.replaceAll(' ', '').length;
const levelled = (level: Level | undefined) => (level === undefined ? {} : { level });

/** 1 and 2 of 5 are basic, 3 intermediate, 4 advanced, 5 expert; undefined beyond the scale. */
function levelOfShare(share: number): Level | undefined {
  if (!(share > 0 && share <= 1)) return undefined;
  if (share <= 0.45) return 'basic';
  if (share <= 0.65) return 'intermediate';
  return share < 0.95 ? 'advanced' : 'expert';
}

const BEFORE: ReadonlyMap<string, Level> = new Map(
  (
    [
      [
        'expert',
        `expert in; expert of; expertise in; mastery of; expert; experte in; expertin in; expertenkenntnisse in; expert en; experto en; esperto di`,
      ],
      [
        'advanced',
        `advanced knowledge of; knowledge advanced; advanced; strong; deep knowledge of; proficient in; proficiency in; excellent knowledge of; solid;
        sehr gute kenntnisse in; fundierte kenntnisse in; sehr gute; fortgeschrittene kenntnisse in; umfassende kenntnisse in;
        excellente maitrise de; excellente maitrise d; bonne maitrise de; bonne maitrise d; parfaite maitrise de; très bonne maitrise de; bonne connaissance de; dominio de`,
      ],
      [
        'intermediate',
        `intermediate; working knowledge of; good knowledge of; familiar with; gute kenntnisse in; gute; solide kenntnisse in; bonnes connaissances en; bonnes connaissances de`,
      ],
      [
        'basic',
        `basic knowledge of; basics of; basic; basic understanding of; grundkenntnisse in; basiskenntnisse in; grundlegende kenntnisse in; notions de; notions d; bases de; bases en; nociones de; conocimientos basicos de`,
      ],
    ] as const
  ).flatMap(([level, words]) => plainWords(words).map((each) => [each, level] as const)),
);
const LAST_WORDS = new Set([...BEFORE.keys()].map((words) => words.split(' ').at(-1) as string));
const LABELS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:expert|experte|experto|esperto|mastery)/, 'expert'],
  [
    /^(?:advanced|proficient|strong|experienced|very good|sehr gut|fortgeschritten|avance|confirme|avanzado)/,
    'advanced',
  ],
  [/^(?:intermediate|working knowledge|good|gut|familiar|intermediaire|intermedio)/, 'intermediate'],
  [/^(?:basic|beginner|grundkenntnisse|debutant|notions|basico)/, 'basic'],
];

/** The level that the words before a name, or the label of its line, give it. */
export function levelBefore(folded: Folded, from: number, label: string): Level | undefined {
  if (label !== '') {
    const found = LABELS.find(([pattern]) => pattern.test(label));
    if (found) return found[1];
  }
  const last = wordBefore(folded, from);
  if (!LAST_WORDS.has(last)) return undefined;
  const words = wordsUpTo(folded, from, MOST_WORDS);
  // The longest first: `very good knowledge of` is not `good knowledge of`.
  for (let count = words.length; count > 0; count -= 1) {
    const level = BEFORE.get(words.slice(-count).join(' '));
    if (level) return level;
  }
  return undefined;
}

const MOST_WORDS = 4;
