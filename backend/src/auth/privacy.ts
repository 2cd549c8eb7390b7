/**
 * For how many days something of a deleted account can exist, where that is not the backend's doing. A test holds both
 * against the infrastructure's defaults; an operator who keeps backups longer (`backups` in cdktf/environments) says so here.
 */
export const REMAINING_DAYS = {
  /** Old versions of deleted files. */
  files: 30,
  /**
   * Backups of the database: the days that can be restored, and one week for the full backup with which they begin; a week
   * to the next drill, without which no backup is deleted; the days for which a deleted backup can be brought back.
   */
  backups: 42,
} as const;

/** The privacy text: what is left of a deleted account, and how long. The API's reference is where a user reads it. */
export const REMAINS = [
  'The profile, sessions, mailed links, resumes, analyses, vectors and answers kept for an `Idempotency-Key` are gone with the answer 204. After 202 sign-in is closed, the e-mail address and the name are gone, and the rest is tried again every hour. What remains:',
  '- for up to 2 hours, the bare id of the account, to find an upload that was under way;',
  '- for up to 3 hours, counters of requests, attempts and mails, by the id, by the network address, and by a hash of the e-mail address;',
  `- for ${REMAINING_DAYS.files} days and until the storage’s next nightly deletion, deleted files as old versions in their bucket, which the server cannot read;`,
  `- for up to ${REMAINING_DAYS.backups} days, encrypted backups of the database with all that was in it, which the server cannot delete. Longer only while newer backups fail, or the weekly test of one: until it passes, no older one is deleted. That test opens a backup on a machine of GitHub’s, which is destroyed after it;`,
  '- until the operator removes it, which is no fixed time, the copy of the database that stays on the server when a backup is restored or Postgres is upgraded. A restore to a moment before the deletion brings the account back, without its files: it has to be deleted again;',
  '- until newer lines replace them, which is no fixed time but 30 MB for each program, log lines with ids and network addresses; no log holds a name, an e-mail address, a password or a text;',
  '- mails that were sent, in their mailbox, and at GitHub the permission to sign in here, until you end it there.',
].join('\n');
