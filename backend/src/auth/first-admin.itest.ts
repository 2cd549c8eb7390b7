import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAccounts } from '../testing/accounts.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { run } from '../testing/process.ts';

let postgres: TestPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.[Symbol.asyncDispose]();
});

const FIRST_ADMIN_EMAIL = 'Root@example.com';
const FIRST_ADMIN_PASSWORD = 'only for the first time';

async function migrate(env: Record<string, string>) {
  const command = run('migrate.ts', env);
  expect(await command.ended).toBe(0);
  expect(JSON.stringify(command.lines)).not.toContain(FIRST_ADMIN_PASSWORD);
  expect(JSON.stringify(command.lines).toLowerCase()).not.toContain('root@example.com');
  expect(command.lines.at(-1)).toMatchObject({ migrated: true });
  return command.lines.find(({ msg }) => msg === 'first administrator')?.reason;
}

it('is made by the migrate command, once', async () => {
  const { signIn, sql, deps, url: DATABASE_URL } = await startAccounts(postgres);
  const env = { DATABASE_URL, FIRST_ADMIN_EMAIL, FIRST_ADMIN_PASSWORD };
  expect(await migrate({ DATABASE_URL })).toBeUndefined();
  expect(await migrate(env)).toBe('seeded');
  expect(await migrate(env)).toBe('seeded-before');
  const { answer } = await signIn('root@example.com', FIRST_ADMIN_PASSWORD);
  expect(await answer.json()).toMatchObject({ user: { role: 'admin', email: 'root@example.com' } });

  await sql`update users set email = 'renamed@example.com'`;
  expect(await migrate({ ...env, FIRST_ADMIN_PASSWORD: 'another long password' })).toBe('seeded-before');
  expect(await sql`select email from users`).toEqual([{ email: 'renamed@example.com' }]);
  await deps.deletion.delete((await sql`select id from users`)[0]?.id);
  expect(await migrate(env)).toBe('seeded-before');
  expect(await sql`select 1 from users`).toHaveLength(0);
});

it('is nobody who was there before', async () => {
  const { signUp, sql, url: DATABASE_URL } = await startAccounts(postgres);
  await signUp('root@example.com');
  expect(await migrate({ DATABASE_URL, FIRST_ADMIN_EMAIL, FIRST_ADMIN_PASSWORD })).toBe('email-taken');
  expect(await sql`select role from users`).toEqual([{ role: 'user' }]);
});
