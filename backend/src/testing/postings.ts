import type { Sql } from 'postgres';
import type { PayUnit } from '../jobs/tables.ts';

/** A posting that nobody published, as a row of `jobs`. */
export type SamplePosting = {
  board: 'adzuna' | 'remoteok';
  external_id: string;
  title: string;
  company: string;
  location: string;
  places: string[];
  country: string;
  remote: boolean;
  url: string;
  posted_at: string;
  description: string;
  complete: boolean;
  language: 'en' | 'de' | 'fr';
  pay_min: number | null;
  pay_max: number | null;
  pay_unit: PayUnit | null;
  salary_min: number | null;
  salary_max: number | null;
  salary_currency: string | null;
  salary_predicted: boolean;
  skills: string[];
};

type Role = { names: string[]; weight: number; pay: number; core: string[]; also: string[] };

const list = (text: string) => text.split(', ');

const ROLES: Role[] = [
  {
    names: list('Backend Engineer, Backend Developer, Software Engineer Backend, API Engineer'),
    weight: 18,
    pay: 78,
    core: list('sql, git, rest-apis, docker, postgresql'),
    also: list(
      'go, java, python, node-js, typescript, kubernetes, apache-kafka, redis, grpc, amazon-web-services, spring-boot, rabbitmq, graphql, terraform, mongodb',
    ),
  },
  {
    names: list('Frontend Engineer, Frontend Developer, Web Developer, React Developer'),
    weight: 14,
    pay: 68,
    core: list('javascript, typescript, html, css, git'),
    also: list(
      'react, vue-js, angular, next-js, webpack, graphql, jest, cypress, tailwind-css, web-accessibility, figma, redux, svelte',
    ),
  },
  {
    names: list('Full Stack Developer, Full Stack Engineer, Web Application Developer'),
    weight: 12,
    pay: 72,
    core: list('javascript, sql, git, rest-apis'),
    also: list(
      'react, node-js, typescript, python, django, postgresql, docker, amazon-web-services, php, laravel, c-sharp, dot-net, mysql, vue-js',
    ),
  },
  {
    names: list('Data Engineer, Analytics Engineer, Big Data Engineer'),
    weight: 10,
    pay: 82,
    core: list('sql, python, git'),
    also: list(
      'apache-spark, apache-airflow, dbt, apache-kafka, snowflake, amazon-web-services, bigquery, databricks, scala, docker, terraform, amazon-redshift, data-modeling',
    ),
  },
  {
    names: list('Data Scientist, Machine Learning Engineer, AI Engineer, Applied Scientist'),
    weight: 8,
    pay: 88,
    core: list('python, sql, machine-learning'),
    also: list(
      'pytorch, tensorflow, scikit-learn, pandas, statistics, apache-spark, docker, mlops, large-language-models, r, amazon-web-services, natural-language-processing, computer-vision',
    ),
  },
  {
    names: list('DevOps Engineer, Site Reliability Engineer, Platform Engineer, Cloud Engineer'),
    weight: 10,
    pay: 86,
    core: list('linux, docker, kubernetes, git'),
    also: list(
      'terraform, amazon-web-services, microsoft-azure, google-cloud, ansible, prometheus, grafana, helm, python, bash, jenkins, github-actions, argo-cd, go',
    ),
  },
  {
    names: list('Security Analyst, Security Consultant, Penetration Tester'),
    weight: 4,
    pay: 84,
    core: list('network-security, linux'),
    also: list(
      'siem, python, iso-27001, splunk, penetration-testing, incident-management, amazon-web-services, owasp, burp-suite, identity-and-access-management',
    ),
  },
  {
    names: list('Product Manager, Product Owner, Technical Product Manager'),
    weight: 7,
    pay: 80,
    core: list('agile-methods, product-roadmaps'),
    also: list(
      'scrum, jira, sql, ux-research, a-b-testing, figma, stakeholder-management, product-analytics, kanban, okrs',
    ),
  },
  {
    names: list('QA Analyst, Test Automation Specialist, Quality Assurance Tester'),
    weight: 6,
    pay: 60,
    core: list('test-automation, git'),
    also: list('selenium, cypress, playwright, java, python, jira, postman, jenkins, sql, agile-methods'),
  },
  {
    names: list('Android Developer, iOS Developer, Mobile Developer'),
    weight: 5,
    pay: 74,
    core: list('git, rest-apis'),
    also: list(
      'kotlin, swift, android-development, ios-development, flutter, react-native, java, firebase, graphql, jetpack-compose, swiftui',
    ),
  },
  {
    names: list('Business Analyst, Data Analyst, Reporting Analyst, Scrum Master'),
    weight: 6,
    pay: 58,
    core: list('microsoft-excel, sql'),
    also: list(
      'power-bi, tableau, python, agile-methods, jira, statistics, looker, r, stakeholder-management',
    ),
  },
];
const LEVELS = list('Senior, , , Junior, Lead, Senior, Principal, , Staff, Mid-level');
const PLACES: [string, string][] = [
  ['London', 'gb'],
  ['Berlin', 'de'],
  ['Munich, Bavaria', 'de'],
  ['Hamburg', 'de'],
  ['Manchester', 'gb'],
  ['Paris', 'fr'],
  ['Amsterdam', 'nl'],
  ['New York, NY', 'us'],
  ['San Francisco, CA', 'us'],
  ['Austin, TX', 'us'],
  ['Vienna', 'at'],
  ['Zurich', 'ch'],
  ['Madrid', 'es'],
  ['Toronto', 'ca'],
  ['Edinburgh', 'gb'],
  ['Leipzig', 'de'],
];
const CURRENCIES: Record<string, string> = { gb: 'GBP', us: 'USD', ch: 'CHF', ca: 'CAD' };
const OPENINGS = list(
  'We are looking for somebody who likes to build things that last, Join a growing team that ships every day, You will own services from design to operation, Our client is a market leader in its field, We help people get to work on time, This is a hybrid position with flexible hours, You will work closely with product and design, We value curiosity and plain words',
);
/** The same for a part of the postings in these countries. */
const TRANSLATED: Partial<Record<string, { language: 'de' | 'fr'; openings: string[] }>> = {
  de: {
    language: 'de',
    openings: list(
      'Wir suchen Menschen die gern bauen was lange hält, Komm in ein wachsendes Team das jeden Tag liefert, Du verantwortest Dienste vom Entwurf bis zum Betrieb, Unser Kunde ist der führende Anbieter in seinem Feld, Wir sorgen dafür dass alle pünktlich zur Arbeit kommen, Die Stelle ist hybrid mit flexiblen Arbeitszeiten, Du arbeitest eng mit Produkt und Design zusammen, Uns sind Neugier und klare Worte wichtig',
    ),
  },
  fr: {
    language: 'fr',
    openings: list(
      'Nous cherchons une personne qui aime construire ce qui dure, Rejoignez une équipe qui livre chaque jour, Vous serez responsable des services de la conception à la production, Notre client est le premier de son secteur, Nous aidons les gens à arriver à l’heure au travail, Le poste est hybride avec des horaires souples, Vous travaillerez avec le produit et le design, Nous aimons la curiosité et les mots simples',
    ),
  },
};
const SYLLABLES = list(
  'ar, bel, cor, dan, el, fin, gra, hol, in, jor, kal, lum, mer, nov, or, pra, qui, ros, sen, tar, ul, ven, wil, zen',
);

