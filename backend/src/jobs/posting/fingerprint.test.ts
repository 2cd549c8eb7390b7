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
