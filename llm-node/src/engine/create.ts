import { stat } from 'node:fs/promises';
import type { LlmEnv } from '../env.ts';
import type { Logger } from '../log.ts';
import { resolveModel, servedName } from '../models/resolve.ts';
import { ChatService } from './chat-service.ts';
import { physicalCores } from './cores.ts';
import { EmbeddingService } from './embedding-service.ts';
import type { Engine } from './engine.ts';
import { cacheBudget } from './layout.ts';
import type { Load } from './protocol.ts';
import { Supervisor, type Target } from './supervisor.ts';

/** The configured model of a kind: none, one that can be loaded, or one with a problem. */
type Configured = { none: true } | { target: Target } | { name: string; problem: string };

/**
 * Starts an engine for each configured model and returns at once; `status()` says when they are ready. Each reload calls
 * `readEnv` again.
 */
export function createEngine(readEnv: () => LlmEnv, log: Logger): Engine {
  const env = readEnv();
  const supervisors = {
    chat: new Supervisor(log, () => {
      chat.engineChanged();
      embedding.pump();
    }),
    embedding: new Supervisor(log, () => embedding.engineChanged()),
  };
  const chat = new ChatService(supervisors.chat, env.LLM_NODE_QUEUE);
  const embedding = new EmbeddingService(supervisors.embedding, () => chat.status().sequences.busy);
  const kinds = ['chat', 'embedding'] as const;
  for (const kind of kinds) {
    const name = nameOf(kind, env);
    // By the name that clients use: while its file is checked they are to hear that it is not ready, not that it is unknown.
    if (name !== 'none') supervisors[kind].expect(servedName(name));
  }
  const started = Promise.all(kinds.map((kind) => startModel(kind, supervisors[kind], env)));
  let reloading: Promise<string[]> = started.then(() => []);

  async function reload(): Promise<string[]> {
    const now = readEnv();
    const done: (string | null)[] = [];
    for (const kind of kinds) done.push(await reloadModel(kind, supervisors[kind], now));
    return done.filter((sentence) => sentence !== null);
  }

  return {
    chat: (request, options) => chat.chat(request, options),
    embed: (texts, options) => embedding.embed(texts, options),
    status: () => ({
      chat: { ...supervisors.chat.status(), ...chat.status() },
      embedding: { ...supervisors.embedding.status(), ...embedding.status() },
    }),
    reload() {
      // One at a time: two would both load a model beside the one that serves.
      reloading = reloading.catch(() => []).then(reload);
      return reloading;
    },
    async close() {
      for (const kind of kinds) supervisors[kind].close();
    },
  };
}

async function startModel(kind: Load['kind'], supervisor: Supervisor, env: LlmEnv): Promise<void> {
  const found = await configured(kind, env);
  if ('target' in found) supervisor.start(found.target);
  else if ('problem' in found) supervisor.fail(found.name, found.problem);
}

/** Loads the configured model if it has changed. A sentence about a change or a failure; null for neither. */
async function reloadModel(kind: Load['kind'], supervisor: Supervisor, env: LlmEnv): Promise<string | null> {
  const found = await configured(kind, env);
  const { state, model } = supervisor.status();
  if ('none' in found) {
    return state === 'absent' ? null : `${kind}: none is configured now; ${model} stays until a restart.`;
  }
  if ('problem' in found) {
    if (state !== 'ready') supervisor.fail(found.name, found.problem);
    return `${kind}: ${state === 'ready' ? `${model} stays. ` : ''}${found.problem}`;
  }
  const { target } = found;
  const same = supervisor.target?.fingerprint === target.fingerprint;
  if (same && (state === 'ready' || state === 'starting')) return null;
  if (state !== 'ready') {
    supervisor.start(target);
    return `${kind}: ${target.name} is being loaded.`;
  }
  try {
    (await supervisor.replace(target))?.retire();
    return `${kind}: ${target.name} replaces ${model}.`;
  } catch (error) {
    return `${kind}: ${target.name} cannot be loaded, ${model} stays. ${(error as Error).message}`;
  }
}

async function configured(kind: Load['kind'], env: LlmEnv): Promise<Configured> {
  const value = nameOf(kind, env);
  if (value === 'none') return { none: true };
  try {
    const { name, path } = await resolveModel(value, env.LLM_NODE_MODELS_DIR, kind);
    const { ino, size, mtimeMs } = await stat(path);
    const { LLM_NODE_CACHE_MB: cacheMb } = env;
    const load: Load = {
      kind,
      path,
      gpu: env.LLM_NODE_GPU === 'auto' ? 'auto' : false,
      threads: env.LLM_NODE_THREADS ?? physicalCores(),
      contextSize: env.LLM_NODE_CONTEXT_SIZE,
      sequences: env.LLM_NODE_SEQUENCES ?? null,
      cacheBytes: cacheMb ? cacheMb * 2 ** 20 : cacheBudget(process.availableMemory()),
    };
    return { target: { name, load, fingerprint: JSON.stringify([name, path, ino, size, mtimeMs]) } };
  } catch (error) {
    return { name: value, problem: (error as Error).message };
  }
}

function nameOf(kind: Load['kind'], env: LlmEnv): string {
  return kind === 'chat' ? env.LLM_NODE_CHAT_MODEL : env.LLM_NODE_EMBEDDING_MODEL;
}
