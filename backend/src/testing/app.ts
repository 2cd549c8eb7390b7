import { createPlan } from '../analyses/plan.ts';
import { createAnalysisService } from '../analyses/service.ts';
import type { AppDeps } from '../app.ts';
import { createMemoryCache } from '../cache/memory.ts';
import { DatabaseUnavailable } from '../db/database.ts';
import { createPageCache } from '../jobs/page-cache.ts';
import { createLogger } from '../log.ts';
import { createReadNotice } from '../resumes/read-notice.ts';
import { createResumeService } from '../resumes/service.ts';
import { createSkillSearch } from '../skills/search.ts';
import { createFolderStore } from '../storage/folder.ts';
import { fileRoutes } from '../storage/routes.ts';
import { createPgvectorStore } from '../vectors/pgvector.ts';

const away = async () => {
  throw new DatabaseUnavailable('there is none in this test');
};

/** Keys, addresses and limits of a test, and no database. */
export const RING = { signing: 'only-for-tests-'.repeat(4), previous: undefined };

/** What an app is configured with so that every route is there: for the document, and for tests that walk through it. */
export const everyRoute = (): Partial<AppDeps> => ({
  auth: { ...appDeps().auth, github: { clientId: 'for the document', clientSecret: 'for the document' } },
  files: fileRoutes(folderStore()),
});

const folderStore = (folder = '/nonexistent') =>
  createFolderStore({ folder, secret: 'only for tests', publicUrl: 'http://localhost' });

/** What an app needs, where the test is about something else: no database, no limits, no language model. */
export function appDeps(more: Partial<AppDeps> = {}): AppDeps {
  const unlimited = {
    take: async () => ({ allowed: true as const }),
    giveBack: async () => {},
    forget: async () => {},
  };
  const database = {
    query: away,
    raw: away,
    ping: away,
    load: () => ({ pending: 0, maxPending: 1 }),
    close: async () => {},
  };
  const store = folderStore();
  const vectors = createPgvectorStore(database);
  return {
    release: 'dev',
    log: createLogger({ LOG_LEVEL: 'silent', RELEASE: 'dev' }),
    database,
    auth: {
      ring: RING,
      publicUrl: 'https://skillgap.example',
      origins: [],
      secureCookies: true,
      mailer: undefined,
      github: undefined,
    },
    deletion: { delete: async () => true, finish: async () => {} },
    limiters: () => unlimited,
    ratePerMinute: 1_200,
    proxies: undefined,
    metrics: { measure: (_, next) => next() },
    assets: new URL('../../assets', import.meta.url).pathname,
    jobs: {
      list: async () => ({ jobs: [], next: undefined }),
      rank: async () => ({ jobs: [], next: undefined }),
      find: async () => undefined,
    },
    jobPages: createPageCache(createMemoryCache(), 'dev'),
    skills: createSkillSearch([]),
    refresh: { start: away, runs: away },
    resumes: createResumeService({
      ...{ database, store, vectors, extractions: unlimited, wake: () => {}, readNotice: createReadNotice() },
      ...{ shownIn: () => new Map(), skillName: (id) => id },
    }),
    files: undefined,
    analyses: createAnalysisService({
      ...{ database, find: away, resumeOf: away, evidenceOf: away },
      isSkill: () => true,
      mentionsIn: () => [],
    }),
    plan: createPlan({ llm: { chat: away }, skillName: (id) => id, skillsIn: () => [] }),
    skillName: (id) => id,
    ping: async () => {},
    llm: { state: () => 'down' },
    isStopping: () => false,
    ...more,
  };
}
