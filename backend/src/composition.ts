import { createPostingFinder } from './analyses/finder.ts';
import { createPlan } from './analyses/plan.ts';
import { createAnalysisService } from './analyses/service.ts';
import type { Cache } from './cache/cache.ts';
import type { Database } from './db/database.ts';
import { boardSettings, type ServerEnv } from './env.ts';
import type { Limiters } from './http/limiter.ts';
import { createBoards } from './jobs/boards/index.ts';
import { createPageCache } from './jobs/page-cache.ts';
import { createRefresh } from './jobs/refresh/refresh.ts';
import { scheduleRefresh } from './jobs/refresh/schedule.ts';
import { createJobService } from './jobs/service.ts';
import type { Llm } from './llm/client.ts';
import type { Logger } from './log.ts';
import { createReadNotice } from './resumes/read-notice.ts';
import { createResumeReader } from './resumes/reader.ts';
import { createResumeService, EXTRACTIONS } from './resumes/service.ts';
import { createShownIn } from './resumes/skills.ts';
import { createResumeWorker } from './resumes/worker.ts';
import { createRoleSearch } from './roles/search.ts';
import { createTitleIndex } from './roles/titles-index.ts';
import { catalogue } from './skills/catalogue/index.ts';
import { detectLanguage } from './skills/language/detect.ts';
import { createMatcher, type Matcher } from './skills/matcher.ts';
import { propose } from './skills/propose.ts';
import { quote } from './skills/quote.ts';
import { createSkillSearch } from './skills/search.ts';
import type { ObjectStore } from './storage/store.ts';
import { createEmbedder } from './vectors/embedder.ts';
import { createPgvectorStore } from './vectors/pgvector.ts';
import { createPineconeStore } from './vectors/pinecone.ts';
import { scheduleEmbedding } from './vectors/schedule.ts';

type Outside = {
  env: ServerEnv;
  database: Database;
  files: ObjectStore;
  cache: Cache;
  limiters: Limiters;
  llm: Llm;
  log: Logger;
};

/** Compiling takes about as long as the rest of the start, so it happens later. */
const COMPILE_AFTER_MS = 2_000;

/** Reading a resume takes about a second; after this it is released for another process. */
const RESUME_GRACE_MS = 5_000;

/** Composes SkillGap's services and background work. */
export function compose({ env, database, files, cache, limiters, llm, log }: Outside) {
  let compiled: Matcher | undefined;
  const matcher = () => {
    compiled ??= createMatcher(catalogue);
    return compiled;
  };
  const mentions = (text: string) => matcher().match(text);
  const skillsIn = (text: string) => mentions(text).map(({ id }) => id);
  const names = new Map(catalogue.map(({ id, name }) => [id, name]));
  const skillName = (id: string) => names.get(id) ?? id;

  const { PINECONE_API_KEY: apiKey, PINECONE_INDEX: index } = env;
  const vectors = apiKey ? createPineconeStore({ apiKey, index }) : createPgvectorStore(database);
  const jobPages = createPageCache(cache, env.RELEASE);
  const refresh = createRefresh({
    database,
    address: env.DATABASE_URL,
    boards: createBoards(boardSettings(env)),
    extractSkills: (text, about) =>
      matcher()
        .match(text, about)
        .map(({ id }) => id),
    detectLanguage,
    changed: jobPages.renew,
    log,
  });

  const readNotice = createReadNotice();
  const resumeWorker = createResumeWorker({
    ...{ database, store: files, reader: createResumeReader(), extractSkills: mentions, log },
    embedding: { embed: llm.embed, vectors },
    propose: (text, signal) => propose(text, { llm, matcher: matcher(), signal, user: 'resumes' }),
    isModelThere: () => llm.state() !== 'down',
    onRead: readNotice.notify,
  });
  const resumes = createResumeService({
    ...{ database, store: files, vectors, extractions: limiters(EXTRACTIONS) },
    ...{ wake: resumeWorker.wake, readNotice },
    shownIn: createShownIn(matcher, quote),
    skillName: (id) => names.get(id),
  });
  const titles = createTitleIndex(database, { names: catalogue.map(({ name }) => name) });
  const searchRole = createRoleSearch({ database, mentions, titles });
  const find = createPostingFinder({ database, vectors, llm, searchRole });
  const analyses = createAnalysisService({
    ...{ database, find, resumeOf: resumes.resumeOf, evidenceOf: resumes.evidenceOf },
    isSkill: (id) => names.has(id),
    mentionsIn: (text, about) => matcher().mentions(text, about),
  });

  return {
    jobs: createJobService(database, { mentions, titles }),
    jobPages,
    resumes,
    analyses,
    plan: createPlan({ llm, skillName, skillsIn }),
    skillName,
    skills: createSkillSearch(catalogue),
    refresh,
    /** Starts the background work. Stopping it finishes the current page, batch or resume. */
    start() {
      const compiling = setTimeout(matcher, COMPILE_AFTER_MS).unref();
      const refreshing = scheduleRefresh(refresh, { zone: env.JOBS_REFRESH_ZONE, log });
      resumeWorker.start();
      const embedding = scheduleEmbedding(createEmbedder({ database, vectors, llm, log }), log);
      return {
        async stop() {
          clearTimeout(compiling);
          refreshing.stop();
          await Promise.all([refresh.close(), embedding.stop(), resumeWorker.stop(RESUME_GRACE_MS)]);
        },
      };
    },
  };
}
