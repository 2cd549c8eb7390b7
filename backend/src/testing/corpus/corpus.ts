import type { RawPosting } from '../../jobs/posting/posting.ts';
import { createRandom } from '../postings.ts';
import { KINDS } from './kinds.ts';
import { TRAPS } from './traps.ts';

export type Language = 'en' | 'de' | 'fr';
/** An invented posting, with what it really is. */
export type CorpusPosting = { kind: string; language: Language; posting: RawPosting };

type Town = readonly [location: string, country: string];

const TOWNS: Record<Language, readonly Town[]> = {
  en: [
    ['London', 'gb'],
    ['Manchester', 'gb'],
    ['Leeds, West Yorkshire', 'gb'],
    ['Austin, TX', 'us'],
    ['Chicago, IL', 'us'],
    ['Birmingham', 'gb'],
    ['New York, NY', 'us'],
    ['Bristol', 'gb'],
    ['Denver, CO', 'us'],
    ['Dublin', 'ie'],
  ],
  de: [
    ['Berlin', 'de'],
    ['Hamburg', 'de'],
    ['München, Bayern', 'de'],
    ['Köln', 'de'],
    ['Leipzig, Sachsen', 'de'],
    ['Stuttgart', 'de'],
    ['Wien', 'at'],
    ['Zürich', 'ch'],
  ],
  fr: [
    ['Paris, Île-de-France', 'fr'],
    ['Lyon, Auvergne-Rhône-Alpes', 'fr'],
    ['Versailles, Île-de-France', 'fr'],
    ['Nantes', 'fr'],
    ['Bordeaux, Nouvelle-Aquitaine', 'fr'],
    ['Lille, Hauts-de-France', 'fr'],
    ['Créteil, Île-de-France', 'fr'],
    ['Toulouse', 'fr'],
  ],
};

/** Where most postings of a kind are, so that a question about a place has enough of them. */
const MOSTLY: Record<string, readonly number[]> = {
  'truck-driver en': [3, 4, 6, 8],
  'accountant en': [0, 1, 2, 5, 7],
  'primary-teacher en': [0],
  'react de': [0],
  'electrician de': [1],
  'cook fr': [0, 2, 6],
};

const OFFICE =
  /^(?:devops|sre|platform|cloud|cpp|csharp|fsharp|java|python|php|go-dev|react|frontend|backend|fullstack|software|mobile|qa|data-|ml-|bi|business|product-|project-|ux|marketing|seo|content|customer-success|key-account)/;

const SAY: Record<Language, Record<'intro' | 'tasks' | 'asks' | 'gives' | 'end', readonly string[]>> = {
  en: {
    intro: [
      '{c} has been part of this town for forty years, and is growing.',
      'At {c} we keep things simple: good work, done together.',
      'Our client, {c}, is a market leader in its field.',
      'Join {c}, a friendly team of sixty.',
      '{c} is looking for a colleague who wants to stay.',
    ],
    tasks: [
      'You will own your work from the first day to the last.',
      'You will work closely with colleagues from other teams and report to the head of department.',
      'No two days are the same, and you plan most of them yourself.',
      'You train new colleagues and learn from the experienced ones.',
    ],
    asks: ['What we ask for:', 'You bring:', 'Requirements', 'Your profile:'],
    gives: [
      'We offer a pension, 25 days of leave and a subsidised canteen.',
      'Shifts run from 6 AM to 2 PM or from 2 PM to 10 PM.',
      'Free parking, a bike scheme and a summer party.',
      'Health insurance, paid training and a laptop of your choice.',
    ],
    end: ['Apply with your CV; HR will answer within a week.', 'We look forward to hearing from you.'],
  },
  de: {
    intro: [
      '{c} ist seit vierzig Jahren in der Region zu Hause und wächst.',
      'Bei {c} arbeiten sechzig Menschen Hand in Hand.',
      'Wir, {c}, suchen zum nächstmöglichen Zeitpunkt Verstärkung.',
      'Für unseren Kunden {c} suchen wir eine engagierte Persönlichkeit.',
    ],
    tasks: [
      'Sie übernehmen von Anfang an Verantwortung.',
      'Sie stimmen sich eng mit anderen Abteilungen ab und berichten an die Leitung.',
      'Kein Tag ist wie der andere, und Sie planen ihn selbst.',
      'Sie arbeiten neue Kolleginnen und Kollegen ein.',
    ],
    asks: ['Das bringen Sie mit:', 'Ihr Profil:', 'Was wir erwarten:'],
    gives: [
      '30 Tage Urlaub, betriebliche Altersvorsorge und ein Jobticket.',
      'Flexible Arbeitszeiten, Weiterbildung und ein Obstkorb.',
      'Ein unbefristeter Vertrag und ein Team, das zusammenhält.',
    ],
    end: ['Bewerben Sie sich mit Lebenslauf.', 'Wir freuen uns auf Ihre Bewerbung.'],
  },
  fr: {
    intro: [
      '{c} est implantée dans la région depuis quarante ans et se développe.',
      'Rejoignez {c}, une équipe de soixante personnes.',
      'Pour le compte de notre client {c}, nous recherchons un(e) collègue.',
      "Chez {c}, on avance ensemble et on s'entraide.",
    ],
    tasks: [
      'Vous êtes autonome dès les premières semaines.',
      'Vous travaillez avec les autres services et rendez compte à la direction.',
      'Les journées sont variées et vous les organisez.',
      'Vous accompagnez les nouveaux arrivants.',
    ],
    asks: ['Votre profil :', 'Compétences attendues :', 'Ce que nous recherchons :'],
    gives: [
      'Mutuelle, tickets restaurant et 13e mois.',
      'CDI, 35 heures, participation aux transports.',
      'Formation continue et prime annuelle.',
    ],
    end: ['Envoyez votre CV.', 'Au plaisir de vous lire.'],
  },
};
const COMPANIES = (
  'Halvern Group, Nordwind, Maison Clairval, Brightwater, Oakline, Tessera, Sonnfeld, Rivoire, Kestrel & Sons, Aldenbruck, Verdance, ' +
  'Lumiel, Harrow Street Partners, Quellwerk, Belrive, Stonebridge Trust, Morgenrot, Atelier Vauban, Fernhill, Lindenhof'
).split(', ');

