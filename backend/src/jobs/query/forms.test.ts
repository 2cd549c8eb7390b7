import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './fold.ts';
import { formsOf } from './forms.ts';

const folded = (word: string) => wordsOf(word).join(' ');

it.each([
  // English
  ['plumber', 'plumbers'],
  ['secretaries', 'secretary'],
  ['stewardess', 'stewardesses'],
  ['salesman', 'saleswoman'],
  ['foremen', 'foreman'],
  ['actress', 'actor'],
  ['waiter', 'waitress'],
  ['coaches', 'coach'],
  // German
  ['Gärtner', 'Gärtnerin'],
  ['Gärtnerinnen', 'Gärtner'],
  ['Ärztin', 'Arzt'],
  ['Ärzte', 'Arzt'],
  ['Köchin', 'Koch'],
  ['Psychologin', 'Psychologe'],
  ['Kauffrau', 'Kaufmann'],
  ['Kaufleute', 'Kauffrau'],
  ['Fachkräfte', 'Fachkraft'],
  ['technischer', 'technische'],
  ['Angestellter', 'Angestellte'],
  ['Architektinnen', 'Architekt'],
  ['Ingenieure', 'Ingenieur'],
  ['Krankenschwester', 'Krankenpfleger'],
  ['Maler', 'Malern'],
  ['Marktanalyst', 'Marktanalystinnen'],
  ['Stationsleitung', 'Stationsleiterin'],
  ['Redaktionsassistenz', 'Redaktionsassistentin'],
  ['Erntehilfe', 'Erntehelfer'],
  // French
  ['boulangère', 'boulangers'],
  ['coiffeuse', 'coiffeur'],
  ['directrices', 'directeur'],
  ['technicienne', 'technicien'],
  ['assistante', 'assistant'],
  ['administrative', 'administratif'],
  ['commerciaux', 'commercial'],
  ['employée', 'employé'],
])('finds %s and %s by each other', (one, other) => {
  expect(formsOf(folded(one))).toContain(folded(other));
  expect(formsOf(folded(other))).toContain(folded(one));
});

it.each([
  ['accountant', 'account'],
  ['engineer', 'engineering'],
  ['nurse', 'nursing'],
  ['market', 'marketing'],
  ['manager', 'management'],
  ['organist', 'organ'],
  ['java', 'javascript'],
  ['server', 'serveur'],
])('does not take %s for %s, which is another word', (one, other) => {
  expect(formsOf(one)).not.toContain(other);
  expect(formsOf(other)).not.toContain(one);
});

it('has the word itself first, and a bounded number of others', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{2,30}$/), (word) => {
      const forms = formsOf(word);
      expect(forms[0]).toBe(word);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.length).toBeLessThan(30);
    }),
  );
});
