/**
 * Amounts of money in a text, as people write them in the languages of the boards: `45k–60k €`, `£500`, `12,50 €`,
 * `2 500 à 3 000 €`, `CHF 95’000`, `PLN 350,700`, `USD 120,000.00 to 150,000.00`, `12 LPA`.
 */
export type Money = {
  min: number | null;
  max: number | null;
  /** As it is written, `$` or `zł`; undefined where only a number stands. */
  currency: string | undefined;
  /** Whether there are two ends. */
  isRange: boolean;
  /** Whether its thousands are a letter, as in `60k`. */
  isShortened: boolean;
  /** Whether it has thousands in letters or by separators, so that it is no year and no count. */
  isGrouped: boolean;
  start: number;
  end: number;
};

const CODES =
  'USD|EUR|GBP|CHF|PLN|SEK|NOK|DKK|CZK|HUF|RON|BGN|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|KRW|BRL|MXN|ZAR|ILS|TRY|UAH|AED|PHP|MYR|IDR|TWD|CLP|COP';
const SIGN = `(?:(?:US|CA|AU|NZ|HK|MX|[CASR])?\\$|[€£¥₹₪₴₺]|(?:${CODES})(?![A-Za-z])|(?:zł|PLN|Kč|kr|Fr|Rs|SFr)(?:\\.|(?!\\p{L}))|(?:euros?|pounds?|dollars?|Euro)(?!\\p{L}))`;
const NUMBER =
  "(?:\\d{1,2}(?:,\\d{2}){1,3},\\d{3}(?!\\d)|\\d{1,3}(?:[.,'’ \\u00a0\\u2009\\u202f]\\d{3}){1,3}(?!\\d)(?:[.,](?:\\d{1,2}(?!\\d)|[-–—]{1,2}))?|\\d{1,9}(?:[.,](?:\\d{1,2}(?!\\d)|[-–—]{1,2}))?)";
/** Thousands, lakhs, and what is too much for pay. */
const TIMES =
  '(?:\\s?(?:[kK]|[tT](?:sd)?\\.?(?=\\s?(?:€|EUR|Euro))|[tT]sd\\.?|LPA|[lL]akhs?|[lL]acs?|[mM](?:illions?|illionen|io\\.?|rd\\.?|n)?|[bB](?:illions?|n)?)(?!\\p{L}))?';
const END = (n: number) =>
  `(?<before${n}>${SIGN})?\\s?(?<number${n}>${NUMBER})(?<times${n}>${TIMES})\\s?(?<after${n}>(?<![\\d.,])${SIGN}|(?<=[\\d.,\\s]|[kKtT.])${SIGN})?`;
const PER = '(?:\\s?(?:\\/|per )\\s?\\p{L}{1,7}\\.?)?';
const TO = '\\s?(?:[-–—‑−~]|\\/(?=[\\d€£$])|to|bis|à|et|and|und|y|a|e|do|tot|until|up to)\\s?';
const MONEY = new RegExp(
  `(?<![\\d.,#])(?<!\\p{L}(?=[\\p{L}\\d]))${END(1)}(?<plus>(?<=\\S)\\+)?(?:${PER}${TO}${END(2)})?(?![\\d%])(?!\\s?%)`,
  'gu',
);

/** All amounts of a text, with and without a currency, in their order. Reads a text once. */
export function* findMoney(text: string): Generator<Money> {
  for (const match of text.matchAll(MONEY)) {
    const one = readMoney(match);
    if (one) yield one;
  }
}

function readMoney(match: RegExpMatchArray): Money | undefined {
  const { before1, number1 = '', times1, after1, before2, number2, times2, after2 } = match.groups ?? {};
  const marks = [times1, times2].map((times = '') => times.trim());
  // Funding and revenue, not pay.
  if (marks.some((mark) => /^[mMbB]/.test(mark))) return undefined;
  const lakhs = marks.find((mark) => /^l/i.test(mark));
  const currency = [before1, after1, before2, after2]
    .filter((sign) => sign !== undefined)
    // `$120,000 USD`: the code says more.
    .toSorted((a, b) => Number(/^[A-Z]{3}$/.test(b)) - Number(/^[A-Z]{3}$/.test(a)))[0];
  const [first, second] = [readNumber(number1), number2 === undefined ? undefined : readNumber(number2)];
  const [mark1 = '', mark2 = ''] = marks;
  const max = second === undefined ? undefined : second * factor(mark2);
  // `45–60k`: the thousands are those of both.
  const shares = mark1 === '' && mark2 !== '' && second !== undefined && first <= second;
  const min = first * factor(shares ? mark2 : mark1);
  const isRange = max !== undefined;
  const start = match.index ?? 0;
  const { plus } = match.groups ?? {};
  return {
    ...(isRange
      ? { min: Math.min(min, max), max: Math.max(min, max) }
      : { min, max: plus === undefined ? min : null }),
    currency: currency ?? (lakhs === undefined ? undefined : 'INR'),
    isRange,
    isShortened: marks.some((mark) => mark !== ''),
    isGrouped:
      marks.some((mark) => mark !== '') ||
      /\d[.,'’ \u00a0\u2009\u202f]\d{3}/.test(`${number1} ${number2 ?? ''}`),
    start,
    end: start + match[0].length,
  };
}

function factor(mark: string): number {
  if (/^l/i.test(mark)) return 100_000;
  return mark === '' ? 1 : 1_000;
}

/** Three digits behind a separator are thousands, one or two are a fraction, whatever the country. */
export function readNumber(text: string): number {
  const [, fraction = ''] = /[.,](\d{1,2})$/.exec(text) ?? [];
  const whole = text.slice(0, fraction === '' ? undefined : -fraction.length - 1).replaceAll(/\D/g, '');
  return Number(`${whole}.${fraction || 0}`);
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₪': 'ILS',
  '₴': 'UAH',
  '₺': 'TRY',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  au$: 'AUD',
  a$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  hk$: 'HKD',
  mx$: 'MXN',
  r$: 'BRL',
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  zł: 'PLN',
  kč: 'CZK',
  fr: 'CHF',
  sfr: 'CHF',
  rs: 'INR',
};
/** Signs of several currencies, the likeliest first: a place or the board decides, else the first. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'CLP', 'COP', 'TWD'],
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  dollars: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD'],
  '¥': ['JPY', 'CNY'],
};
const KRONER = ['SEK', 'NOK', 'DKK'];

/**
 * ISO 4217 of a sign. `$` and `kr` belong to several currencies: then one of `likely` decides, the country's or the
 * board's. Undefined where none of them does and none is the usual one.
 */
export function currencyOfSign(
  sign: string,
  likely: readonly (string | undefined)[] = [],
): string | undefined {
  const bare = sign.replace(/\.$/, '');
  if (/^[A-Z]{3}$/.test(bare)) return bare;
  const key = bare.toLowerCase();
  const pick = (among: readonly string[]) =>
    likely.find((code) => code !== undefined && among.includes(code));
  if (key === 'kr') return pick(KRONER);
  const shared = SHARED[key];
  return shared ? (pick(shared) ?? shared[0]) : SIGNS[key];
}