const DAY_MS = 86_400_000;
const split = (text: string) => text.split('; ');

/** The whole corpus, about 1,500 postings; the same each time but for their ages, which are counted from `now`. */
export function corpus(now = new Date()): CorpusPosting[] {
  const random = createRandom(18);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const all: CorpusPosting[] = [];

  function add(kind: string, language: Language, title: string, text: string, n: number) {
    const mostly = MOSTLY[`${kind} ${language}`];
    const towns = TOWNS[language];
    const [location, country] = (
      mostly && random() < 0.8 ? towns[pick(mostly)] : towns[n % towns.length]
    ) as Town;
    const remote = OFFICE.test(kind) && random() < 0.35;
    const tells = random() < 0.4;
    const pay = 24_000 + Math.floor(random() * 50) * 1_000 + (OFFICE.test(kind) ? 22_000 : 0);
    const company = pick(COMPANIES);
    all.push({
      kind,
      language,
      posting: {
        board: 'corpus',
        externalId: `${kind}-${language}-${n}`,
        title,
        company,
        locations: [location],
        country,
        description: text.replaceAll('{c}', company),
        markup: 'text',
        complete: true,
        tags: [],
        pay: tells
          ? {
              min: pay,
              max: Math.round(pay * 1.15),
              currency: { gb: 'GBP', us: 'USD', ch: 'CHF' }[country] ?? 'EUR',
              unit: 'year',
            }
          : undefined,
        remote,
        url: `https://jobs.example/${kind}/${language}/${n}`,
        urlIsBoards: false,
        postedAt: new Date(now.getTime() - Math.floor(random() * 20 * DAY_MS)).toISOString(),
      },
    });
  }

  for (const line of KINDS.trim().split('\n')) {
    const [kind = '', amount = '', titles = '', asked = ''] = line.split(' | ');
    const [language, count] = amount.split(' ') as [Language, string];
    const say = SAY[language];
    for (let n = 0; n < Number(count); n++) {
      const items = split(asked)
        .map((item) => ({ item, order: random() }))
        .toSorted((a, b) => a.order - b.order)
        .slice(0, 4 + Math.floor(random() * 4))
        .map(({ item }) => `- ${item}`);
      const all = split(titles);
      const text = [
        `${pick(say.intro)} ${pick(say.tasks)} ${pick(say.tasks)}`,
        [pick(say.asks), ...items].join('\n'),
        `${pick(say.gives)} ${pick(say.end)}`,
      ].join('\n\n');
      add(kind, language, all[n % all.length] as string, text, n);
    }
  }
  for (const line of TRAPS.trim().split('\n')) {
    const [id = '', language = 'en', title = '', text = ''] = line.split(' | ');
    for (let n = 0; n < 2; n++) add(id, language as Language, title, text, n);
  }
  return all;
}
