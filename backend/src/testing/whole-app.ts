import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { AppDeps } from '../app.ts';
import { createMemoryCache } from '../cache/memory.ts';
import { compose } from '../composition.ts';
import { readServerEnv } from '../env.ts';
import { createLimiters } from '../http/limiter.ts';
import { createRefresh } from '../jobs/refresh/refresh.ts';
import { openFiles } from '../storage/open.ts';
import { RING, startAccounts } from './accounts.ts';
import { clientOf } from './llm.ts';
import { type Answer, startLlmServer } from './llm-server.ts';
import type { TestPostgres } from './postgres.ts';

/** The whole app, with a language model that answers `chat`, and without job boards. */
export async function startWholeApp(postgres: TestPostgres, chat: Answer, more: Partial<AppDeps> = {}) {
  const node = await startLlmServer(chat);
  const llm = clientOf([node]);
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-app-'));
  onTestFinished(async () => {
    llm.close();
    await node[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });
  const accounts = await startAccounts(postgres, more, ({ database, url, log }) => {
    const env = readServerEnv({
      DATABASE_URL: url,
      AUTH_SECRET: RING.signing,
      FILES_DIR: folder,
      PUBLIC_URL: 'https://skillgap.example',
    });
    const cache = createMemoryCache();
    const limiters = more.limiters ?? createLimiters({ database, redis: undefined });
    const { files, routes } = openFiles(env);
    const { start, ...product } = compose({ env, database, files, cache, limiters, llm, log });
    const { DATABASE_URL: address } = env;
    const refresh = createRefresh({ database, address, boards: [], extractSkills: () => [], log });
    const work = start();
    onTestFinished(() => work.stop());
    return { ...product, refresh, files: routes, llm };
  });
  return { ...accounts, node, llm };
}
