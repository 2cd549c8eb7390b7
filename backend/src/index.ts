import { createApp } from './app.ts';
import { openDatabase } from './db/database.ts';
import { loadEnv, readServerEnv } from './env.ts';
import { createDrain } from './http/drain.ts';
import { listen } from './http/server.ts';
import { createJobService } from './jobs/service.ts';
import { createLogger, logFatalErrors } from './log.ts';
import { createStop } from './stop.ts';

const env = loadEnv(readServerEnv);
const log = createLogger(env);
logFatalErrors(log);

const database = openDatabase(env.DATABASE_URL);
const { isStopping, onSignals } = createStop();
const app = createApp({
  release: env.RELEASE,
  log,
  jobs: createJobService(database),
  ping: database.ping,
  isStopping,
});
const server = listen(app, env.PORT, log);
onSignals({ log, deadlineMs: env.SHUTDOWN_DEADLINE_MS, drain: createDrain(server), close: database.close });
