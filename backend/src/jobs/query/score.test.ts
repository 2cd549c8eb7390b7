import { expect, it } from 'vitest';
import { readRole } from './role.ts';
import { createScorer } from './score.ts';

/** Titles for a role, better ones first. */
const ranked = (role: string, titles: readonly string[], skills: readonly string[] = []) => {
  const score = createScorer(readRole(role));
  return titles
    .map((title) => ({ title, rank: score({ title, skills }) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ title }) => title);
};
const rankOf = (role: string, title: string, skills: readonly string[] = []) =>
  createScorer(readRole(role))({ title, skills });

it.each([
  ['midwife', ['Midwife', 'Hebamme (m/w/d)', 'Midwife Recruiter', 'Recruiter for Midwives']],
  [
    'electrician',
    ['Senior Electrician', 'Elektriker/in', 'Electrician Apprentice', 'Sales of Electrician Tools'],
  ],
  ['Data Engineer', ['Data Engineer – Berlin', 'Data Warehouse Engineer', 'Data Center Cooling Engineer']],
  ['chef', ['Head Chef', 'Chef de chantier']],
  ['Berater', ['Berater:in Einkauf', 'Einkauf für Berater']],
  ['chef', ['Chef de partie', "Chef d'équipe"]],
  ['comptable', ['Comptable', 'Accountant', "Agent d'accueil, cabinet comptable"]],
  ['product manager', ['Product Manager', 'Product Owner', 'Product Marketing Assistant']],
])('ranks titles for %s', (role, titles) => {
  expect(ranked(role, titles.toReversed())).toEqual(titles);
});

it('finds the title at the end of a compound, in both genders', () => {
  expect(rankOf('Entwickler', 'Datenbankentwicklerin')).toBeGreaterThan(0.7);
  expect(rankOf('Pfleger', 'Kinderkrankenpfleger (m/w/d)')).toBeGreaterThan(0.7);
  expect(rankOf('Leiter', 'Leiterplatten-Löter')).toBe(0);
});

it('finds the masculine at the end of a compound by the feminine', () => {
  for (const [role, title] of [
    ['Optikerin', 'Augenoptiker (m/w/d)'],
    ['Gärtnerin', 'Friedhofsgärtner'],
    ['Kauffrau', 'Automobilkaufmann'],
  ] as const)
    expect(rankOf(role, title), title).toBeGreaterThan(0.7);
});

it('knows the ranks of a German trade by its name', () => {
  for (const title of ['Glasermeisterin', 'Glasergeselle (m/w/d)'])
    expect(rankOf('Glaser', title), title).toBeGreaterThan(0.8);
  expect(rankOf('Glaserin', 'Glaserhelfer')).toBeGreaterThan(0.4);
  expect(rankOf('Glaser', 'Hausmeister')).toBe(0);
});

it('takes two persons side by side for one in French, and who works for another for nobody else', () => {
  const score = createScorer(readRole('boucher'));
  const rank = (title: string) => score({ title, skills: [], language: 'fr' });
  expect(rank('Charcutier boucher traiteur H/F')).toBeGreaterThan(0.8);
  expect(rank('Formateur boucher')).toBeLessThan(0.5);
  expect(rank('Vendeur en boucherie')).toBe(0);
});

it('finds a field for who works in it, and a word that is written apart', () => {
  expect(rankOf('électronicien', 'Technicien en électronique')).toBeGreaterThan(0.4);
  expect(rankOf('Neuropsychologin', 'Neuro-Psychologe (m/w/d)')).toBeGreaterThan(0.8);
  expect(rankOf('technicien', 'Agent technique')).toBe(0);
});

it('takes an architect of software for another than an architect', () => {
  expect(rankOf('architecte', 'Architecte bâtiment')).toBeGreaterThan(0.8);
  for (const title of ['Software-Architekt (m/w/d)', 'IT-Architektin', 'Data Architect', 'Cloud-Architekt'])
    expect(rankOf('Architekt', title), title).toBeLessThan(
      0.5 * rankOf('Architekt', 'Architektin Wohnungsbau'),
    );
});

it('takes a profession that has another in its name for another', () => {
  for (const [role, title] of [
    ['Nurse', 'Registered Veterinary Nurse'],
    ['Teacher', 'Nursery Teaching Assistant'],
    ['product manager', 'Product Marketing Manager'],
  ] as const)
    expect(rankOf(role, title), title).toBeLessThan(0.6 * rankOf(role, role));
  expect(rankOf('Nurse', 'Registered Nurse, Dialysis')).toBeGreaterThan(0.8);
});

it('takes no shift for a manager', () => {
  expect(rankOf('PM', 'Kitchen Helper, PM shift')).toBe(0);
  expect(rankOf('PM', 'PM, Internal Tools')).toBeGreaterThan(0.5);
});

it('takes capitals for an abbreviation alone', () => {
  expect(rankOf('SRE', 'SRE, Payments')).toBeGreaterThan(2 * rankOf('SRE', 'Sre Gamle Bakery'));
  expect(rankOf('PM', 'Night Cleaner 6 PM')).toBe(0);
});

it('counts a letter for the skill that it is, and for nothing else', () => {
  const score = createScorer(
    readRole('R', (text) => [{ id: 'r', start: text.length - 1, end: text.length }]),
  );
  expect(score({ title: 'Statistician (R)', skills: ['r'] })).toBeGreaterThan(0.8);
  expect(score({ title: 'Biostatistician', skills: ['r'] })).toBeGreaterThan(0.3);
  expect(score({ title: 'Toys R Us Cashier', skills: [] })).toBe(0);
});

it('counts a skill among the posting’s skills less than in its title, and text least', () => {
  const score = createScorer(
    readRole('C++ engineer', (text) => [
      { id: 'c-plus-plus', start: text.indexOf('C++'), end: text.indexOf('C++') + 3 },
    ]),
  );
  const inTitle = score({ title: 'C++ Engineer', skills: [] });
  const bySkill = score({ title: 'Engineer', skills: ['c-plus-plus'] });
  const inText = score({ title: 'Engineer', skills: [] }, true);
  const nowhere = score({ title: 'Engineer', skills: [] });
  expect([inTitle, bySkill, inText, nowhere]).toEqual(
    [inTitle, bySkill, inText, nowhere].toSorted((a, b) => b - a),
  );
  expect(new Set([inTitle, bySkill, inText, nowhere]).size).toBe(4);
});
