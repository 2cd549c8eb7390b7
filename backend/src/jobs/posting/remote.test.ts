import { describe, expect, it } from 'vitest';
import { looksRemote } from './remote.ts';

/** By title, place and description. */
const said = (title: string, place = '', description = '') =>
  looksRemote({ title, places: [place], description });

describe('a title or a place', () => {
  it.each([
    ['Engineer (Remote)', ''],
    ['Engineer', 'Remote, UK'],
    ['Engineer', 'Homeoffice'],
    ['Engineer', 'Berlin / Remote'],
    ['Entwickler (m/w/d) – 100 % remote möglich', 'Köln'],
    ['Entwickler (Homeoffice)', 'Köln'],
    ['Développeur full remote', 'Paris'],
    ['Contable', 'Teletrabajo'],
    ['Sales', 'Anywhere in the world'],
  ])('%s at %j says remote', (title, place) => expect(said(title, place)).toBe(true));

  it.each([
    ['Engineer (Hybrid remote)', ''],
    ['Remote Sensing Scientist', 'London'],
    ['Engineer', 'Hybrid – Berlin'],
    ['Home Office Caseworker', 'London'],
    ['Entwickler (m/w/d) – Homeoffice möglich', 'Köln'],
    ['Buchhalter (2 Tage Homeoffice)', 'Graz'],
    ['Comptable (télétravail partiel)', 'Lyon'],
  ])('%s at %j does not', (title, place) => expect(said(title, place)).toBe(false));

  it('decides: a description cannot make a hybrid remote, and need not repeat what a place says', () => {
    expect(said('Engineer (hybrid)', 'Leeds', 'You may work fully remote.')).toBe(false);
    expect(said('Engineer', 'Remote', 'Hybrid events twice a year, on-site.')).toBe(true);
  });
});

describe('a description', () => {
  it.each([
    'This is a fully remote position.',
    'About us\nLocation: Remote.\nAbout you',
    'Work from home whenever you like',
    'You can work remote within EU time zones.',
    'This role is remote; our hybrid cloud is not.',
    'Remote: yes',
    'We are remote-first and 100% distributed.',
    'Remote (UK only)',
    'Poste en télétravail complet.',
    'Télétravail : 100 %',
    'Le poste est ouvert en full remote.',
    'Homeoffice zu 100 % möglich',
    'Du arbeitest komplett remote.',
    'Ausschließlich im Homeoffice',
    'Arbeitsort: Homeoffice',
    'Deutschlandweit remote oder in unserem Büro',
    'Trabajo 100% remoto desde España',
    'Lavoro completamente da remoto',
    'Trabalho remoto',
    'Praca w pełni zdalna',
    'Volledig remote werken',
    'Remote candidates are welcome.',
    'Arbeite von überall in Europa',
    'Mobiles Arbeiten (bis zu 100 %)',
    'Remote-Arbeit innerhalb Deutschlands (2 Präsenztage im Quartal)',
    'Travail 100 % depuis chez vous',
    'Poste basé à Lyon ou en télétravail complet',
  ])('says remote: %s', (text) => expect(said('Engineer', 'Town', text)).toBe(true));

  it.each([
    'Not a remote role: this is not remote',
    'You support remote offices and remote teams.',
    'Remote working two days, hybrid',
    'We offer occasional home office.',
    'You may work from home two days a week.',
    'Remote work is not available for this role.',
    'No remote work possible. On-site only.',
    'This position is not eligible for remote work.',
    'Remote control software for remote patient monitoring',
    'Hybrid work: 3 days in the office',
    'Bis zu 2 Tage Homeoffice pro Woche',
    'Möglichkeit zum Home-Office (bis zu 60 %)',
    'Kein Homeoffice möglich',
    'Homeoffice ist leider nicht möglich',
    'Wir bieten Homeoffice-Möglichkeiten und flexible Arbeitszeiten',
    'Pas de télétravail',
    'Télétravail : non',
    '2 jours de télétravail par semaine',
    'Télétravail partiel possible',
    'Sin teletrabajo',
    'Homeoffice: ja, 2 Tage',
    '50–100 % Homeoffice nach der Einarbeitung',
    '1–2 Tage von zu Hause',
    'Must be able to work on-site; remote is not an option',
    'Le télétravail n’est pas possible sur ce poste',
    'Praca hybrydowa, 3 dni w biurze',
  ])('does not: %s', (text) => expect(said('Engineer', 'Town', text)).toBe(false));

  it('that denies it once means it, whatever else it says', () =>
    expect(said('Engineer', 'Town', 'We are a fully remote company.\nThis role is not remote.')).toBe(false));
});
