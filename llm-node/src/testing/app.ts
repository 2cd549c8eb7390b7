import { type AppDeps, createApp } from '../app.ts';
import { fixedTokens } from '../http/tokens.ts';
import { createLogger } from '../log.ts';
import { FakeEngine } from './fake-engine.ts';

export const RELEASE = '20260102T030405Z-0123456789ab';
export const TOKEN = 'a'.repeat(64);

/** The app with a fake engine, and its log lines. */
export function testApp(deps: Partial<AppDeps> = {}) {
  const lines: Record<string, unknown>[] = [];
  const log = createLogger(
    { LOG_LEVEL: 'debug', RELEASE },
    { write: (line) => lines.push(JSON.parse(line)) },
  );
  const engine = new FakeEngine();
  const app = createApp({
    release: RELEASE,
    log,
    engine,
    tokens: fixedTokens([TOKEN]),
    deadlineMs: 5_000,
    isStopping: () => false,
    ...deps,
  });
  const ask = (path: string, init: RequestInit = {}) => {
    const headers = { Authorization: `Bearer ${TOKEN}`, ...(init.headers as Record<string, string>) };
    return Promise.resolve(app.request(path, { ...init, headers }));
  };
  const post = (path: string, body: unknown) =>
    ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { app, ask, post, engine, lines };
}
