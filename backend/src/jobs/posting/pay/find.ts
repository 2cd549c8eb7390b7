import type { PayUnit } from '../../tables.ts';
import { currencyOfSign, findMoney, type Money } from './money.ts';
import { currencyOf, guessUnit, isPlausible } from './plausible.ts';
import { namesPay, subjectOf, unitAround } from './words.ts';

/** Pay that a text states. */
export type StatedPay = {
  min: number | null;
  max: number | null;
  currency: string;
  /** Undefined where neither the words nor the amounts tell. */
  unit: PayUnit | undefined;
  /** How much speaks for its being the pay of this job: words of pay, a unit, two ends, a short text. */
  certainty: number;
};

export type FindOptions = {
  country: string | undefined;
  /** What the board says: the same amounts in the text are pay, and its currency one that `$` can mean. */
  board?: { min?: number | null; max?: number | null; currency?: string | undefined } | undefined;
  /** A text that is about pay, or a heading: an amount in it needs no words of pay around it. */
  isShort?: boolean;
};

/** How far the words around an amount may be, in UTF-16 units. */
const BEFORE = 70;
const AFTER = 45;
/** Less is an amount of something else. */
const ENOUGH = 2;
/** More amounts than that no posting needs; a text made of nothing else must not cost much. */
const MOST = 200;

/** The pay that a text states most certainly, the first of equals; undefined when it states none. */
export function findPay(text: string, options: FindOptions): StatedPay | undefined {
  let best: StatedPay | undefined;
  let seen = 0;
  for (const money of findMoney(text)) {
    if (++seen > MOST) break;
    const found = judge(money, text, options);
    if (found && found.certainty >= ENOUGH && found.certainty > (best?.certainty ?? 0)) best = found;
  }
  return best;
}

function judge(
  money: Money,
  text: string,
  { country, board, isShort = false }: FindOptions,
): StatedPay | undefined {
  const own = currencyOf(country);
  const boards = board?.currency;
  const before = wordsBefore(text, money.start);
  // Most numbers of a text are years and counts.
  if (money.currency === undefined && !isShort && !namesPay(before)) return undefined;
  const after = text.slice(money.end, money.end + AFTER).split(/[\n•|;]|[.!?]\s+(?=\p{Lu})/u, 1)[0] ?? '';
  const subject = subjectOf(before, after);
  if (subject === 'other') return undefined;
  const stated = unitAround(before, after);
  // A bare number is money only with a word of pay right before it, and in a place that says in which currency.
  const isNear = subject === 'pay' && (money.isGrouped || stated !== undefined);
  if (money.currency === undefined && !(isNear || (isShort && money.isGrouped))) return undefined;
  const currency =
    money.currency === undefined ? (boards ?? own) : currencyOfSign(money.currency, [own, boards]);
  if (currency === undefined) return undefined;

  const amounts = openEnd(money, before);
  const unit = stated ?? guessUnit(amounts, currency, country);
  if (stated !== undefined && !isPlausible(amounts, stated, currency, country)) return undefined;
  // Without a word of pay, what is far below any wage is a price.
  const isWage = unit !== undefined && guessUnit(amounts, currency, country) === unit;
  const isDayRate = unit === 'day' || unit === 'week' || unit === 'hour';
  const isBoards = isSameAmount(amounts, board);
  const certainty =
    (isBoards ? 4 : 0) +
    (isWage && money.currency !== undefined && money.isShortened ? 2 : 0) +
    // The money of the country, where the board has another one.
    (isWage && money.currency !== undefined && money.isGrouped && currency === own && boards !== own
      ? 2
      : 0) +
    (subject === 'pay' ? 3 : 0) +
    (stated !== undefined && (subject === 'pay' || isShort || isWage || isDayRate) ? 2 : 0) +
    (money.isRange && isWage ? 2 : 0) +
    (isShort ? 2 : 0);
  // An amount that fits no unit is pay only where the text says so.
  if (unit === undefined && subject !== 'pay' && !isShort && !isBoards) return undefined;
  return { ...amounts, currency, unit, certainty };
}

/** The words of the same sentence; at the start of a line, those of a heading above it. */
function wordsBefore(text: string, at: number): string {
  const piece = text.slice(Math.max(0, at - BEFORE), at);
  const line = piece.slice(piece.lastIndexOf('\n') + 1);
  const sentence = line.split(/[•|;]|[.!?]\s+(?=\p{Lu})/u).at(-1) ?? '';
  if (line.trim().length > 2 || !piece.includes('\n')) return sentence;
  const above = piece.trimEnd().split('\n').at(-1) ?? '';
  return above.length <= 40 ? `${above} ${sentence}` : sentence;
}

const FROM =
  /(?<!\p{L})(?:from|ab|à partir de|dès|desde|da|a partire da|vanaf|od|minimum|mindestens|mind?\.?|at least|starting at)\s*$/iu;
const UP_TO = /(?<!\p{L})(?:up to|bis(?: zu)?|jusqu['’]à|hasta|fino a|tot|do|maximum|max\.?)\s*$/iu;

/** One amount with `from` or `up to` before it has one end. */
function openEnd({ min, max, isRange }: Money, before: string): Pick<StatedPay, 'min' | 'max'> {
  if (isRange || max === null) return { min, max };
  if (FROM.test(before)) return { min, max: null };
  return UP_TO.test(before) ? { min: null, max } : { min, max };
}

type Ends = { min?: number | null; max?: number | null };

/** Whether two pays have the same ends, within a hundredth; an end that one of them lacks is no difference. */
export function isSameAmount(a: Ends, b: Ends | undefined): boolean {
  const near = (one: number | null | undefined, other: number | null | undefined) =>
    one == null || other == null || Math.abs(one - other) <= 0.01 * Math.max(one, other);
  const has = (ends: Ends | undefined) => (ends?.min ?? ends?.max ?? null) !== null;
  return (
    has(a) && has(b) && near(a.min, b?.min) && near(a.max, b?.max) && near(a.min ?? a.max, b?.min ?? b?.max)
  );
}
