import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { createMatcher } from '../matcher.ts';
import { isGermanAside } from './asides-de.ts';

const { match } = createMatcher(catalogue);
const ids = (text: string) => match(text).map(({ id }) => id);

describe('German sentences that ask for nothing', () => {
  it.each([
    'Als globaler Marktführer für Sensorik beschäftigen wir 14.000 Mitarbeitende.',
    'Als Weltmarktführer für Holzbearbeitungsmaschinen treiben wir die digitale Transformation voran.',
    'Seit 1954 fertigt unser Familienbetrieb Hydraulik und Pneumatik.',
    'Wir sind ein Anbieter von Software für Steuerberatung und Buchhaltung.',
    'Die Nordklinik ist ein Krankenhaus für Chirurgie und Kardiologie.',
    'Mit mehr als 400 Mitarbeitenden planen wir Lüftungsanlagen.',
    'Bitte senden Sie Ihre Bewerbung mit Lebenslauf in Word oder Excel.',
    'Mit dem Absenden stimmen Sie der Verarbeitung Ihrer Daten nach der DSGVO zu.',
    'Dich erwarten JobRad, Kantine, Massage und Schulungen.',
  ])('%s', (sentence) => {
    expect(isGermanAside(sentence)).toBe(true);
    expect(ids(sentence)).toEqual([]);
  });

  it.each([
    ['Als Hersteller von Pumpen suchen wir Erfahrung in Hydraulik.', 'hydraulics'],
    ['Sie bringen Kenntnisse in Excel mit.', 'microsoft-excel'],
    ['Wir arbeiten mit Kotlin und Spring Boot.', 'kotlin'],
    ['Deine Aufgabe ist die Lohnabrechnung.', 'payroll'],
  ])('but %s', (sentence, id) => {
    expect(isGermanAside(sentence)).toBe(false);
    expect(ids(sentence)).toContain(id);
  });
});

describe('an everyday word', () => {
  it('is a duty where an item begins with it', () => {
    const text =
      'Ihre Aufgaben\n• Wartung der Filteranlagen\n• Reinigung und Desinfektion\n• Übersetzung von Texten';
    expect(ids(text)).toEqual(['industrial-maintenance', 'cleaning', 'disinfection', 'translation']);
  });

  it('and none within one, or among what is offered', () => {
    expect(ids('Ihre Aufgaben\n• Sie kümmern sich auch um die Wartung')).toEqual([]);
    expect(ids('Das bekommst du\n• Schulungen beim Hersteller')).toEqual([]);
  });
});

describe('who is worked with', () => {
  it.each([
    'Enge Abstimmung mit Entwicklung, Produktion und Kundenservice.',
    'Sie stimmen sich mit Produktion, Logistik und Außendienst ab.',
    'Zusammenarbeit mit dem Kundenservice und dem Vertriebsinnendienst.',
  ])('is no skill: %s', (sentence) => expect(ids(sentence)).toEqual([]));

  it('but what is done is', () =>
    expect(ids('Abstimmung mit dem Einkauf; Erstellung von Dienstplänen')).toEqual(['shift-planning']));
});
