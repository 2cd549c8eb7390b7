/** Why a migration came to its end as it did. */
export type MigrationReason =
  | 'applied'
  | 'up-to-date'
  | 'folder-unreadable'
  | 'database-unavailable'
  | 'lock-held'
  | 'older-than-applied'
  | 'changed-after-applied'
  | 'schema-contracted'
  | 'table-locked'
  | 'blocks-requests'
  | 'statement-failed'
  | 'login-refused'
  | 'internal';

/**
 * The last line the command prints. `level` is the last migration of this release, `applied` those run now,
 * `contracts` all of this release that took something from older releases, run now or earlier.
 */
export type MigrationOutcome =
  | {
      migrated: true;
      level: string | null;
      applied: string[];
      contracts: string[];
      reason: 'applied' | 'up-to-date';
    }
  | { migrated: false; reason: MigrationReason; error: string };

/** A migration that did not happen. Nothing of it is left in the database. */
export class MigrationError extends Error {
  readonly reason: MigrationReason;

  constructor(reason: MigrationReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
