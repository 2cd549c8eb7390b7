import type { ContextRule } from '../rule.ts';
import { each, KNOWN, KNOWN_OF } from '../vocabulary.ts';

/** German and French names of skills that are words of every trade. */
export const words: readonly ContextRule[] = [
  {
    names: each('Pflege'),
    otherwise: 'is-not',
    before: [...KNOWN_OF, ...each('der; examen in')],
    after: [
      ...KNOWN,
      ...each('und betreuung; und medizin; von patienten; von bewohnern; der bewohner; der patienten'),
    ],
    // What is cared for is a thing: a vehicle, a database, the customers' records.
    neverAfter: each(`
      deines; deiner; ihres; ihrer; unserer; unseres; unser; des; von stammdaten; von daten; von inhalten; von kontakten; und wartung; und weiterentwicklung; und ausbau; bestehender; interner; aller; vorhandener; und aktualisierung
    `),
    neverBefore: each('wartung und; aufbau und; reinigung und'),
    examples: {
      skill: each('Ausbildung in der Pflege; Pflege, Hauswirtschaft, Betreuung; Erfahrung in Pflege'),
      not: each(
        'Pflege des Presseverteilers; Pflege deines Fahrzeugs; Wartung und Pflege unserer Maschinen; Pflege von Stammdaten',
      ),
    },
  },
  {
    names: each('Außendienst'),
    otherwise: 'is-skill',
    neverBefore: each(
      'unterstutzung des; abstimmung mit dem; zusammenarbeit mit dem; schnittstelle zum; unterstutzung unseres; mit unserem; unseren',
    ),
    examples: {
      skill: each('Erfahrung im Außendienst; Vertriebsmitarbeiter im Außendienst'),
      not: each('Unterstützung des Außendienstes; in Zusammenarbeit mit dem Außendienst'),
    },
  },
];
