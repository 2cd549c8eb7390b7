import { createApp } from './app.ts';
import { openDatabase } from './db/database.ts';
import { loadEnv, readServerEnv } from './env.ts';
import { createDrain } from './http/drain.ts';
import { listen } from './http/server.ts';
import { createJobService } from './jobs/service.ts';
import { createLlm } from './llm/client.ts';
import { createLogger, logFatalErrors } from './log.ts';
import { createStop } from './stop.ts';

const env = loadEnv(readServerEnv);
const log = createLogger(env);
logFatalErrors(log);

const database = openDatabase(env.DATABASE_URL);
const llm = createLlm({ urls: env.LLM_NODE_URLS, token: env.LLM_NODE_TOKEN, log });
const { isStopping, onSignals } = createStop();
const jobs = createJobService(database);
const app = createApp({ release: env.RELEASE, log, jobs, ping: database.ping, llm, isStopping });
const server = listen(app, env.PORT, log);
const close = (timeoutMs: number) => {
  llm.close();
  return database.close(timeoutMs);
};
onSignals({ log, deadlineMs: env.SHUTDOWN_DEADLINE_MS, drain: createDrain(server), close });
