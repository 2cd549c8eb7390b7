import type { BenchRequest, Requests } from './load.ts';

/** What people search for: rare and common words, places, skills, pay. */
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

/** Many, because each has production's limit of requests a minute. */
const CLIENTS = 1_000;

/** The client's address as nginx passes it on, from the range reserved for benchmarks. */
const from = (n: number) => ({
  'X-Forwarded-For': `198.18.${Math.floor((n % CLIENTS) / 250)}.${(n % 250) + 1}`,
});

/** Bypasses the cache of pages. */
const UNCACHED = { 'Cache-Control': 'no-cache' };

export const searches =
  (url: string): Requests =>
  (n) => ({ url: `${url}/v1/jobs${SEARCHES[n % SEARCHES.length]}`, headers: { ...from(n), ...UNCACHED } });

/** The first page, which the twin serves too; `uncached` bypasses the cache. */
export const firstPages =
  (url: string, uncached: boolean): Requests =>
  (n) => ({ url: `${url}/v1/jobs?limit=20`, headers: { ...from(n), ...(uncached && UNCACHED) } });

/** The user who requests analyses. */
export interface BenchUser {
  readonly token: string;
  readonly resumeId: string;
}

/** The number of different questions. */
export const QUESTIONS = ROLES.length * PLACES.length;

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
