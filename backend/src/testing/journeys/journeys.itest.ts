import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { migrateTo } from '../migrations.ts';
import { startPostgres, type TestDatabase, type TestPostgres } from '../postgres.ts';
import { run } from '../process.ts';
import { ingestCorpus } from './corpus.ts';
import { type Answer, journey, signUp } from './journey.ts';
import { PEOPLE } from './people.ts';
import { inWords } from './words.ts';

let postgres: TestPostgres;
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  postgres = await startPostgres();
  database = await postgres.createDatabase('journeys');
  folder = await mkdtemp(join(tmpdir(), 'journeys-'));
  expect(await migrateTo(database)).toMatchObject({ migrated: true });
  expect(await ingestCorpus(database.ownerUrl)).toBeGreaterThan(1_000);
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** What an answer has among what it says is missing, some of it at least; and what it must not tell this person to learn. */
const JUDGED: Record<string, { missing: string[]; never: string[] }> = {
  Nurse: {
    missing: ['acls', 'electronic-health-records'],
    never: ['nursing', 'registered-nurse', 'wound-care', 'nmc'],
  },
  Accountant: { missing: ['xero', 'quickbooks', 'ifrs'], never: ['accounting', 'microsoft-excel', 'vat'] },
  'Ingénieur DevOps': {
    missing: ['kubernetes', 'terraform'],
    never: ['devops', 'internationalization', 'docker', 'ci-cd'],
  },
  'C++ Developer': { missing: ['boost', 'stl'], never: ['c-sharp', 'c-plus-plus', 'cmake'] },
  'React developer': { missing: ['typescript'], never: ['react', 'javascript', 'html', 'css'] },
  'Datenanalyst (m/w/d)': { missing: ['power-bi', 'python', 'tableau'], never: ['sql', 'microsoft-excel'] },
  'Elektroniker für Betriebstechnik': {
    missing: ['plc-programming', 'siemens-s7'],
    never: ['dguv-v3-testing', 'electrical-installation'],
  },
  PM: {
    missing: ['product-roadmaps', 'budgeting'],
    // Postings take PRINCE2 or PMP, which she has.
    never: ['pmp', 'prince2', 'project-management', 'risk-management'],
  },
  cuisinier: {
    missing: ['food-preparation', 'plating', 'baking'],
    never: ['cooking', 'haccp', 'cap-cuisine'],
  },
  'Truck Driver': {
    missing: ['cdl-class-a', 'hazmat-endorsement'],
    never: ['truck-driving', 'dot-medical-card'],
  },
  'Primary school teacher': { missing: ['student-assessment'], never: ['qts', 'phonics', 'teaching'] },
  'Marketing Manager': {
    missing: ['hubspot', 'google-ads'],
    never: ['marketing', 'seo', 'content-marketing'],
  },
};

const verify = (email: string) => database.sql`update users set email_verified = true where email = ${email}`;

/** A correction counts in the next answer, also against what follows from another skill. */
async function correct(baseUrl: string) {
  const ask = await signUp(baseUrl, verify);
  const text = 'Skills: Docker, GitLab CI, Linux\nFive years of servers at the municipal waterworks.';
  const { id: resumeId } = await ask<{ id: string }>('/v1/resumes/text', { text });
  const question = { resumeId, role: 'DevOps Engineer' };
  const idsOf = ({ shown, missing }: Answer) => [shown, missing].map((all) => all.map(({ id }) => id));
  const [shown, missing] = idsOf(await ask<Answer>('/v1/analyses', question));
  expect(shown).toEqual(expect.arrayContaining(['linux', 'ci-cd', 'docker']));
  expect(missing).toContain('terraform');

  await ask(`/v1/resumes/${resumeId}/skills/docker`, undefined, 'DELETE');
  // It follows from GitLab CI, unless they say that they do not have it.
  await ask(`/v1/resumes/${resumeId}/skills/ci-cd`, undefined, 'DELETE');
  await ask(`/v1/resumes/${resumeId}/skills/terraform`, { level: 'advanced' }, 'PUT');
  const corrected = await ask<Answer>('/v1/analyses', question);
  const [shownNow, missingNow] = idsOf(corrected);
  expect(shownNow).toEqual(expect.arrayContaining(['terraform', 'gitlab-ci', 'linux']));
  expect(missingNow).toEqual(expect.arrayContaining(['ci-cd', 'docker']));
  expect(corrected.shown.find(({ id }) => id === 'terraform')).toMatchObject({
    evidence: null,
    follows: null,
  });
}

it('twelve people get an answer that they can act on, and may correct what they have', async () => {
  const server = run('index.ts', {
    ...{ DATABASE_URL: database.ownerUrl, AUTH_SECRET: randomBytes(32).toString('hex'), RELEASE: 'dev' },
    ...{ PORT: '0', HOST: '127.0.0.1', FILES_DIR: join(folder, 'files'), BOARDS: 'none' },
  });
  const { port } = await server.logged('listening');
  const baseUrl = `http://127.0.0.1:${port}`;
  await correct(baseUrl);
  const answers = new Map<string, Answer>();
  for (const person of PEOPLE) answers.set(person.role, await journey(baseUrl, person, verify));
  onTestFinished(({ task }) => {
    if (task.result?.state === 'fail')
      for (const person of PEOPLE) console.log(inWords(person, answers.get(person.role) as Answer));
  });

  expect([...answers.keys()]).toEqual(Object.keys(JUDGED));
  for (const [role, { missing, never }] of Object.entries(JUDGED)) {
    const answer = answers.get(role) as Answer;
    expect(answer.verdict, role).toBe('ok');
    const ids = answer.missing.map(({ id }) => id);
    expect(
      ids.slice(0, 15).filter((id) => missing.includes(id)),
      role,
    ).not.toEqual([]);
    expect(
      ids.filter((id) => never.includes(id)),
      role,
    ).toEqual([]);
    // Each number has its n, each skill the person has its words, and most missing ones the words that ask for them.
    for (const { postings, share, evidence } of answer.shown) {
      expect(share).toBe(postings / answer.postings.counted);
      expect(evidence, role).not.toBe(null);
    }
    const quoted = answer.missing.filter(({ quotes }) => quotes.length > 0);
    expect(quoted.length, role).toBeGreaterThanOrEqual(answer.missing.length * 0.8);
    if (answer.next) expect(answer.next.effect).toBeGreaterThanOrEqual(answer.missing[0]?.effect ?? 0);
    // Nobody lacks what they are called, and what is asked for is quoted with its name.
    for (const { id, has, asked } of answer.own) if (!has && !asked) expect(ids).not.toContain(id);
    for (const { met, asked, missing } of answer.fits) expect(met + missing.length).toBe(asked);
    for (const { id, missing } of answer.fits) {
      expect(answer.examples.map((example) => example.id)).toContain(id);
      expect(missing.flat().filter((lacking) => never.includes(lacking))).toEqual([]);
    }
  }
});
