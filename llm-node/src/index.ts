import { createApp } from './app.ts';
import { createEngine } from './engine/create.ts';
import { loadEnv, rereadEnv } from './env.ts';
import { drain } from './http/drain.ts';
import { createServer } from './http/server.ts';
import { createStop } from './http/stop.ts';
import { tokensFromFile } from './http/tokens-file.ts';
import { createLogger, logFatalErrors } from './log.ts';
import { listenOnTailnet } from './tailnet/listen.ts';
import { createWhois } from './tailnet/whois.ts';

const env = loadEnv();
const log = createLogger(env);
logFatalErrors(log);

const engine = createEngine(rereadEnv, log);
const tokens = tokensFromFile({ path: env.LLM_NODE_TOKENS_FILE, log });
const whois = env.LLM_NODE_WHOIS_TAG ? createWhois({ tag: env.LLM_NODE_WHOIS_TAG, log }) : undefined;
const { isStopping, onSignals } = createStop();
const deadlineMs = env.LLM_NODE_DEADLINE_MS;
const app = createApp({ release: env.RELEASE, log, engine, tokens, deadlineMs, isStopping, whois });
const listeners = listenOnTailnet(env, log, () => createServer(app));
onSignals({ log, engine, drain: (ms) => drain(listeners.stop(), ms) });
