import type { TransactionSql } from 'postgres';
import { MigrationError } from './outcome.ts';
import { scramVerifier } from './scram.ts';

/** The role the server logs in as. */
export type Login = { user: string; password: string };

// Templates of the server's own format(): it quotes. 1 is the role, 2 its password's verifier, 3 the database.
const CREATE = 'create role %1$I login password %2$L';
const ALTER = 'alter role %1$I login password %2$L';
const GRANTS = [
  // So that the owner sees what the server's sessions do, when it must wait for one, and may end them.
  'grant %1$I to current_user with inherit true, set false',
  'revoke create on schema public from public',
  'grant connect on database %3$I to %1$I',
  'grant usage on schema public to %1$I',
  'grant select, insert, update, delete on all tables in schema public to %1$I',
  'grant usage, select on all sequences in schema public to %1$I',
  'alter default privileges in schema public grant select, insert, update, delete on tables to %1$I',
  'alter default privileges in schema public grant usage, select on sequences to %1$I',
];

/**
 * Makes sure the login role exists with this password and can read and write rows, also of future tables, but not
 * change a table. Idempotent.
 */
export async function ensureLogin(tx: TransactionSql, { user, password }: Login): Promise<void> {
  const [role] = await tx<Role[]>`select rolsuper from pg_roles where rolname = ${user}`;
  const verifier = scramVerifier(password);
  for (const template of [role ? ALTER : CREATE, ...GRANTS]) {
    const [formatted] = await tx<[{ statement: string }]>`
      select format(${template}, ${user}::text, ${verifier}::text, current_database()) as statement`;
    await tx.unsafe(formatted.statement);
  }
}

type Role = { rolsuper: boolean };

/** Throws when no migration can make this role. */
export async function checkLogin(tx: TransactionSql, { user, password }: Login): Promise<void> {
  if (password === '') throw new MigrationError('login-refused', 'DATABASE_URL has no password for its user');

  const [role] = await tx<Role[]>`select rolsuper from pg_roles where rolname = ${user}`;
  if (role?.rolsuper) {
    throw new MigrationError(
      'login-refused',
      `the user of DATABASE_URL, ${user}, is a superuser: name another one`,
    );
  }
}
