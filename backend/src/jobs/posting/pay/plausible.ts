import type { PayUnit } from '../../tables.ts';

/**
 * By country: its currency, and what the lowest full-time wage is in a year, roughly, in whole units of it: the legal
 * minimum of 2025/26 for 2,000 hours where there is one, otherwise the lowest collective wages. Everything else is a
 * multiple of it, so that one number a country is enough.
 */
const WAGES: Readonly<Record<string, readonly [currency: string, lowest: number]>> = {
  ae: ['AED', 48_000],
  at: ['EUR', 24_000],
  au: ['AUD', 48_000],
  be: ['EUR', 25_000],
  bg: ['EUR', 7_400],
  br: ['BRL', 19_000],
  ca: ['CAD', 34_000],
  ch: ['CHF', 45_000],
  cl: ['CLP', 6_300_000],
  cn: ['CNY', 30_000],
  co: ['COP', 17_000_000],
  cy: ['EUR', 12_000],
  cz: ['CZK', 250_000],
  de: ['EUR', 26_000],
  dk: ['DKK', 240_000],
  ee: ['EUR', 10_600],
  es: ['EUR', 16_500],
  fi: ['EUR', 22_000],
  fr: ['EUR', 21_600],
  gb: ['GBP', 23_000],
  gr: ['EUR', 12_300],
  hk: ['HKD', 100_000],
  hr: ['EUR', 11_600],
  hu: ['HUF', 3_500_000],
  id: ['IDR', 40_000_000],
  ie: ['EUR', 27_000],
  il: ['ILS', 72_000],
  in: ['INR', 180_000],
  it: ['EUR', 16_000],
  jp: ['JPY', 2_100_000],
  kr: ['KRW', 25_000_000],
  lt: ['EUR', 13_800],
  lu: ['EUR', 32_000],
  lv: ['EUR', 9_400],
  mt: ['EUR', 11_500],
  mx: ['MXN', 100_000],
  my: ['MYR', 20_400],
  nl: ['EUR', 27_000],
  no: ['NOK', 380_000],
  nz: ['NZD', 48_000],
  ph: ['PHP', 180_000],
  pl: ['PLN', 56_000],
  pt: ['EUR', 12_200],
  ro: ['RON', 48_000],
  se: ['SEK', 260_000],
  sg: ['SGD', 24_000],
  si: ['EUR', 15_300],
  sk: ['EUR', 10_500],
  tr: ['TRY', 265_000],
  tw: ['TWD', 345_000],
  ua: ['UAH', 96_000],
  us: ['USD', 20_000],
  za: ['ZAR', 60_000],
};

/** The same for a currency that the country does not have, or without a country: paid to people in many places. */
const ABROAD: Readonly<Record<string, number>> = { USD: 17_000, EUR: 15_000, GBP: 20_000, CHF: 45_000 };

/** Where a month's pay is not advertised, so that 2,200 could as well be a week's. */
const NOT_BY_MONTH = ['USD', 'GBP', 'CAD', 'AUD', 'NZD'];
const NOT_BY_MONTH_IN = ['us', 'gb', 'ie', 'ca', 'au', 'nz'];

const PER_YEAR: Readonly<Record<PayUnit, number>> = { hour: 2_000, day: 230, week: 52, month: 12, year: 1 };

type Range = readonly [least: number, most: number];

/** Multiples of the lowest wage. They do not overlap within the units that are guessed, so an amount has one unit or none. */
const GUESSED: Partial<Record<PayUnit, Range>> = { hour: [0.7, 3.2], month: [0.7, 8], year: [0.7, 30] };
/** The unit is stated: only what cannot be pay is out, such as a subscription of 9 € a month. Part of a job is in. */
const STATED: Readonly<Record<PayUnit, Range>> = {
  hour: [0.3, 20],
  day: [0.3, 20],
  week: [0.15, 15],
  month: [0.12, 20],
  year: [0.12, 60],
};

/** The currency of a country, ISO 4217; undefined for one that is not known. */
export const currencyOf = (country: string | undefined): string | undefined =>
  country === undefined ? undefined : WAGES[country]?.[0];

function lowestWage(currency: string, country: string | undefined): number | undefined {
  const [own, wage] = (country !== undefined && WAGES[country]) || [];
  if (own === currency) return wage;
  return ABROAD[currency] ?? Object.values(WAGES).find(([code]) => code === currency)?.[1];
}

type Amounts = { min: number | null; max: number | null };

function fits({ min, max }: Amounts, unit: PayUnit, [least, most]: Range, lowest: number): boolean {
  const wage = lowest / PER_YEAR[unit];
  return [min, max].every((amount) => amount === null || (amount >= least * wage && amount <= most * wage));
}

/** Whether amounts can be pay per this unit. A currency without known wages cannot be judged, and is not. */
export function isPlausible(
  amounts: Amounts,
  unit: PayUnit,
  currency: string,
  country: string | undefined,
): boolean {
  const lowest = lowestWage(currency, country);
  return lowest !== undefined && fits(amounts, unit, STATED[unit], lowest);
}

/**
 * What amounts without a unit are for: the only unit in which they are the pay of a full-time job there. In France 2,200
 * EUR is a month's and 35,000 a year's. Undefined when none fits. Days and weeks are never guessed.
 */
export function guessUnit(
  amounts: Amounts,
  currency: string,
  country: string | undefined,
): PayUnit | undefined {
  const lowest = lowestWage(currency, country);
  if (lowest === undefined) return undefined;
  const byMonth =
    country === undefined ? !NOT_BY_MONTH.includes(currency) : !NOT_BY_MONTH_IN.includes(country);
  const units = Object.entries(GUESSED) as [PayUnit, Range][];
  return units.find(
    ([unit, range]) => (unit !== 'month' || byMonth) && fits(amounts, unit, range, lowest),
  )?.[0];
}

/** For a year, in whole units; null where the unit does not tell how much of a year is worked. */
export function yearly(amount: number | null, unit: PayUnit): number | null {
  const times = { year: 1, month: 12, week: 52, hour: 0, day: 0 }[unit];
  return amount === null || times === 0 ? null : Math.round(amount * times);
}
