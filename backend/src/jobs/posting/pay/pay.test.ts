import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawPay } from '../posting.ts';
import { readNumber } from './money.ts';
import { readPay, UNKNOWN_PAY } from './pay.ts';
import { guessUnit } from './plausible.ts';

const read = (raw: RawPay | undefined, description = '', country?: string, title = 'Engineer') => {
  const { payMin, payMax, payUnit, salaryCurrency } = readPay(raw, { title, description, country });
  return [payMin, payMax, payUnit, salaryCurrency];
};
const unknown = [null, null, null, null];

describe('an amount of a board without a unit', () => {
  it.each<[RawPay, string, unknown[]]>([
    [{ min: 2_200, max: 2_500, currency: 'EUR' }, 'fr', [2_200, 2_500, 'month', 'EUR']],
    [{ min: 35_000, max: 42_000, currency: 'EUR' }, 'fr', [35_000, 42_000, 'year', 'EUR']],
    [{ min: 13.5, max: 15, currency: 'EUR' }, 'de', [13.5, 15, 'hour', 'EUR']],
    [{ min: 14_000, max: 18_000, currency: 'PLN' }, 'pl', [14_000, 18_000, 'month', 'PLN']],
    [{ min: 600_000, max: 900_000, currency: 'INR' }, 'in', [600_000, 900_000, 'year', 'INR']],
    [{ min: 60_000, max: 80_000.5, currency: 'GBP' }, 'gb', [60_000, 80_000.5, 'year', 'GBP']],
  ])('%j in %s is %j', (raw, country, pay) => expect(read(raw, '', country)).toEqual(pay));

  it.each<[RawPay, string | undefined]>([
    [{ min: 2_200, max: 2_500, currency: 'USD' }, 'us'],
    [{ min: 500, max: 500, currency: 'GBP' }, 'gb'],
    [{ min: 90, max: 120_000, currency: 'USD' }, 'us'],
    [{ min: 0, max: -1, currency: 'EUR' }, 'de'],
    [{ min: Number.NaN, max: 1e12, currency: 'EUR' }, 'de'],
    [{ min: 50_000, max: 60_000 }, undefined],
    [{ min: 50_000, max: 60_000, currency: 'XYZ' }, undefined],
  ])('%j in %s is unknown', (raw, country) => expect(read(raw, '', country)).toEqual(unknown));

  it('fits at most one unit, whatever it is', () => {
    const amount = fc.double({ min: 1, max: 1e8, noNaN: true });
    fc.assert(
      fc.property(amount, fc.constantFrom('de', 'fr', 'us', 'pl', 'in', 'ch', undefined), (min, country) => {
        const unit = guessUnit({ min, max: min }, 'EUR', country);
        if (unit !== undefined) expect(['hour', 'month', 'year']).toContain(unit);
      }),
    );
  });

  it('may have one end, and has them in order', () => {
    expect(read({ min: 50_000, max: 0, currency: 'GBP' }, '', 'gb')).toEqual([50_000, null, 'year', 'GBP']);
    expect(read({ min: 90_000, max: 60_000, currency: 'GBP' }, '', 'gb')).toEqual([
      60_000,
      90_000,
      'year',
      'GBP',
    ]);
  });
});

