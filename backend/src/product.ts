import type { Database } from './db/database.ts';
import type { ServerEnv } from './env.ts';
import { createAdzuna } from './jobs/boards/adzuna.ts';
import { createRemoteOk } from './jobs/boards/remote-ok.ts';
import { createRefresh } from './jobs/refresh/refresh.ts';
import { scheduleRefresh } from './jobs/refresh/schedule.ts';
import { createJobService } from './jobs/service.ts';
import type { Llm } from './llm/client.ts';
import type { Logger } from './log.ts';
import { catalogue } from './skills/catalogue/index.ts';
import { createMatcher, type Matcher } from './skills/matcher.ts';
import { createSkillSearch } from './skills/search.ts';
import { createEmbedder } from './vectors/embedder.ts';
import { createPgvectorStore } from './vectors/pgvector.ts';
import { createPineconeStore } from './vectors/pinecone.ts';
import { scheduleEmbedding } from './vectors/schedule.ts';

type Outside = { env: ServerEnv; database: Database; llm: Llm; log: Logger };

/** Compiling the catalogue takes about as long as all the rest of a start: it has time until after that. */
const COMPILE_AFTER_MS = 2_000;

/** What SkillGap is made of: its services, and the work that goes on behind them. */
export function createProduct({ env, database, llm, log }: Outside) {
  let compiled: Matcher | undefined;
  const matcher = () => {
    compiled ??= createMatcher(catalogue);
    return compiled;
  };
  const extractSkills = (text: string) =>
    matcher()
      .match(text)
      .map(({ id }) => id);

  const { PINECONE_API_KEY: apiKey, PINECONE_INDEX: index } = env;
  const vectors = apiKey ? createPineconeStore({ apiKey, index }) : createPgvectorStore(database);
  const { ADZUNA_APP_ID: appId, ADZUNA_API_KEY: appKey, ADZUNA_SEARCHES: searches } = env;
  const adzuna = appId && appKey ? [createAdzuna({ appId, appKey, searches })] : [];
  const boards = [...adzuna, createRemoteOk()];
  const refresh = createRefresh({ database, address: env.DATABASE_URL, boards, extractSkills, log });

  return {
    jobs: createJobService(database),
    skills: createSkillSearch(catalogue),
    refresh,
    /** Begins what nobody asks for. Its end comes after the page, the batch or the resume that is under way. */
    start() {
      const compiling = setTimeout(matcher, COMPILE_AFTER_MS).unref();
      const refreshing = scheduleRefresh(refresh, { zone: env.JOBS_REFRESH_ZONE, log });
      const embedding = scheduleEmbedding(createEmbedder({ database, vectors, llm, log }), log);
      return {
        async stop() {
          clearTimeout(compiling);
          refreshing.stop();
          await Promise.all([refresh.close(), embedding.stop()]);
        },
      };
    },
  };
}
