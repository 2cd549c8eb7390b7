import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import { errorCode } from '../errors.ts';
import type { Position } from '../http/cursor.ts';
import type { Limit, Limiter } from '../http/limiter.ts';
import { pageOf } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import { DOWNLOAD_SECONDS, type ObjectStore, StorageUnavailable } from '../storage/store.ts';
import { displayName } from './file-name.ts';
import { folderOf, resumeKey } from './key.ts';
import { createResumeRows, type ShownResume, type SkillCount } from './rows.ts';
import { isPdf } from './sniff.ts';
import { gone, type ResumeVectors } from './vector.ts';

/** Of one user. */
const MAX_RESUMES = 20;
/** All of an account's resumes, once an hour: after a release that finds more skills. */
export const EXTRACTIONS: Limit = { name: 'extract', points: MAX_RESUMES, seconds: 3_600 };
const FOREIGN_KEY_VIOLATION = '23503';

type Options = {
  database: Database;
  store: ObjectStore;
  vectors?: Pick<ResumeVectors, 'delete' | 'deleteByOwner'>;
  /** How often an account may have a file read again. */
  extractions: Pick<Limiter, 'take'>;
  /** Wakes the worker. */
  wake: () => void;
};

export type ResumeService = ReturnType<typeof createResumeService>;

/** What users do with their resumes. Another user's are `not-found`. */
export function createResumeService({ database, store, vectors, extractions, wake }: Options) {
  const rows = createResumeRows(database);

  async function find(userId: string, id: string): Promise<ShownResume> {
    const row = await rows.find(userId, id);
    if (!row) throw new Refusal('not-found');
    return row;
  }

  return {
    /** Keeps a file; its text is read after the answer. Refuses what is no PDF by its content. */
    async upload(userId: string, file: { name: string; bytes: Uint8Array }): Promise<ShownResume> {
      if (!isPdf(file.bytes)) throw new Refusal('not-a-pdf');
      // Asked before the file is sent on, and again with the row.
      if ((await rows.count(userId)) >= MAX_RESUMES) throw tooMany();
      const id = randomUUID();
      const key = resumeKey(userId, id);
      const row = { id, userId, fileName: displayName(file.name), bytes: file.bytes.length };
      let kept: ShownResume | undefined;
      try {
        // The file first: a row without one could never be read.
        await orRefuse(store.put(key, file.bytes, 'application/pdf'));
        kept = await rows.insert(row, MAX_RESUMES);
      } catch (error) {
        // The account was deleted meanwhile.
        if (errorCode(error) === FOREIGN_KEY_VIOLATION) throw new Refusal('not-signed-in');
        throw error;
      } finally {
        // A failed put may still have stored the file. What stays goes with the account, even one deleted just now:
        // its files are deleted once more when no upload can be in progress.
        if (!kept) await store.delete(key).catch(() => {});
      }
      if (!kept) throw tooMany();
      wake();
      return kept;
    },

    /** Newest first. */
    async list(
      userId: string,
      { limit, after }: { limit: number; after?: Position | undefined },
    ): Promise<{ resumes: ShownResume[]; next: Position | undefined }> {
      const found = await rows.page(userId, limit, after);
      const { page, next } = pageOf(found, limit, ({ createdAt, id }) => ({ at: createdAt, id }));
      return { resumes: page, next };
    },

    /** With its skills, the most named first. */
    async find(userId: string, id: string): Promise<ShownResume & { skills: SkillCount[] }> {
      return { ...(await find(userId, id)), skills: await rows.skills(id) };
    },

    /** What an analysis needs of a resume; undefined when the user has none of this id. No skills until it is read. */
    async resumeOf(userId: string, id: string): Promise<{ id: string; skills: SkillCount[] } | undefined> {
      return (await rows.find(userId, id)) && { id, skills: await rows.skills(id) };
    },

    /** Reads the file again. What was found before stays until then. One that waits to be read keeps its place. */
    async extractAgain(userId: string, id: string): Promise<ShownResume> {
      const row = await find(userId, id);
      if (row.state === 'uploaded') return row;
      const decision = await extractions.take(userId);
      if (!decision.allowed)
        throw new Refusal('too-many-requests', 'You had many files read again.', decision.retryAfterSeconds);
      const reset = await rows.reset(userId, id);
      wake();
      return reset ?? (await find(userId, id));
    },

    async download(userId: string, id: string): Promise<{ url: string; expiresInSeconds: number }> {
      const { fileName } = await find(userId, id);
      const url = await orRefuse(store.downloadUrl(resumeKey(userId, id), fileName));
      return { url, expiresInSeconds: DOWNLOAD_SECONDS };
    },

    /** Vector, file, and the row last: after a failure, everything can be retried. */
    async delete(userId: string, id: string): Promise<void> {
      await find(userId, id);
      await gone(vectors?.delete('resumes', [{ id, owner: userId }]));
      await orRefuse(store.delete(resumeKey(userId, id)));
      await rows.remove(userId, id);
    },

    /** Everything of a user, in the same order. Idempotent. */
    async deleteAllOf(userId: string): Promise<void> {
      await gone(vectors?.deleteByOwner('resumes', userId));
      await store.deleteAll(folderOf(userId));
      await rows.removeAll(userId);
    },
  };
}

const tooMany = () =>
  new Refusal(
    'too-many-resumes',
    `An account keeps ${MAX_RESUMES} resumes. Delete one before you upload another.`,
  );

async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof StorageUnavailable) throw new Refusal('storage-unavailable');
    throw cause;
  }
}
