import { expect, it } from 'vitest';
import { indexTitles, meaningsOf, nearestRoles } from './titles-index.ts';

const rows = [
  { title: 'Senior Glazier (m/w/d), Kassel', postings: 4 },
  { title: 'Glazier – Night shift', postings: 3 },
  { title: 'Glassblower', postings: 2 },
  { title: 'Beekeeper', postings: 1 },
  { title: '***', postings: 9 },
];

it('counts postings by what they are called, without level, gender and details', async () => {
  const { roles } = await indexTitles(rows);
  expect(roles.get('glazier')).toEqual({ label: 'Glazier', postings: 7 });
  expect([...roles.keys()]).toEqual(['glazier', 'glassblower', 'beekeeper']);
});

it('counts words of titles, and knows those of our tables', async () => {
  const { words } = await indexTitles(rows, ['COBOL']);
  expect(words.get('glazier')).toBe(7);
  expect(words.get('beekeeper')).toBe(1);
  expect(words.get('cobol')).toBeGreaterThan(1);
  expect(words.get('krankenpfleger')).toBeGreaterThan(1);
  expect(words.has('zebra')).toBe(false);
});

it('finds the nearest titles, and none for what is near to none', async () => {
  const index = await indexTitles(rows);
  expect(nearestRoles('Glaziers', index)).toEqual([{ role: 'Glazier', postings: 7 }]);
  expect(nearestRoles('glass blower', index)[0]).toEqual({ role: 'Glassblower', postings: 2 });
  expect(nearestRoles('astronaut', index)).toEqual([]);
  expect(nearestRoles('', index)).toEqual([]);
});

it('says what a short title may stand for, when it is several things', async () => {
  const index = await indexTitles([
    { title: 'Project Manager (f/m/x)', postings: 4 },
    { title: 'Senior Product Manager, Payments', postings: 7 },
    { title: 'Product Manager', postings: 2 },
    { title: 'Registered Nurse', postings: 5 },
  ]);
  expect(meaningsOf('Senior PM', index)).toEqual([
    { role: 'product manager', postings: 9 },
    { role: 'project manager', postings: 4 },
  ]);
  for (const role of ['RN', 'PM Payments', 'Nurse', '']) expect(meaningsOf(role, index), role).toEqual([]);
});
