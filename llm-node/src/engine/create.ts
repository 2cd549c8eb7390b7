import { stat } from 'node:fs/promises';
import type { LlmEnv } from '../env.ts';
import type { Logger } from '../log.ts';
import { resolveModel } from '../models/resolve.ts';
import { ChatService } from './chat-service.ts';
import { EmbeddingService } from './embedding-service.ts';
import type { Engine, ModelStatus } from './engine.ts';
import { cacheBudget } from './layout.ts';
import { availableMemory, physicalCores } from './machine.ts';
import type { Load } from './protocol.ts';
import { Supervisor, type Target } from './supervisor.ts';

/** What is configured for a kind of model: nothing, one that can be loaded, or one with which something is wrong. */
type Found = { none: true } | { target: Target } | { name: string; problem: string };

/** One kind of model with its supervisor. */
interface Served {
  readonly kind: Load['kind'];
  readonly supervisor: Supervisor;
}

/**
 * Starts an engine for each configured model and returns at once; `status()` tells when they are ready. `readEnv` is
 * called again at each reload.
 */
export function createEngine(readEnv: () => LlmEnv, log: Logger): Engine {
  const env = readEnv();
  const chatSupervisor = new Supervisor(log, () => {
    chat.engineChanged();
    embedding.pump();
  });
  const embeddingSupervisor = new Supervisor(log, () => embedding.engineChanged());
  const chat = new ChatService(chatSupervisor, env.LLM_NODE_QUEUE);
  const embedding = new EmbeddingService(embeddingSupervisor, () => chat.status().sequences.busy);
  const served: readonly Served[] = [
    { kind: 'chat', supervisor: chatSupervisor },
    { kind: 'embedding', supervisor: embeddingSupervisor },
  ];
  for (const { kind, supervisor } of served) {
    const name = configured(kind, env);
    if (name !== 'none') supervisor.expect(name);
  }
  const starting = Promise.all(served.map(({ kind, supervisor }) => start(kind, supervisor, env)));
  let reloading: Promise<string[]> = starting.then(() => []);

  return {
    chat: (request, options) => chat.chat(request, options),
    embed: (texts, options) => embedding.embed(texts, options),
    status: (): { chat: ModelStatus; embedding: ModelStatus } => ({
      chat: { ...chatSupervisor.status(), ...chat.status() },
      embedding: { ...embeddingSupervisor.status(), ...embedding.status() },
    }),
    reload() {
      // One after the other: two at once would both load a model beside the one that serves.
      reloading = reloading
        .catch(() => [])
        .then(async () => {
          const now = readEnv();
          const done: string[] = [];
          for (const one of served) {
            const said = await exchange(one, now);
            if (said) done.push(said);
          }
          return done;
        });
      return reloading;
    },
    async close() {
      chatSupervisor.close();
      embeddingSupervisor.close();
    },
  };
}

async function start(kind: Load['kind'], supervisor: Supervisor, env: LlmEnv): Promise<void> {
  const found = await find(kind, env);
  if ('target' in found) supervisor.start(found.target);
  else if ('problem' in found) supervisor.fail(found.name, found.problem);
}

/** Takes the model that is configured now, if it is another; a sentence when something was done or could not be. */
async function exchange({ kind, supervisor }: Served, env: LlmEnv): Promise<string | null> {
  const found = await find(kind, env);
  const { state, model } = supervisor.status();
  if ('none' in found)
    return state === 'absent' ? null : `${kind}: none is configured now; ${model} stays until a restart.`;
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
    (await supervisor.exchange(target))?.retire();
    return `${kind}: ${target.name} is in the place of ${model}.`;
  } catch (error) {
    return `${kind}: ${target.name} cannot be loaded, ${model} stays. ${(error as Error).message}`;
  }
}

async function find(kind: Load['kind'], env: LlmEnv): Promise<Found> {
  const value = configured(kind, env);
  if (value === 'none') return { none: true };
  try {
    const { name, path } = await resolveModel(value, env.LLM_NODE_MODELS_DIR, kind);
    const { ino, size, mtimeMs } = await stat(path);
    const load: Load = {
      kind,
      path,
      gpu: env.LLM_NODE_GPU === 'auto' ? 'auto' : false,
      threads: env.LLM_NODE_THREADS ?? physicalCores(),
      contextSize: env.LLM_NODE_CONTEXT_SIZE,
      sequences: env.LLM_NODE_SEQUENCES ?? null,
      cacheBytes: env.LLM_NODE_CACHE_MB ? env.LLM_NODE_CACHE_MB * 2 ** 20 : cacheBudget(availableMemory()),
    };
    return { target: { name, load, fingerprint: JSON.stringify([name, path, ino, size, mtimeMs]) } };
  } catch (error) {
    return { name: value, problem: (error as Error).message };
  }
}

function configured(kind: Load['kind'], env: LlmEnv): string {
  return kind === 'chat' ? env.LLM_NODE_CHAT_MODEL : env.LLM_NODE_EMBEDDING_MODEL;
}
