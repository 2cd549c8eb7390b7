import type { BenchRequest, Requests } from './load.ts';

/** What people search by: rare and common words, places, skills, pay. */
const SEARCHES = [
  '',
  '?q=engineer',
  '?q=senior+data+engineer&sort=relevance',
  '?q=snowflake',
  '?skills=kubernetes,amazon-web-services',
  '?remote=true&q=react',
  '?place=Berlin&salaryMin=60000',
  '?maxAgeDays=7&board=adzuna&skills=python',
];

const ROLES = [
  ...['Backend Engineer', 'Data Engineer', 'Frontend Developer', 'Site Reliability Engineer', 'Scrum Master'],
  ...[
    'Machine Learning Engineer',
    'Product Manager',
    'Security Analyst',
    'Android Developer',
    'Data Analyst',
  ],
  ...[
    'Senior Full Stack Developer',
    'Junior Web Developer',
    'Lead DevOps Engineer',
    'Test Automation Specialist',
  ],
];
const PLACES: readonly object[] = [{}, { location: 'Berlin' }, { remote: true }];

/** Their limit of requests a minute is the one of production, so they are many. */
const CLIENTS = 1_000;

/** As nginx says on whose behalf it asks: an address of those that are set aside for benchmarks. */
const from = (n: number) => ({
  'X-Forwarded-For': `198.18.${Math.floor((n % CLIENTS) / 250)}.${(n % 250) + 1}`,
});

/** Finding is asked for, not a page that was kept of the same search a moment ago. */
const ANEW = { 'Cache-Control': 'no-cache' };

/** `GET /v1/jobs`, searched. */
export const searches =
  (url: string): Requests =>
  (n) => ({ url: `${url}/v1/jobs${SEARCHES[n % SEARCHES.length]}`, headers: { ...from(n), ...ANEW } });

/** The first page, which the twin has too: as anybody asks for it, or `anew`. */
export const firstPages =
  (url: string, anew: boolean): Requests =>
  (n) => ({ url: `${url}/v1/jobs?limit=20`, headers: { ...from(n), ...(anew && ANEW) } });

/** Who asks for analyses. */
export interface BenchUser {
  readonly token: string;
  readonly resumeId: string;
}

/** How many questions there are before they come again. */
export const QUESTIONS = ROLES.length * PLACES.length;

/** `POST /v1/analyses`, each another question. */
export const analyses =
  (url: string, { token, resumeId }: BenchUser): Requests =>
  (n): BenchRequest => {
    const question = {
      resumeId,
      role: ROLES[n % ROLES.length],
      ...PLACES[Math.floor(n / ROLES.length) % PLACES.length],
    };
    return {
      url: `${url}/v1/analyses`,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}`, ...from(n) },
      body: JSON.stringify(question),
      status: 201,
    };
  };
