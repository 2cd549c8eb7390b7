import { seedFirstAdmin } from './auth/first-admin.ts';
import { openDatabase } from './db/database.ts';
import { migrate } from './db/migrations/migrate.ts';
import { loadEnv, readMigrateEnv } from './env.ts';
import { createLogger, logFatalErrors } from './log.ts';
import { catalogue } from './skills/catalogue/index.ts';
import { seedSkills } from './skills/seed.ts';

const env = loadEnv(readMigrateEnv);
const log = createLogger(env);
logFatalErrors(log);

const login = env.DATABASE_URL;
const owner = env.MIGRATION_DATABASE_URL ?? login;
const outcome = await migrate({
  folder: env.MIGRATIONS_DIR,
  owner,
  login: login.user === owner.user ? undefined : login,
  lockTimeoutMs: env.MIGRATION_LOCK_TIMEOUT_MS,
  tableLock: { totalMs: env.MIGRATION_TABLE_LOCK_TIMEOUT_MS },
  seed: (tx) => seedSkills(tx, catalogue, log),
  log,
});
if (outcome.migrated && env.FIRST_ADMIN_EMAIL) {
  const database = openDatabase(owner);
  const admin = { email: env.FIRST_ADMIN_EMAIL, password: env.FIRST_ADMIN_PASSWORD };
  // A failure here does not fail the release: the migration is what counts.
  await database
    .query((db) => seedFirstAdmin(db, admin))
    .then(
      (reason) => log.info({ reason }, 'first administrator'),
      (err) => log.error({ err, reason: 'not-seeded' }, 'first administrator'),
    );
  await database.close(1_000);
}
console.log(JSON.stringify(outcome));
process.exitCode = outcome.migrated ? 0 : 1;
// Whatever a lost connection may have left open: the deploy waits for the end of this process.
setTimeout(() => process.exit(), 5_000).unref();
