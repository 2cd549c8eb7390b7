import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../.ci/fast-check.ts';
import { catalogue } from './catalogue/index.ts';
import { readLines } from './catalogue/lines.ts';
import { spellingsOf } from './matcher/names.ts';
import { createMatcher } from './matcher.ts';

const { match, mentions } = createMatcher(catalogue);
const ids = (text: string) => match(text).map(({ id }) => id);
const written = (text: string) => mentions(text).map(({ start, end }) => text.slice(start, end));

describe('a match', () => {
  it('says how often and where first, in the text as it was given', () => {
    const text = '🦊 Ｐｙｔｈｏｎ, SQL and Python';
    expect(match(text)).toEqual([
      { id: 'python', count: 2, start: 3, end: 9 },
      { id: 'sql', count: 1, start: 11, end: 14 },
    ]);
  });

  it.each([
    ['Spring Boot and Spring Security', ['spring-boot', 'spring-security']],
    ['JavaScript', ['javascript']],
    ['Java', ['java']],
    ['C, C++ and C#', ['c', 'c-plus-plus', 'c-sharp']],
    ['C/C++/C#/F#', ['c', 'c-plus-plus', 'c-sharp', 'f-sharp']],
    ['C#.NET, ASP.NET and .NET 8', ['c-sharp', 'dot-net', 'asp-net']],
    ['Objective-C', ['objective-c']],
    ['K8s, k8s, Kubernetes', ['kubernetes']],
    ['Postgres (PostgreSQL 17.2)', ['postgresql']],
    ['node.js Node.JS nodejs', ['node-js']],
    ['CI/CD, ci / cd', ['ci-cd']],
    ['the R&D budget', ['research-and-development']],
    ['experience of building design systems', ['design-systems']],
    ['building design and drawings', ['architectural-design']],
    ['you work with front-end developers and one data scientist', []],
    ['We look for front-end developers', ['front-end-development']],
    ['selling to finance, HR or procurement', []],
    ['Pinnacle Roofing Supply, Tempe', []],
    ['Okoro P, Swift A, Brandt S. On trees. 2021', []],
    ['peaks of 1.2M CCU', []],
    ['Compensation and benefits\n$27 to $33 an hour', []],
    [
      'Good English, very good German and conversational French',
      ['english-language', 'german-language', 'french-language'],
    ],
    ['Python3.12, C++17, HTML5, Vue3', ['python', 'c-plus-plus', 'html', 'vue-js']],
    ['React Native', ['react-native']],
    ['front end development, Front-End-Development', ['front-end-development']],
    ["Python's types", ['python']],
    ['(Docker)[Kubernetes]{Terraform}', ['docker', 'kubernetes', 'terraform']],
    ['#python #docker', ['python', 'docker']],
    ['We use Python.Our team', ['python']],
    ['Socket.io/WebSockets', ['socket-io', 'websockets']],
  ])('in %j is %j', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each([
    'JavaScripting Pythonic mySQLs',
    'snake_python python_snake',
    'https://github.com/python/django',
    'www.docker.com/kubernetes',
    'python@docker.com',
    'see main.python and docker.io',
    'pythön python\u0308',
    'C+ and #C',
    'a\u0000b',
    '',
  ])('is not in %j', (text) => expect(ids(text)).toEqual([]));
});

describe('a text from a PDF', () => {
  it.each([
    ['machine\nlearning', 'machine-learning'],
    ['machine  \r\n learning', 'machine-learning'],
    ['Kuber-\nnetes', 'kubernetes'],
    ['Type-\nScript', 'typescript'],
    ['event-\ndriven', 'event-driven-architecture'],
    ['a Cas-\nsandra cluster', 'cassandra'],
    ['Ｓwift\u200b code', 'swift'],
    ['TensorFlow'.replace('Fl', 'Fl'.normalize('NFKC')), 'tensorflow'],
    ['Tensor\ufb02ow', 'tensorflow'],
    ['Py\u00adthon', 'python'],
    ['Tail\u200bscale', 'tailscale'],
    ['machine\u00a0learning', 'machine-learning'],
    ['event\u2011driven', 'event-driven-architecture'],
    ['\u{1d40f}\u{1d432}\u{1d42d}\u{1d421}\u{1d428}\u{1d427}', 'python'],
    ['熟悉Python开发', 'python'],
    ['Pythonのコード', 'python'],
    ['Docker를', 'docker'],
    ['מפתח Python בכיר', 'python'],
  ])('%j names %s', (text, id) => expect(ids(text)).toEqual([id]));

  it('ends a name at an empty line and at a dash', () =>
    expect(ids('machine\n\nlearning, machine - learning')).toEqual([]));
});

/** Text that has something to find, and everything that could get in the way. */
const words = fc.constantFrom(
  ...catalogue.slice(0, 300).flatMap(({ aliases }) => aliases.map(({ text }) => text)),
  ...[
    'and',
    ',',
    ' ',
    '-',
    '-\n',
    '.',
    '/',
    '\n',
    '\u0000',
    '\ud800',
    '\udc00',
    '\u0301',
    '\u200b',
    '\ufb02',
    'ａ',
    '🦊',
    'http://',
    '@',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.oneof(words, fc.string({ maxLength: 3 })), { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

describe('whatever the text', () => {
  it('the places are in it, in order, and do not overlap', () =>
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const { start, end } of mentions(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      atLeast(1_000),
    ));

  it('what stands at a place is a name of the skill', () => {
    const names = new Map(
      catalogue.map(({ id, aliases }) => [
        id,
        new Set(aliases.flatMap((alias) => [alias.text, ...spellingsOf(alias)].map(plain))),
      ]),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const { id, start, end } of mentions(text)) {
          const there = plain(text.slice(start, end));
          const joined = plain(text.slice(start, end).replace(/-\s+/g, ''));
          expect(names.get(id)?.has(there) || names.get(id)?.has(joined), there).toBe(true);
        }
      }),
      atLeast(500),
    );
  });

  it('a name is found between any two that are no words', () => {
    const { match } = createMatcher(readLines('x', 'a-name | a name | =Exact, c++\nother | a name too'));
    fc.assert(
      fc.property(
        fc.constantFrom('a name', 'A-Name', 'Exact', 'C++'),
        fc.array(around),
        fc.array(around),
        (name, before, after) => {
          const text = `${before.join('')}${name}${after.join('')}`;
          expect(match(text)).toEqual([
            {
              id: 'a-name',
              count: 1,
              start: before.join('').length,
              end: before.join('').length + name.length,
            },
          ]);
        },
      ),
    );
  });

  it.each<[string, string]>([
    ['letters', 'a'.repeat(1e6)],
    ['NULs', '\u0000'.repeat(1e6)],
    ['lone surrogates', '\udc00\ud800'.repeat(5e5)],
    ['combining marks', `python${'\u0301'.repeat(1e6)}`],
    ['blanks', ' '.repeat(1e6)],
    ['hyphens at line ends', 'a-\n'.repeat(3e5)],
    ['names', 'go '.repeat(3e5)],
    ['beginnings of names', 'spring cloud spring '.repeat(5e4)],
    ['an address', `http://${'python/'.repeat(1e5)}`],
    ['symbols that grow', '\ufdfa'.repeat(1e6)],
    ['letters that grow', '\ufb03'.repeat(1e6)],
    ['one list', 'Go, R, C, Express, '.repeat(5e4)],
    ['lines', 'Go\nSkills: R\n'.repeat(7e4)],
    ['names that a line end breaks', 'spring-\n'.repeat(1.2e5)],
    ['compounds', 'softwarekenntnisse- und softwarekenntnissen '.repeat(2e4)],
    ['nouns that are shared', 'maintenance pr\u00e9ventive et curative, '.repeat(2.5e4)],
    ['negations', 'no experience with Go or R '.repeat(4e4)],
  ])('a megabyte of %s comes to an end', (_, text) => {
    expect(match(text).length).toBeLessThan(5);
  });
});

it('finds the same in a text of two as in the two', () => {
  const text = 'We use Python, Go and Kubernetes.';
  expect(written(`${text}\n\n${text}`)).toEqual([...written(text), ...written(text)]);
});

const around = fc.constantFrom(
  ' ',
  ',',
  '(',
  ')',
  ';',
  '!',
  '\u0000',
  '\ud800',
  '🦊',
  '語',
  '"',
  '\u2014',
  ':',
  ' / ',
);
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{DI}/gu, '')
    .toLowerCase()
    .replace(/[\s\u2010-]+/g, ' ');

