import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from './fingerprint.ts';

const START =
  'We are looking for somebody who builds services that last, in a team of nine, with time to do it well. ';
const posting = {
  title: 'Backend Engineer',
  company: 'Acme Ltd',
  places: ['London'],
  description: START.repeat(8),
};
const same = (more: Partial<typeof posting>) =>
  expect(fingerprintOf({ ...posting, ...more })).toBe(fingerprintOf(posting));
const other = (more: Partial<typeof posting>) =>
  expect(fingerprintOf({ ...posting, ...more })).not.toBe(fingerprintOf(posting));

describe('one job', () => {
  it('is found in another spelling', () => {
    same({ title: 'BACKEND  engineer' });
    same({ company: 'ACME Limited' });
    same({ company: 'Acmé, Inc.' });
    same({ description: posting.description.replaceAll(', ', ' – ').toUpperCase() });
  });
  it.each([
    ['Müller Spedition', 'Müller Spedition GmbH & Co. KG'],
    ['Brasserie du Port', 'Brasserie du Port SARL'],
    ['Kinderhilfe', 'Kinderhilfe e.V.'],
    ['Fjord Foods', 'Fjord Foods A/S'],
    ['Globex', 'Globex Corporation'],
  ])('is found under a company with or without its legal form: %s, %s', (one, other) => {
    expect(fingerprintOf({ ...posting, company: other })).toBe(fingerprintOf({ ...posting, company: one }));
  });
  it('is found with and without what a board or an employer adds to its title', () => {
    for (const title of [
      'Backend Engineer (m/w/d)',
      'Backend Engineer – Remote',
      'Backend Engineer (f/m/x), 100 % remote',
      'Backend Engineer, 4711-HRO',
      'Backend Engineer 1002345',
    ])
      same({ title });
  });
  it.each([
    ['Ulm', 'Hof'],
    ['Bad Zwischenahn', 'Wanne-Eickel'],
    ['Frankfurt', 'Hamburg'],
  ])('is one that names its town, its postcode and what is the town’s: %s, %s', (...towns) => {
    const [first, second] = towns.map((town, n) => {
      const description = `Unsere Filiale in ${12_345 + n} ${town} sucht Sie. Die Stadt ${town} freut sich. ${town.split(' ').at(-1)}s Kunden und die ${town.split(' ').at(-1)}er Kollegen warten. ${START.repeat(8)}`;
      return fingerprintOf({
        ...posting,
        title: `Fahrer ${town} (Ref. ${90_001 + n})`,
        description,
        places: [`${town}, Deutschland`],
      });
    });
    expect(first).toBe(second);
  });
  it('is found where a board cut the description', () =>
    same({ description: `${posting.description.slice(0, 500)}…` }));
  it('is one in all its places', () => {
    same({ places: ['Leeds'] });
    same({ places: ['Remote'] });
    same({ places: [] });
  });
  it.each([
    ['Filialleiter (m/w/d) in Quedlinburg', 'Filialleiter (m/w/d) in Herzogenaurach'],
    ['Vendeur – Romorantin', 'Vendeur – Sotteville'],
    ['Nurse, Berlin', 'Nurse, Munich'],
  ])('is one whose title and text name the town: %s, %s', (one, other) => {
    const [first, second] = [one, other].map((title) => {
      const town = title.split(' ').at(-1) ?? '';
      const description = `Our shop in ${town} wants you. ${START.repeat(8)}`;
      return fingerprintOf({ ...posting, title, description, places: [`${town}, Europe`] });
    });
    expect(first).not.toBeNull();
    expect(first).toBe(second);
  });
});

describe('two jobs of the same title and company', () => {
  it('differ by description', () =>
    other({ description: `${START}This one is for payments. ${START.repeat(8)}` }));
  it('differ by a year, a level or a number of their title', () => {
    other({ title: 'Backend Engineer 2027' });
    other({ title: 'Senior Backend Engineer' });
    other({ title: 'Backend Engineer II' });
  });
  it('differ by a company that is another’s name with more', () => other({ company: 'Acme Foods Ltd' }));
  it('differ by a word that is no town, though it has a capital', () =>
    other({ description: posting.description.replace('services', 'Kubernetes') }));
});

it('a long text is one without a company too, and no company’s', () => {
  const nobodys = fingerprintOf({ ...posting, company: null });
  expect(nobodys).toBe(fingerprintOf({ ...posting, company: null, places: ['Leeds'] }));
  expect(nobodys).not.toBe(fingerprintOf(posting));
});

it('C, C++ and C# are three', () => {
  expect(
    new Set(
      ['C', 'C++', 'C#'].map((language) => fingerprintOf({ ...posting, title: `${language} Developer` })),
    ).size,
  ).toBe(3);
});

it('there is none where too little is known', () => {
  const short = START.repeat(3).slice(0, 250);
  for (const more of [
    { company: null, description: short },
    { company: ' – ', description: short },
    { description: 'Apply now' },
    { title: '…' },
  ]) {
    expect(fingerprintOf({ ...posting, ...more })).toBeNull();
  }
});

it('no part runs into the next', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      fc.pre(/[a-z]/.test(b));
      const first = fingerprintOf({ ...posting, title: `${a}x${b}`, company: 'y' });
      expect(fingerprintOf({ ...posting, title: `${a}x`, company: `${b}y` })).not.toBe(first);
    }),
  );
});