describe('pay in words', () => {
  it.each<[string, string | undefined, unknown[]]>([
    ['Wir bieten 45k–60k €', 'de', [45_000, 60_000, 'year', 'EUR']],
    ['£500 per day outside IR35', 'gb', [500, 500, 'day', 'GBP']],
    ['Stundenlohn: 12,50 €/Std.', 'de', [12.5, 12.5, 'hour', 'EUR']],
    ['Salaire : 2 500 € brut/mois', 'fr', [2_500, 2_500, 'month', 'EUR']],
    ['2 200 à 2 500 € brut par mois sur 13 mois', 'fr', [2_200, 2_500, 'month', 'EUR']],
    ['Vergütung:\n3.000 bis 3.500 € brutto monatlich', 'de', [3_000, 3_500, 'month', 'EUR']],
    ['Gehalt: 50.000,- € p.a.', 'de', [50_000, 50_000, 'year', 'EUR']],
    ['Salary CHF 95’000 – 110’000', 'ch', [95_000, 110_000, 'year', 'CHF']],
    ['Compensation: $45-$120/Hour', 'us', [45, 120, 'hour', 'USD']],
    ['The range is $120,000 - $150,000 USD per year plus bonus', 'us', [120_000, 150_000, 'year', 'USD']],
    ['CTC 12 LPA to 18 LPA', 'in', [1_200_000, 1_800_000, 'year', 'INR']],
    ['TJM : 450-550 €', 'fr', [450, 550, 'day', 'EUR']],
    ['Package : 45/50K€', 'fr', [45_000, 50_000, 'year', 'EUR']],
    ['up to £60k + bonus', 'gb', [null, 60_000, 'year', 'GBP']],
    ['mindestens 2.800 Euro brutto', 'at', [2_800, null, 'month', 'EUR']],
    ['15 000 – 20 000 zł netto + VAT / mies.', 'pl', [15_000, 20_000, 'month', 'PLN']],
    ['lön 45 000 kr per månad', 'se', [45_000, 45_000, 'month', 'SEK']],
    ['Pay: $25.50/hr to $30/hr', 'us', [25.5, 30, 'hour', 'USD']],
    ['salary of $90k', 'ca', [90_000, 90_000, 'year', 'CAD']],
    ['RAL 35.000 - 40.000 €', 'it', [35_000, 40_000, 'year', 'EUR']],
    ['€ 3.500 - € 4.500 bruto per maand', 'nl', [3_500, 4_500, 'month', 'EUR']],
    ['Gehalt: 45.000 - 60.000 brutto', 'de', [45_000, 60_000, 'year', 'EUR']],
  ])('%j in %s', (text, country, pay) => expect(read(undefined, text, country)).toEqual(pay));

  it.each([
    'Learning budget of €1,000 per year and a €2,000 referral bonus',
    'We raised $20M in a Series A and have 500 customers.',
    'Customers pay $20/month for our product',
    'You will manage a $500k budget',
    'We have a 401k match up to $5,000 per year.',
    'Founded in 2019, 2,000 employees, 10,000 users. Salary is competitive.',
    'Salary review in 2025 - 2026',
    '50 € Sachbezug im Monat, 30 Tage Urlaub',
    'Serving 10 000 clients in 12 countries; 50 m² offices',
  ])('%s: none', (text) => expect(read(undefined, text, 'us')).toEqual(unknown));

  it('in a title or in the board’s own words needs no word of pay', () => {
    expect(read(undefined, '', 'gb', 'Nurse £25 – £30 per hour')).toEqual([25, 30, 'hour', 'GBP']);
    expect(read({ text: '$20k - $35k' })).toEqual([20_000, 35_000, 'year', 'USD']);
  });
});

describe('when the board and the text differ', () => {
  it('the currency of the text counts', () => {
    const board = { min: 350_700, max: 350_700, currency: 'USD' };
    expect(read(board, 'Warsaw office. PLN 350,700')).toEqual([350_700, 350_700, 'year', 'PLN']);
    expect(read({ ...board, max: 420_000 }, 'PLN 350,700 – 420,000')).toEqual([
      350_700,
      420_000,
      'year',
      'PLN',
    ]);
    expect(read({ min: 95_000, max: 95_000, currency: 'USD' }, 'Kraków, PLN 350,700 gross', 'pl')).toEqual([
      ...[350_700, 350_700, 'year', 'PLN'],
    ]);
  });
  it('the unit of the text counts, and its amounts where the board guessed', () => {
    expect(read({ min: 30, max: 40, currency: 'USD' }, 'Rate: $30 – $40 per hour', 'us')).toEqual([
      ...[30, 40, 'hour', 'USD'],
    ]);
    const guess = { min: 61_000, max: 61_000, currency: 'GBP', predicted: true };
    expect(read(guess, 'Salary: £48,000 per annum', 'gb')).toEqual([48_000, 48_000, 'year', 'GBP']);
  });
  it('an amount of something else changes nothing', () =>
    expect(read({ min: 60_000, max: 80_000, currency: 'GBP' }, '£5,000 sign-on bonus', 'gb')).toEqual([
      ...[60_000, 80_000, 'year', 'GBP'],
    ]));
  it('a unit in which nobody is paid so is not believed', () =>
    expect(read({ min: 18, max: 22, currency: 'USD', unit: 'year' }, '', 'us')).toEqual([
      18,
      22,
      'hour',
      'USD',
    ]));
});

it('a year’s pay follows from a month’s and a week’s, and not from an hour’s or a day’s', () => {
  const of = (raw: RawPay, country: string) => readPay(raw, { title: '', description: '', country });
  expect(of({ min: 2_500, currency: 'EUR', unit: 'month' }, 'fr')).toMatchObject({
    salaryMin: 30_000,
    salaryMax: null,
  });
  expect(of({ max: 1_000, currency: 'GBP', unit: 'week' }, 'gb')).toMatchObject({ salaryMax: 52_000 });
  expect(of({ min: 20, currency: 'GBP', unit: 'hour' }, 'gb')).toMatchObject({ payMin: 20, salaryMin: null });
  expect(of({ min: 400, currency: 'GBP', unit: 'day', predicted: true }, 'gb')).toMatchObject({
    ...{ payUnit: 'day', salaryMin: null, salaryCurrency: 'GBP', salaryPredicted: true },
  });
  expect(of({}, 'gb')).toEqual(UNKNOWN_PAY);
});

it.each([
  ['1.234,56', 1_234.56],
  ['1,234.56', 1_234.56],
  ['2 500', 2_500],
  ['95’000', 95_000],
  ['12,50', 12.5],
  ['350,700', 350_700],
  ['3.000,-', 3_000],
])('%s is the number %d', (text, number) => expect(readNumber(text)).toBe(number));