describe('German', () => {
  it.each([
    ['Wir suchen Sie für die Kreditoren-, Debitoren- und Anlagenbuchhaltung.', 'fixed-assets-accounting'],
    ['Sie übernehmen die Unit- und Integrationstests unserer Software.', 'unit-testing'],
    ['Sie erstellen die Monats- und Quartalsabschlüsse und sind für das Team da.', 'month-end-close'],
    ['Sie arbeiten mit Mikrocontrollern und schreiben für sie Programme.', 'microcontrollers'],
    ['Du kümmerst dich um die Erstellung von Finanzbuchhaltungen für unsere Kunden.', 'financial-accounting'],
    ['Wir erwarten gute Kenntnisse der deutschen Sprache; Niederländisch ist ein Plus.', 'dutch-language'],
    ['Sprachen\nPolnisch: Muttersprache, Englisch: verhandlungssicher', 'polish-language'],
    ['Berufserfahrung\nBetreuung der Kanäle Instagram, TikTok und Pinterest für den Verlag', 'pinterest'],
  ])('finds in: %s', (text, id) => expect(ids(text)).toContain(id));

  it.each([
    ['Ausbildung zum Mechaniker bei der Neckar Maschinenbau AG in Ulm', 'mechanical-engineering'],
    ['Er hat bei Metallbau Krämer, Fulda, gelernt und ist dort geblieben.', 'metal-fabrication'],
    ['Der Dienstwagen ist dabei, und die Pflege deines Fahrzeugs übernehmen wir.', 'nursing'],
    ['In enger Zusammenarbeit mit dem Außendienst beraten Sie die Kunden.', 'field-sales'],
    ['Ihr Ansprechpartner ist Herr Perl, den Sie gern anrufen dürfen.', 'perl'],
    ['Kein Interesse an einer Stelle im Callcenter, das sage ich gleich.', 'call-centre-operations'],
    ['Hund-und Katze', 'nursing'],
  ])('none in: %s', (text, id) => expect(ids(text)).not.toContain(id));
});

