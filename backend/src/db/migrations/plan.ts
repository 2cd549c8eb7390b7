import type { Applied, Contracted, Migration } from './migration.ts';
import { MigrationError } from './outcome.ts';

/**
 * The pending migrations, in order. Throws when one is older than the last applied, which Drizzle would skip
 * silently, or when an applied one was edited, which it would not notice. Unknown rows belong to a newer release.
 * What it added does no harm; after a contract migration this release cannot run, and that throws too.
 */
export function planMigrations(
  migrations: Migration[],
  applied: Applied[],
  contracted: Contracted[],
): Migration[] {
  refuseContracted(migrations, contracted);
  const hashes = new Map(applied.map(({ when, hash }) => [when, hash]));
  const pending: Migration[] = [];
  let last = applied.length > 0 ? Math.max(...hashes.keys()) : Number.NEGATIVE_INFINITY;
  let lastTag = migrations.find(({ when }) => when === last)?.tag ?? 'a migration of another release';

  for (const migration of migrations) {
    const { tag, when, hash } = migration;
    const hashApplied = hashes.get(when);
    if (hashApplied !== undefined && hashApplied !== hash) {
      throw new MigrationError(
        'changed-after-applied',
        `migration ${tag} was edited after it had been applied (sha256 ${hash.slice(0, 12)}, applied ${hashApplied.slice(0, 12)}): restore the file and put the change into a new migration`,
      );
    }
    if (hashApplied !== undefined) continue;
    if (when <= last) {
      throw new MigrationError(
        'older-than-applied',
        `migration ${tag} of ${isoTime(when)} is not newer than ${lastTag} of ${isoTime(last)}, the last before it: delete ${tag} and generate it again`,
      );
    }
    pending.push(migration);
    last = when;
    lastTag = tag;
  }
  return pending;
}

function refuseContracted(migrations: Migration[], contracted: Contracted[]): void {
  const unknown = contracted.filter(({ tag }) => !migrations.some((migration) => migration.tag === tag));
  if (unknown.length === 0) return;
  const what = unknown.map(({ tag, why }) => `${tag} (${why})`).join(', ');
  throw new MigrationError(
    'schema-contracted',
    `this release does not have the contract ${unknown.length === 1 ? 'migration' : 'migrations'} ${what}, and its code cannot run on the schema since: deploy a commit that has ${unknown.length === 1 ? 'it' : 'them'}`,
  );
}

const isoTime = (when: number) => new Date(when).toISOString();