/** A day apart at most, newest first, about 1,700 a day up to 150,000; more days than that nobody leaves a posting up. */
const SPAN_MS = 90 * 86_400_000;

/**
 * Postings as the boards have them in their proportions: a third has `engineer` in its title, skills follow the role, a
 * third tells what it pays, by the year or the month, words are as uneven as in any text, one in twenty is in several
 * towns, and of those in Germany and France a part is in the language there. The same seed gives the same postings.
 */
export function* samplePostings(
  count: number,
  { seed = 1, now = new Date() } = {},
): Generator<SamplePosting> {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  // Apart, so that what was there before these fields stays as it was.
  const apart = createRandom(seed ^ 0x5eed);
  const vocabulary = Array.from(
    { length: 6_000 },
    () => pick(SYLLABLES) + pick(SYLLABLES) + (random() < 0.6 ? pick(SYLLABLES) : ''),
  );
  // Zipf's law, roughly: half of all words are of the first few dozens.
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] as string;
  const words = (length: number) => Array.from({ length }, word).join(' ');
  const pickOpening = (translated?: readonly string[]): string => {
    const opening = pick(OPENINGS);
    return translated?.[OPENINGS.indexOf(opening)] ?? opening;
  };
  const total = ROLES.reduce((sum, { weight }) => sum + weight, 0);

  for (let n = 0; n < count; n++) {
    let at = random() * total;
    const role = ROLES.find(({ weight }) => {
      at -= weight;
      return at < 0;
    }) as Role;
    const [city, country] = pick(PLACES);
    const remote = random() < 0.25;
    const level = pick(LEVELS);
    const skills = new Set(role.core.filter(() => random() < 0.7));
    // The first of a role's other skills are asked for more often than the last.
    for (const [rank, skill] of role.also.entries()) if (random() < 0.55 / (1 + rank / 3)) skills.add(skill);
    const pay = Math.round(role.pay * (0.8 + random() * 0.5) + skills.size) * 1_000;
    const tells = random() < 0.35;
    const title = [level, pick(role.names), random() < 0.15 ? `(${pick(role.also)})` : '']
      .filter(Boolean)
      .join(' ');
    const sentences = [...skills].map((skill) => `${skill.replaceAll('-', ' ')} ${words(3)}`);
    const board = remote && random() < 0.3 ? 'remoteok' : 'adzuna';
    const company = `${words(1)} ${pick(['GmbH', 'Ltd', 'Inc', 'Labs', 'Group'])}`;
    const location = remote && random() < 0.5 ? 'Remote' : city;
    const [isTranslated, isByMonth, isSpread] = [apart() < 0.3, apart() < 0.3, apart() < 0.05];
    const own = isTranslated ? TRANSLATED[country] : undefined;
    const siblings = PLACES.filter(([other, in_]) => in_ === country && other !== location);
    const perYear = isByMonth && ['de', 'fr', 'at', 'nl', 'es'].includes(country) ? 12 : 1;
    yield {
      board,
      external_id: `sample-${seed}-${n}`,
      title,
      company,
      location,
      places: [location, ...(isSpread ? siblings.map(([other]) => other) : [])],
      country,
      remote,
      url: `https://jobs.example/${seed}/${n}`,
      posted_at: new Date(
        now.getTime() - Math.floor((SPAN_MS * n) / count) - Math.floor(random() * 60_000),
      ).toISOString(),
      description: `${pickOpening(own?.openings)}. ${title}: ${sentences.join(', ')}. ${words(25)}.`.slice(
        0,
        500,
      ),
      // Adzuna cuts its texts, and nobody knows which of them were shorter.
      complete: board !== 'adzuna',
      language: own?.language ?? 'en',
      pay_min: tells ? Math.round(pay / perYear) : null,
      pay_max: tells ? Math.round((pay * 1.2) / perYear) : null,
      pay_unit: tells ? (perYear === 12 ? 'month' : 'year') : null,
      salary_min: tells ? pay : null,
      salary_max: tells ? Math.round(pay * 1.2) : null,
      salary_currency: tells ? (CURRENCIES[country] ?? 'EUR') : null,
      salary_predicted: tells && random() < 0.3,
      skills: [...skills],
    };
  }
}

/** Stores them. */
export async function insertPostings(sql: Sql, postings: Iterable<SamplePosting>): Promise<void> {
  const insert = (rows: SamplePosting[]) => sql`
    insert into jobs (board, external_id, title, company, location, places, country, remote, url, posted_at, description,
      complete, language, pay_min, pay_max, pay_unit, salary_min, salary_max, salary_currency, salary_predicted, skills)
    select board, external_id, title, company, location, places, country, remote, url, posted_at, description,
      complete, language, pay_min, pay_max, pay_unit, salary_min, salary_max, salary_currency, salary_predicted, skills
    from jsonb_populate_recordset(null::jobs, ${JSON.stringify(rows)}::text::jsonb)`;
  let rows: SamplePosting[] = [];
  for (const posting of postings) {
    if (rows.push(posting) < 2_000) continue;
    await insert(rows);
    rows = [];
  }
  if (rows.length > 0) await insert(rows);
}

/** mulberry32: small, fast and the same everywhere. */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
