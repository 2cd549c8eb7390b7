import type { AppDeps } from './app.ts';
import { createDeletion } from './auth/deletion.ts';
import { startHousekeeping } from './auth/housekeeping.ts';
import { createMailer } from './auth/mailer.ts';
import { openCache } from './cache/open.ts';
import { connectRedis } from './cache/redis.ts';
import { compose } from './composition.ts';
import { openDatabase } from './db/database.ts';
import { authOptions, type ServerEnv } from './env.ts';
import { createLimiters } from './http/limiter.ts';
import { createMetrics } from './http/metrics.ts';
import { createLlm } from './llm/client.ts';
import type { Logger } from './log.ts';
import { openFiles } from './storage/open.ts';

/** Opens everything behind the routes; nothing works before `start`. */
export async function openServices(env: ServerEnv, log: Logger) {
  const release = env.RELEASE;
  const database = openDatabase(env.DATABASE_URL);
  const redis = env.REDIS_URL ? await connectRedis(env.REDIS_URL, log) : undefined;
  const llm = createLlm({ urls: env.LLM_NODE_URLS, token: env.LLM_NODE_TOKEN, log });
  const development = release === 'dev';
  const mailer = createMailer({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM, development, log });
  const { files, routes: fileRoutes } = openFiles(env);
  const cache = openCache(redis, log);
  const limiters = createLimiters({ database, redis });
  const product = compose({ env, database, files, cache, limiters, llm, log });
  const forget = [
    { what: 'resumes', forget: product.resumes.deleteAllOf },
    { what: 'analyses', forget: product.analyses.deleteAllOf },
  ];
  const deletion = createDeletion({ database, forget, log });
  const metrics = createMetrics({ release, database });
  const deps: Omit<AppDeps, 'isStopping'> = {
    ...{ release, log, database, deletion, metrics, llm },
    ...product,
    files: fileRoutes,
    auth: { ...authOptions(env), mailer },
    limiters,
    ratePerMinute: env.RATE_PER_MINUTE,
    proxies: env.TRUSTED_PROXIES,
    assets: env.ASSETS_DIR,
    ping: database.ping,
  };
  return {
    deps,
    metrics,
    /** Starts the background work, and returns how to stop it. */
    start() {
      const housekeeping = startHousekeeping({ database, deletion, log });
      const work = product.start();
      return {
        async stop() {
          housekeeping.stop();
          await work.stop();
        },
      };
    },
    /** Call after the last request. */
    async close(timeoutMs: number) {
      llm.close();
      redis?.destroy();
      await database.close(timeoutMs);
    },
  };
}
