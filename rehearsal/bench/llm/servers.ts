import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { family } from '../../testbed/processes.ts';
import type { Server } from './client.ts';

const nodeEntry = fileURLToPath(new URL('../../../llm-node/src/index.ts', import.meta.url));
const START_LIMIT_MS = 120_000;

/** A server of the bench, and its end. */
export interface Running extends Server, AsyncDisposable {}

export interface NodeOptions {
  readonly interface: string;
  readonly address: string;
  readonly port: number;
  readonly chat: string;
  readonly embedding: string;
  readonly threads: number;
  readonly contextSize: number;
  readonly cacheMb: number;
  /** Where its token and its log are put. */
  readonly folder: string;
}

/** The node itself, as a service would start it. */
export async function startNode(options: NodeOptions): Promise<Running> {
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
  const url = `http://${options.address}:${options.port}`;
  const models = { chat: basename(options.chat, '.gguf'), embedding: basename(options.embedding, '.gguf') };
  return await started(
    { name: 'llm-node', url, token, models },
    [process.execPath, '--max-semi-space-size=2', nodeEntry],
    env,
    '/ready',
  );
}

/** llama-server with these arguments. */
export async function startLlamaServer(
  command: readonly string[],
  address: string,
  port: number,
  args: readonly string[],
): Promise<Running> {
  const argv = [...command, '--host', address, '--port', String(port), ...args];
  // It takes any name for the one model that it has.
  const models = { chat: 'any', embedding: 'any' };
  const server = { name: 'llama-server', url: `http://${address}:${port}`, token: 'none', models };
  return await started(server, argv, {}, '/health');
}

async function started(
  server: Omit<Server, 'memoryBytes'>,
  [program = '', ...args]: readonly string[],
  env: Record<string, string>,
  ready: string,
): Promise<Running> {
  const child = spawn(program, args, { env, stdio: ['ignore', 'inherit', 'ignore'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(5_000)]);
    child.kill('SIGKILL');
    await ended;
  };
  try {
    await untilReady(`${server.url}${ready}`, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    ...server,
    memoryBytes: async () => (await family(child.pid ?? 0)).reduce((sum, pid) => sum + proportional(pid), 0),
    [Symbol.asyncDispose]: stop,
  };
}

/** Waits until all that is configured is loaded. */
async function untilReady(url: string, child: ChildProcess): Promise<void> {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end && child.exitCode === null) {
    const answer = await fetch(url).catch(() => null);
    const body = (await answer?.json().catch(() => null)) as { status?: string } | null;
    if (answer?.ok && (body?.status === 'ready' || body?.status === 'ok')) return;
    await sleep(200);
  }
  throw new Error(`${url} did not become ready (status ${child.exitCode})`);
}

/** Proportional set size: a page that two processes share counts half for each. */
function proportional(pid: number): number {
  try {
    const [, kilobytes] = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').match(/^Pss:\s+(\d+) kB$/m) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}
