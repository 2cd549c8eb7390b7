import type { PayUnit } from '../../tables.ts';
import type { Pay, RawPay } from '../posting.ts';
import { findPay, isSameAmount, type StatedPay } from './find.ts';
import { guessUnit, isPlausible, yearly } from './plausible.ts';

/** Beyond this there is no pay, and no room in the column for a year's. */
const MOST = 1_000_000_000;

export const UNKNOWN_PAY: Pay = {
  payMin: null,
  payMax: null,
  payUnit: null,
  salaryMin: null,
  salaryMax: null,
  salaryCurrency: null,
  salaryPredicted: false,
};

type Where = { title: string; description: string; country: string | undefined };

/**
 * The pay of a posting, from what the board says and from the words of the employer, who knows better: a currency or a
 * unit in the text overrides the board's. An amount whose unit nobody states has the only one in which it can be pay in
 * that country. What cannot be determined is unknown.
 */
export function readPay(raw: RawPay | undefined, { title, description, country }: Where): Pay {
  const board = boardPay(raw);
  const options = { country, board: board ?? { currency: raw?.currency } };
  const short = [raw?.text, title].filter((text) => text !== undefined).join('\n');
  const stated = [findPay(short, { ...options, isShort: true }), findPay(description, options)]
    .filter((found) => found !== undefined)
    .toSorted((a, b) => b.certainty - a.certainty)[0];
  const [first, second] = board && stated ? order(board, stated) : [board ?? stated];
  return settle(first, country) ?? settle(second, country) ?? UNKNOWN_PAY;
}

/** `certainty` is not of interest here. */
type Found = Omit<StatedPay, 'certainty' | 'currency'> & {
  currency: string | undefined;
  predicted?: boolean;
};

function boardPay(raw: RawPay | undefined): Found | undefined {
  const [min, max] = [raw?.min, raw?.max].map((value) =>
    value !== undefined && Number.isFinite(value) && value > 0 && value <= MOST ? value : null,
  );
  if ((min ?? null) === null && (max ?? null) === null) return undefined;
  const currency = raw?.currency?.toUpperCase();
  const ends = [min ?? null, max ?? null] as const;
  const [low, high] = ends[0] !== null && ends[1] !== null && ends[0] > ends[1] ? [ends[1], ends[0]] : ends;
  return { min: low, max: high, currency, unit: raw?.unit, predicted: raw?.predicted ?? false };
}

/** Which of the two to believe, and which if that one cannot be. */
function order(board: Found, stated: StatedPay): [Found, Found] {
  if (isSameAmount(board, stated)) {
    // The same numbers: the currency is the employer's, and so is the unit, where the words have one.
    const unit = stated.unit ?? board.unit;
    return [{ ...stated, unit }, board];
  }
  const isCertain = stated.certainty >= 5 || board.predicted || stated.currency !== board.currency;
  return isCertain && stated.unit !== undefined ? [stated, board] : [board, stated];
}

function settle(found: Found | undefined, country: string | undefined): Pay | undefined {
  if (!found?.currency) return undefined;
  const { min, max, currency, predicted = false } = found;
  const unit = unitOf(found, currency, country);
  if (unit === undefined) return undefined;
  return {
    payMin: cents(min),
    payMax: cents(max),
    payUnit: unit,
    salaryMin: yearly(min, unit),
    salaryMax: yearly(max, unit),
    salaryCurrency: currency,
    salaryPredicted: predicted,
  };
}

function unitOf(
  { min, max, unit }: Found,
  currency: string,
  country: string | undefined,
): PayUnit | undefined {
  const stated = unit !== undefined && isPlausible({ min, max }, unit, currency, country) ? unit : undefined;
  return stated ?? guessUnit({ min, max }, currency, country);
}

const cents = (amount: number | null) => (amount === null ? null : Math.round(amount * 100) / 100);