describe('French', () => {
  it.each([
    ['Vous assurez la maintenance préventive et curative des machines du site.', 'corrective-maintenance'],
    [
      'Elle a travaillé comme conductrice de travaux sur des chantiers de la région.',
      'construction-management',
    ],
    ['Vous réalisez les études de prix de nos chantiers et les suivez.', 'construction-estimating'],
    ["La pratique de l'espagnol est appréciée pour ce poste.", 'spanish-language'],
    ['Nous cherchons une personne pour les chimiothérapies de notre service.', 'chemotherapy'],
    ['Expériences\nAnimation des pages Instagram, TikTok et Pinterest de la ville', 'pinterest'],
  ])('finds in: %s', (text, id) => expect(ids(text)).toContain(id));

  it.each([
    ["Centres d'intérêt\nVoyages (Bali, Java, Sumatra), lecture", 'java'],
    ['Loisirs : boxe, jardinage', 'gardening'],
    ['Notions de Azure\nDevOps : Docker, Kubernetes', 'azure-devops'],
    ['Conditions :\nPrime de fin de mission, crèche, cantine', 'childcare'],
    [
      'Vous travaillez en lien avec les aides-soignants du service et les familles.',
      'certified-nursing-assistant',
    ],
    ["La sténographie et l'anglais ne sont plus demandés ; Java n'est plus demandé.", 'java'],
  ])('none in: %s', (text, id) => expect(ids(text)).not.toContain(id));
});
