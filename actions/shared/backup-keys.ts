import { createHash } from 'node:crypto';
import { Failure } from './outcome.ts';
import { storeCommand } from './store-command.ts';

/** The keys of the list of record that are read where backups are made or read, and by no backend. */
export const BACKUP_KEYS = ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS', 'BACKUP_ENDPOINT'] as const;

/**
 * Days for which a key is kept once it was replaced. The longest retention that an environment may have is 300 days; after
 * it come the days for which the bucket keeps what was deleted, and whatever the weekly drill, without which nothing is
 * deleted, is late by. A key that is kept too long does no harm; without it a backup is rubbish.
 */
export const KEPT_DAYS = 365;

/**
 * So many fit: the state of a rotation holds the list beside the new key, and Parameter Store takes 4096 bytes. A rollback
 * may add one more.
 */
export const MOST_KEYS = 40;

/** A key that has been replaced. */
export interface RetiredKey {
  /** When, ISO 8601 in seconds. */
  at: string;
  key: string;
}

/** Parses `BACKUP_KEYS_PREVIOUS`: newest first. Empty, none. */
export function parseRetired(list: string | undefined): readonly RetiredKey[] {
  return (list ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
    .map((entry) => ({ at: entry.slice(0, entry.indexOf('/')), key: entry.slice(entry.indexOf('/') + 1) }));
}

/** The list with these keys in front; each key once, with the latest moment, and never the one in use. */
export function addRetired(
  list: string | undefined,
  keys: readonly (string | undefined)[],
  { current, now }: { current?: string | undefined; now: Date },
): string {
  const at = `${now.toISOString().slice(0, 19)}Z`;
  const fresh = keys.flatMap((key) => (key === undefined ? [] : [{ at, key }]));
  const seen = new Set([current]);
  const kept = [...fresh, ...parseRetired(list)]
    .sort((one, other) => Date.parse(other.at) - Date.parse(one.at))
    .filter(({ key }) => !seen.has(key) && seen.add(key));
  return kept.map((each) => `${each.at}/${each.key}`).join(',');
}

/** The list without the keys under which there can be no backup any more. */
export function withoutExpired(list: string | undefined, now: Date): string {
  const since = now.getTime() - KEPT_DAYS * 86_400_000;
  // A moment that cannot be read is none that has passed.
  const kept = parseRetired(list).filter(({ at }) => !(Date.parse(at) < since));
  return kept.map(({ at, key }) => `${at}/${key}`).join(',');
}

/**
 * What is stored when a new key replaces `old`: that one goes to the front of the previous ones.
 *
 * @throws Failure `refused` when there is no room for it.
 */
export function retire(old: string, list: string | undefined, now: Date, parameter: string): string {
  const retired = addRetired(withoutExpired(list, now), [old], { now });
  const keys = parseRetired(retired);
  if (keys.length <= MOST_KEYS) return retired;
  const oldest = keys.at(-1)?.at ?? '';
  throw new Failure('refused', `${parameter} holds ${MOST_KEYS} keys and has no room for another.`, {
    nextStep: `The key in use stays. The oldest is needed until ${neededUntil(oldest)}: rotate again after that. If it cannot wait, store the list without its last keys (${storeCommand(parameter, { overwrite: true })}); backups under those can then be opened only with your own copies of them.`,
  });
}

/** The day until which a key that was replaced at a moment is kept. */
export function neededUntil(at: string): string {
  return new Date(Date.parse(at) + KEPT_DAYS * 86_400_000).toISOString().slice(0, 10);
}

/** The folder of a key's backups in their bucket, which says nothing about the key: as compose/postgres computes it. */
export function repositoryOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}
