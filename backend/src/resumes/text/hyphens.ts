import type { Lexicon } from './lexicon.ts';

/** A hyphen at a line's end, or at the end of a column or page, and the word that goes on. */
const BROKEN =
  /[-\u00ad\u2010\u2011][ \t\u00a0]*\n(?:[ \t\u00a0]*\n)?[ \t\u00a0]*(?=([\p{L}\p{N}][\p{L}\p{M}\p{N}]{0,59}))/gu;
/** Where a line may end within a name without a hyphen (UAX #14): `C+` `+`, `CI/` `CD`. */
const BREAKABLE =
  /(?<=\p{L}\+)[ \t\u00a0]*\n[ \t\u00a0]*(?=\+)|(?<=[\p{L}\p{N}]\/)[ \t\u00a0]*\n[ \t\u00a0]*(?=[\p{L}\p{N}])/gu;
const WORD_BEFORE = /[\p{L}\p{N}\p{M}'’#+.-]*[\p{L}\p{N}\p{M}#+]$/u;
/** Characters before a hyphen in which to look for its word. */
const LONGEST = 60;
const WITH_SOFT = /[\p{L}\p{M}\u00ad]+/gu;

/** After these a hyphen stands for the end of a later word: `Software- und Hardwareentwicklung`. */
const CONJUNCTIONS = words('and or und oder bzw sowie bis et ou y o e ed en of to through');
/** What joins the words of a name such as `state-of-the-art`. */
const LINKS = words('of to the in and by up on a la le de du et und für an zu auf bei von per vs');
/** Words that often begin an English compound with a hyphen, and are no beginning of a longer word. */
const HEADS = words(
  `self well high low long short full real cross open end hands data cloud event user test object client third first
   second two three four five non mid half best state large small fast early cutting mission business customer market
   product problem decision detail goal results solution team cost value role model security privacy production
   enterprise community design domain metric award fault memory day year month week part peer point price double single
   highly fully newly hand face right left near far next`,
);
/** Words that often end one. */
const TAILS = words(
  `based driven oriented centric facing agnostic intensive aware friendly specific wide scale level quality functional
   tolerant critical efficient effective ready native focused performance term stack party source platform sized
   world speed class edge making solving building motivated managed hosted related like led grade compliant approved`,
);

/**
 * A text whose words are whole. A hyphen at a line's end goes with the line's end when the word is one, and stays when it
 * belongs to the word (`C-level`, `real-time`, `Java-Entwickler`). What the lexicon knows decides, then how the halves
 * look; what remains was broken by a typesetter.
 */
export function joinBrokenWords(text: string, lexicon: Lexicon): string {
  const joined = text.replace(BREAKABLE, '');
  return joined.replace(BROKEN, (broken: string, after: string, at: number) => {
    const [token] = WORD_BEFORE.exec(joined.slice(Math.max(0, at - LONGEST), at)) ?? [];
    // Across an empty line only what cannot be anything else: the end of a column or page within a word.
    const isAcross = broken.indexOf('\n') !== broken.lastIndexOf('\n');
    if (token === undefined || (isAcross && !/^\p{Ll}{2}/u.test(after))) return broken;
    const before = token.split('-').at(-1) as string;
    const [x, y] = [before.toLowerCase(), after.toLowerCase()];
    if (lexicon.isHyphenated(x, y)) return '-';
    if (lexicon.isWord(x + y)) return '';
    if (CONJUNCTIONS.has(y) && before.length > 2) return '- ';
    return lexicon.areNeighbours(x, y) || isCompound(token, before, after) ? '-' : '';
  });
}

function isCompound(token: string, before: string, after: string): boolean {
  const [x, y] = [before.toLowerCase(), after.toLowerCase()];
  // `C-level`, `e-commerce`, `C#-Kenntnisse`, `B2B-`, `AWS-based`.
  if (before.length === 1 || /[\p{N}#+]/u.test(before)) return true;
  const areCapitals = /^\p{Lu}+$/u.test(before) && /^\p{Lu}+$/u.test(after);
  if (areCapitals) return before.length <= 4 && after.length > 2 && !HEADLINE.test(token + after);
  if (/^\p{Lu}{2,}$/u.test(before) || /^[\p{Lu}\p{N}]/u.test(after)) return true;
  if (token.includes('-') && LINKS.has(x)) return true;
  return TAILS.has(y) || (HEADS.has(x) && y.length > 3 && !SUFFIX.test(y)) || (HEADS.has(x) && y === 'to');
}

const HEADLINE = /^(?:\p{Lu}{2,3}(?:TION|MENT|TÄT|UNG|ENCE|ANCE)S?)$/u;
/** What is no word, but the end of one. */
const SUFFIX =
  /^(?:ment|ness|ship|less|able|ible|ing|ings|tion|tions|sion|ally|edly|ised|ized|ening|base|bases|site|line|ground|word|name|light|works?)/;

/**
 * A soft hyphen within a line. A PDF's was drawn, so it is a hyphen, unless it is what a typesetter left in a word that is
 * known; elsewhere it is invisible, unless it stands in place of the hyphen of a known name.
 */
export function resolveSoftHyphens(text: string, lexicon: Lexicon, isDrawn: boolean): string {
  if (!text.includes('\u00ad')) return text;
  const within = text.replace(WITH_SOFT, (word) => {
    const parts = word.split(/\u00ad+/);
    // At the end it may be a line's.
    if (parts.length < 2 || word.length > LONGEST || parts.some((part) => part === '')) return word;
    const whole = parts.join('');
    if (lexicon.isWord(whole.toLowerCase())) return whole;
    return parts.reduce((start, part) => {
      const before = start.split('-').at(-1) as string;
      const isOne = !isDrawn && !lexicon.isHyphenated(before.toLowerCase(), part.toLowerCase());
      return (
        start + (isOne && !lexicon.areNeighbours(before.toLowerCase(), part.toLowerCase()) ? '' : '-') + part
      );
    });
  });
  return within.replace(/\u00ad(?![ \t\u00a0]*\n)/g, isDrawn ? '-' : '');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
