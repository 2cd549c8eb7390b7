import { randomBytes } from 'node:crypto';
import { createApp } from '../app.ts';
import { createEngine } from '../engine/create.ts';
import type { LlmEnv } from '../env.ts';
import { fixedTokens } from '../http/tokens.ts';
import type { Logger } from '../log.ts';
import type { Ask, Kind } from './checks.ts';

/** Tokens of its single conversation: the running node needs the memory. */
const CONTEXT_SIZE = 1024;

/** The configured node without a listener: only this process can reach it. */
export function startInProcess(env: LlmEnv, log: Logger) {
  const small = { ...env, LLM_NODE_CONTEXT_SIZE: CONTEXT_SIZE, LLM_NODE_SEQUENCES: 1 };
  const engine = createEngine(() => small, log);
  const token = randomBytes(32).toString('hex');
  const app = createApp({
    release: env.RELEASE,
    log,
    engine,
    tokens: fixedTokens([token]),
    deadlineMs: env.LLM_NODE_DEADLINE_MS,
    isStopping: () => false,
  });
  const ask: Ask = async (path, body) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' };
    return await app.request(path, { method: 'POST', headers, body: JSON.stringify(body) });
  };
  const kinds: Kind[] = [];
  if (env.LLM_NODE_CHAT_MODEL !== 'none') kinds.push('chat');
  if (env.LLM_NODE_EMBEDDING_MODEL !== 'none') kinds.push('embedding');
  return { kinds, engine, ask, [Symbol.asyncDispose]: () => engine.close() };
}
