import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { family } from '../../testbed/processes.ts';
import { proportionalBytes } from '../processes.ts';
import { startServer } from '../server.ts';
import type { LlmServer } from './client.ts';

const nodeEntry = fileURLToPath(new URL('../../../llm-node/src/index.ts', import.meta.url));

export interface NodeOptions {
  readonly interface: string;
  readonly address: string;
  readonly port: number;
  readonly chat: string;
  readonly embedding: string;
  readonly threads: number;
  readonly contextSize: number;
  readonly cacheMb: number;
  readonly folder: string;
}

/** The node, as its service starts it. */
export async function startNode(options: NodeOptions) {
  const token = randomBytes(32).toString('hex');
  const tokens = join(options.folder, 'tokens.env');
  await mkdir(options.folder, { recursive: true });
  await writeFile(tokens, `LLM_NODE_TOKEN="${token}"\n`, { mode: 0o600 });
  const env = {
    PATH: process.env.PATH ?? '',
    LLM_NODE_INTERFACE: options.interface,
    LLM_NODE_PORT: String(options.port),
    LLM_NODE_TOKENS_FILE: tokens,
    LLM_NODE_CHAT_MODEL: options.chat,
    LLM_NODE_EMBEDDING_MODEL: options.embedding,
    LLM_NODE_MODELS_DIR: dirname(options.chat),
    LLM_NODE_GPU: 'off',
    LLM_NODE_THREADS: String(options.threads),
    LLM_NODE_CONTEXT_SIZE: String(options.contextSize),
    LLM_NODE_CACHE_MB: String(options.cacheMb),
    LLM_NODE_DEADLINE_MS: '600000',
    LOG_LEVEL: 'silent',
  };
  const models = { chat: basename(options.chat, '.gguf'), embedding: basename(options.embedding, '.gguf') };
  const server = { name: 'llm-node', url: `http://${options.address}:${options.port}`, token, models };
  return await start(server, [process.execPath, '--max-semi-space-size=2', nodeEntry], env, '/ready');
}

export async function startLlamaServer(
  command: readonly string[],
  address: string,
  port: number,
  args: readonly string[],
) {
  const argv = [...command, '--host', address, '--port', String(port), ...args];
  // It accepts any name for its one model.
  const models = { chat: 'any', embedding: 'any' };
  const server = { name: 'llama-server', url: `http://${address}:${port}`, token: 'none', models };
  return await start(server, argv, {}, '/health');
}

async function start(
  server: LlmServer,
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: string,
) {
  const running = await startServer({
    ...{ argv, env, readyUrl: server.url + ready },
    // All models must be loaded.
    async isReady(answer) {
      const { status } = (await answer.json()) as { status?: string };
      return answer.ok && (status === 'ready' || status === 'ok');
    },
  });
  return {
    ...running,
    ...server,
    /** Of all its processes: shared pages count once. */
    memoryBytes: async () => proportionalBytes(await family(running.pid)),
  };
}
