import { createApp } from './app.ts';
import { createDeletion } from './auth/deletion.ts';
import { createMailer } from './auth/mailer.ts';
import { startUpkeep } from './auth/upkeep.ts';
import { connectRedis } from './cache/redis.ts';
import { openDatabase } from './db/database.ts';
import { authOptions, loadEnv, readServerEnv } from './env.ts';
import { createDrain } from './http/drain.ts';
import { createLimiters } from './http/limiter.ts';
import { createMetrics, serveMetrics } from './http/metrics.ts';
import { listen } from './http/server.ts';
import { createLlm } from './llm/client.ts';
import { createLogger, logFatalErrors } from './log.ts';
import { createProduct } from './product.ts';
import { createStop } from './stop.ts';

const env = loadEnv(readServerEnv);
const log = createLogger(env);
logFatalErrors(log);

const release = env.RELEASE;
const database = openDatabase(env.DATABASE_URL);
const redis = env.REDIS_URL ? await connectRedis(env.REDIS_URL, log) : undefined;
const llm = createLlm({ urls: env.LLM_NODE_URLS, token: env.LLM_NODE_TOKEN, log });
const { isStopping, onSignals } = createStop();
const mailer = createMailer({
  smtpUrl: env.SMTP_URL,
  from: env.MAIL_FROM,
  development: release === 'dev',
  log,
});
const deletion = createDeletion({ database, forget: [], log });
const metrics = createMetrics({ release, database });
const product = createProduct({ env, database, llm, log });
const app = createApp({
  ...product,
  ...{ release, log, database, deletion, metrics, llm, isStopping },
  auth: { ...authOptions(env), mailer },
  limiters: createLimiters({ database, redis }),
  ratePerMinute: env.RATE_PER_MINUTE,
  proxies: env.TRUSTED_PROXIES,
  assets: env.ASSETS_DIR,
  ping: database.ping,
});
const server = listen(app, env.PORT, log);
if (env.METRICS_PORT > 0) serveMetrics(metrics, { port: env.METRICS_PORT, host: env.METRICS_HOST }, log);
const upkeep = startUpkeep({ database, deletion, log });
const work = product.start();
const close = async (timeoutMs: number) => {
  upkeep.stop();
  llm.close();
  redis?.destroy();
  await database.close(timeoutMs);
};
onSignals({ log, deadlineMs: env.SHUTDOWN_DEADLINE_MS, drain: createDrain(server), work, close });
