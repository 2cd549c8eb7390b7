import { onTestFinished } from 'vitest';
import { type AppDeps, createApp } from '../app.ts';
import { createDeletion, type Forget } from '../auth/deletion.ts';
import type { Mail } from '../auth/mailer.ts';
import { parseDatabaseUrl } from '../db/address.ts';
import { type Database, openDatabase } from '../db/database.ts';
import { createLimiters } from '../http/limiter.ts';
import { createLogger, type Logger } from '../log.ts';
import { appDeps, RING } from './app.ts';
import { migrateTo } from './migrations.ts';
import type { TestPostgres } from './postgres.ts';

export const PASSWORD = 'correct horse battery staple';

let databases = 0;

type Made = { database: Database; url: string; log: Logger };

/** The whole app on a database of its own, its mails and its log. `build` makes more of it once these are there. */
export async function startAccounts(
  postgres: TestPostgres,
  { forget = [], mails = true, ...given }: Partial<AppDeps> & { forget?: Forget[]; mails?: boolean } = {},
  build: (made: Made) => Partial<AppDeps> | Promise<Partial<AppDeps>> = () => ({}),
) {
  const test = await postgres.createDatabase(`accounts_${process.pid}_${databases++}`);
  await migrateTo(test);
  const database: Database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  onTestFinished(() => database.close(1_000));
  const lines: string[] = [];
  const log = createLogger({ LOG_LEVEL: 'trace', RELEASE: 'dev' }, { write: (line) => lines.push(line) });
  const more = { ...given, ...(await build({ database, url: test.ownerUrl, log })) };
  const sent: Mail[] = [];
  const mailer = { send: async (mail: Mail) => void sent.push(mail) };
  const base = appDeps({ log, database, limiters: createLimiters({ database, redis: undefined }) });
  const auth = { ...base.auth, mailer: mails ? mailer : undefined, ...more.auth };
  const deletion = createDeletion({ database, forget, log });
  const deps = { ...base, deletion, ...more, auth };
  const app = createApp(deps);

  const send = (
    path: string,
    { headers, body, ...init }: Omit<RequestInit, 'body'> & { body?: unknown } = {},
  ) =>
    app.request(path, {
      ...init,
      headers: { ...(body !== undefined && { 'Content-Type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', headers, body });

  return {
    ...{ app, database, deps, sent, lines, send, post, sql: test.sql, url: test.ownerUrl },
    /** Signs up, and shows the address to be one's own. */
    async signUp(email: string) {
      const answer = await post('/v1/auth/sign-up/email', { name: 'Ada', email, password: PASSWORD });
      if (answer.status !== 200) throw new Error(`sign-up answered ${answer.status}: ${await answer.text()}`);
      await test.sql`update users set email_verified = true where email = ${email}`;
    },
    async signIn(email: string, password = PASSWORD) {
      const answer = await post('/v1/auth/sign-in/email', { email, password });
      const [cookie = ''] = answer.headers.getSetCookie().map((text) => text.split(';')[0] ?? '');
      const token = answer.headers.get('Set-Auth-Token') ?? '';
      return { answer, cookie, token, bearer: { Authorization: `Bearer ${token}` } };
    },
  };
}

export { RING };
