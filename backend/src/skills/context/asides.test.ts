import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';
import { isAside } from './asides.ts';

const { match } = createMatcher(catalogue);
const ids = (text: string) => match(text).map(({ id }) => id);

describe('sentences that ask for nothing', () => {
  it.each([
    'Northgrid (NASDAQ: NGRD) is the observability platform that engineers love.',
    'We are a family-run bakery group in the north.',
    'Part of the Aurelia Hotels collection, we operate 70 properties.',
    'For more than 100 years we have discovered medicines in oncology.',
    'More than 8,000 companies use TeamTide for payroll and time tracking.',
    'Our customers include banks, law firms and retail chains.',
    'Former SDRs today work as recruiters and even a software engineer.',
    'Two of our three area managers, our e-commerce lead and our head of buying started in store.',
    'Our privacy policy explains how we handle your data under the Data Protection Act.',
    'Applications by email cannot be accepted for data protection reasons.',
    'Our hiring process: a technical interview and a system design session.',
    'Please send your CV and cover letter to the HR department.',
  ])('%s', (sentence) => expect(isAside(sentence)).toBe(true));

  it.each([
    'We are a startup building with React and Go.',
    'Knowledge of Kubernetes is a must.',
    'Docker is a platform that you know well.',
    'We are a growing company looking for a Java developer.',
    'The Registered Nurse provides wound care to hospital patients.',
    'With over ten years of experience in Java and SQL.',
    'Used Python to plan routes for a retailer.',
    'Promoted to head chef after two years.',
    'Established a data warehouse for the group.',
  ])('not: %s', (sentence) => expect(isAside(sentence)).toBe(false));

  it('hide every name of the catalogue, but for names that sound like asking', () => {
    const asks = /stack|experience|responsible|building/i;
    const found = catalogue.filter(
      ({ name }) =>
        !asks.test(name) &&
        ids(`Part of the Kestrel family, with sites for ${name} in 20 countries.`).length > 0,
    );
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});

describe('who somebody works with', () => {
  it.each([
    'Coordinate with housekeeping, concierge and F&B.',
    'You will sit next to marketing, merchandising and customer service.',
    'Liaising with wards and the ECG technicians.',
    'Supervises and trains paraprofessionals.',
    'Home-cooked food from our head chef, Andrzej.',
    'Reporting to the Head of Sales.',
    'Our e-commerce lead makes coffee.',
    'Talk to the front desk staff.',
  ])('is no skill: %s', (text) => expect(ids(text)).toEqual([]));

  it.each([
    ['Experience with customer service', 'customer-service'],
    ['Help customers with payroll and tax', 'payroll'],
    ['Familiar with sales and procurement', 'procurement'],
    ['Front desk staff scheduling', 'reception'],
    ['Sales experience is essential', 'sales'],
  ])('%s shows %s', (text, id) => expect(ids(text)).toContain(id));
});

describe('headings', () => {
  it.each([
    [
      'DUTIES\n4. Benefits administration\n5. Payroll\n6. Wound care',
      ['compensation-and-benefits', 'payroll', 'wound-care'],
    ],
    ['Skills\nBenefits administration\nPayroll', ['compensation-and-benefits', 'payroll']],
    ['Requirements\n- Docker\nWhy drivers stay\nTrucks with AC and Bluetooth', ['docker']],
    ['Interview process\nA system design session\n\nWhat you need\nGo', ['go']],
  ])('%j', (text, expected) => expect(ids(text)).toEqual(expected));
});

describe('names that go on', () => {
  it.each(['Swift Haul is hiring!', 'the Aurelia Hotels collection'])('%s', (text) =>
    expect(ids(text)).toEqual([]),
  );
  it('unless a title follows', () => expect(ids('A Swift Developer is a craftsman.')).toEqual(['swift']));
});
