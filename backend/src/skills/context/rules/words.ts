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
      deines; deiner; ihres; ihrer; unserer; unseres; unser; des; von stammdaten; von daten; von inhalten; von kontakten; und wartung; und weiterentwicklung; und ausbau; bestehender; interner; aller; vorhandener; und aktualisierung; und kontrolle; und uberwachung; und verwaltung; der kundendaten;
      der stammdaten; der daten; der website; der webseite; der homepage; der kontakte; der inhalte; der systeme; der anlagen;
      der gerate; der maschinen; der fahrzeuge; der grunanlagen; der aussenanlagen; der pflanzen; der kundenbeziehungen;
      der personalakten; von pflanzen; von kundenbeziehungen; von websites; von webseiten; eines; einer
    `),
    neverBefore: each('wartung und; aufbau und; reinigung und'),
    examples: {
      skill: each('Ausbildung in der Pflege; Pflege, Hauswirtschaft, Betreuung; Erfahrung in Pflege'),
      not: each(
        'Pflege des Presseverteilers; Pflege deines Fahrzeugs; Wartung und Pflege unserer Maschinen; Pflege von Stammdaten; Pflege und Kontrolle der Daten; Pflege der Kundendaten',
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
  {
    names: each('kontinuierliche Verbesserung'),
    otherwise: 'is-skill',
    // Of one thing, which is not the method.
    neverAfter: each('des; von; ihres; unseres; deines'),
    examples: {
      skill: each('Kenntnisse: kontinuierliche Verbesserung; kontinuierliche Verbesserung unserer Prozesse'),
      not: each('Betrieb und kontinuierliche Verbesserung des Portals'),
    },
  },
  {
    names: each('Programmierung'),
    otherwise: 'is-skill',
    // What is set up on a machine is no software that somebody develops.
    neverAfter: each(`
      von sps; von knx; von cnc; von maschinen; von steuerungen; von anlagen; von robotern; der sps; der steuerung;
      der steuerungen; der maschinen; der maschine; der anlagen; der anlage; und anpassung; und parametrierung;
      und inbetriebnahme; und einrichtung
    `),
    examples: {
      skill: each('Programmierung in Java; Erfahrung in der Programmierung'),
      not: each('Einbau und Programmierung von KNX-Systemen; Programmierung der Maschinen'),
    },
  },
  {
    names: each('Wirtschaftsprüfer; Wirtschaftsprüferin; Steuerberater'),
    otherwise: 'is-skill',
    // Who is worked with, not who is looked for.
    neverBefore: each(
      'ansprechpartner fur; ansprechpartnerin fur; mit; den; dem; der; unserem; durch; externe; externem; externen; und',
    ),
    examples: {
      skill: each('Examen als Wirtschaftsprüfer'),
      not: each(
        'Ansprechpartner für Wirtschaftsprüfer und Finanzamt; in Abstimmung mit dem Wirtschaftsprüfer',
      ),
    },
  },
  {
    names: each('Teams'),
    otherwise: 'is-not',
    before: [...KNOWN_OF, 'microsoft', 'ms'],
    after: KNOWN,
    // `Leitung eines vierköpfigen Teams`
    neverBefore: each(`
      eines; des; unseres; ihres; deines; kleinen; jungen; interdisziplinaren; internationalen; agilen; gesamten; dynamischen;
      verteilten; zweikopfigen; dreikopfigen; vierkopfigen; funfkopfigen; sechskopfigen; siebenkopfigen; achtkopfigen;
      neunkopfigen; zehnkopfigen; mehrkopfigen; starken; engagierten; motivierten; crossfunktionalen
    `),
    examples: {
      skill: each('Outlook, Teams, SharePoint; Erfahrung mit Teams'),
      not: each('Leitung eines vierköpfigen Teams; Mitglied des Teams'),
    },
  },
  {
    names: each('Montage'),
    otherwise: 'is-not',
    before: [...KNOWN_OF, ...each('mechanische; mechanischen; elektromechanische')],
    after: [
      ...KNOWN,
      ...each('und demontage; von maschinen; von baugruppen; von bauteilen; von anlagen; von geraten'),
    ],
    examples: {
      skill: each('Montage von Maschinen; Löten, Montage, Prüfung; Erfahrung in Montage'),
      not: each('keine Montage; freitags nach Hause statt auf Montage; Montage vor Ort'),
    },
  },
];
