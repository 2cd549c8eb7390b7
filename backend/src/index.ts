import { createApp } from './app.ts';
import { loadEnv, readServerEnv } from './env.ts';
import { createDrain } from './http/drain.ts';
import { serveMetrics } from './http/metrics.ts';
import { listen } from './http/server.ts';
import { createLogger, logFatalErrors } from './log.ts';
import { openServices } from './services.ts';
import { createStop } from './stop.ts';

const env = loadEnv(readServerEnv);
const log = createLogger(env);
logFatalErrors(log);

const { isStopping, onSignals } = createStop();
const { deps, metrics, start, close } = await openServices(env, log);
const server = listen(createApp({ ...deps, isStopping }), env.PORT, log, env.HOST);
if (env.METRICS_PORT > 0) serveMetrics(metrics, { port: env.METRICS_PORT, host: env.METRICS_HOST }, log);
onSignals({ log, deadlineMs: env.SHUTDOWN_DEADLINE_MS, drain: createDrain(server), work: start(), close });
