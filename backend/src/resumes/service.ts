import { randomUUID } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Position } from '../http/cursor.ts';
import type { Limit, Limiter } from '../http/limiter.ts';
import { pageOf } from '../http/page.ts';
import { Refusal } from '../http/problem.ts';
import type { Level } from '../skills/level.ts';
import { DOWNLOAD_SECONDS, type ObjectStore, StorageUnavailable } from '../storage/store.ts';
import { createCorrections } from './corrections.ts';
import { displayName } from './file-name.ts';
import { FILES, folderOf, resumeKey } from './key.ts';
import type { ReadNotice } from './read-notice.ts';
import { FAILURES } from './reasons.ts';
import { createResumeRows, type ShownResume } from './rows.ts';
import { type CorrectedSkills, correct, type ShownIn } from './skills.ts';
import { SUPPORTED, sniff } from './sniff.ts';
import type { ResumeKind } from './tables.ts';
import { gone, type ResumeVectors } from './vector.ts';

/** Of one user. */
const MAX_RESUMES = 20;
/** All of an account's resumes, once an hour: after a release that finds more skills. */
export const EXTRACTIONS: Limit = { name: 'extract', points: MAX_RESUMES, seconds: 3_600 };

type Options = {
  database: Database;
  store: ObjectStore;
  vectors?: Pick<ResumeVectors, 'delete' | 'deleteByOwner'>;
  /** How often an account may have a file read again. */
  extractions: Pick<Limiter, 'take'>;
  /** Wakes the worker. */
  wake: () => void;
  /** Is told of each resume that was read. */
  readNotice: ReadNotice;
  /** Shows what a text says of each skill. */
  shownIn: ShownIn;
  /** Undefined for what is no skill of the catalogue. */
  skillName: (id: string) => string | undefined;
};

/**
 * How long an analysis waits for its resume. Reading takes about a second; a file has 10 s, and one or two may come
 * first. nginx waits 60 s for an answer.
 */
const READ_WITHIN_MS = 20_000;
/** Seconds after which to ask again for what was not read in that time. */
const RETRY_AFTER_S = 10;

export type ResumeService = ReturnType<typeof createResumeService>;

/** What users do with their resumes. Another user's are `not-found`. */
export function createResumeService(options: Options) {
  const { database, store, vectors, extractions, wake, readNotice, shownIn, skillName } = options;
  const rows = createResumeRows(database);
  const corrections = createCorrections(database);
  const nameOf = (id: string) => skillName(id) ?? id;

  async function find(userId: string, id: string): Promise<ShownResume> {
    const row = await rows.find(userId, id);
    if (!row) throw new Refusal('not-found');
    return row;
  }

  type Resume = { kind: ResumeKind; name: string; bytes: Uint8Array };

  async function keep(userId: string, { kind, name, bytes }: Resume): Promise<ShownResume> {
    // Asked before the file is sent on, and again with the row.
    if ((await rows.count(userId)) >= MAX_RESUMES) throw tooMany();
    const id = randomUUID();
    const key = resumeKey({ userId, id, kind });
    const row = { id, userId, kind, fileName: displayName(name, kind), bytes: bytes.length };
    let kept: ShownResume | undefined;
    try {
      // The file first: a row without one could never be read.
      await orRefuse(store.put(key, bytes, FILES[kind].type));
      kept = await rows.insert(row, MAX_RESUMES);
    } finally {
      // A failed put may still have stored the file. What stays goes with the account, even one deleted just now:
      // its files are deleted once more when no upload can be in progress.
      if (!kept) await store.delete(key).catch(() => {});
    }
    if (!kept) throw tooMany();
    wake();
    return kept;
  }

  /** A resume once it is read or has failed, or as it is after `ms`. Undefined when the user has none of this id. */
  async function waitUntilRead(
    userId: string,
    id: string,
    signal: AbortSignal,
    ms = READ_WITHIN_MS,
  ): Promise<ShownResume | undefined> {
    const look = async () => {
      const value = await rows.find(userId, id);
      return { isDone: value?.state !== 'uploaded', value };
    };
    return await readNotice.until(userId, look, { ms, signal });
  }

  async function skillsOf(resumeId: string): Promise<CorrectedSkills> {
    const [skills, text, said] = await Promise.all([
      rows.skills(resumeId),
      rows.text(resumeId),
      corrections.of(resumeId),
    ]);
    return correct({ skills, shown: text === null ? new Map() : shownIn(text) }, said, nameOf);
  }

  async function withSkills(userId: string, id: string): Promise<ShownResume & CorrectedSkills> {
    return { ...(await find(userId, id)), ...(await skillsOf(id)) };
  }

  return {
    /** Keeps a file; its text is read after the answer. Refuses what is no resume by its content. */
    async upload(userId: string, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<ShownResume> {
      const sniffed = sniff(bytes);
      if (!('kind' in sniffed)) throw new Refusal('unsupported-file', `${sniffed.instead} ${SUPPORTED}`);
      return await keep(userId, { kind: sniffed.kind, name, bytes });
    },

    /** Keeps a text as a file, which is then read like any other. */
    async paste(userId: string, { name, text }: { name: string; text: string }): Promise<ShownResume> {
      return await keep(userId, { kind: 'text', name, bytes: Buffer.from(text) });
    },

    waitUntilRead,

    /**
     * One that was just kept, once it is read, or as it is after `ms`. Also when too many wait: a refusal would have its
     * sender send it again.
     */
    async onceRead(kept: ShownResume, signal: AbortSignal, ms: number): Promise<ShownResume> {
      return (await waitUntilRead(kept.userId, kept.id, signal, ms).catch(unlessBusy)) ?? kept;
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

    /** With its skills as corrected, the most named first. */
    find: withSkills,

    /** Has a skill count on a resume, whatever the text says, now and after it is read again. */
    async addSkill(userId: string, id: string, skillId: string, level: Level | undefined) {
      await find(userId, id);
      if (skillName(skillId) === undefined) throw noSuchSkill();
      await corrections.put(id, { skillId, kind: 'added', level: level ?? null });
      return await withSkills(userId, id);
    },

    /** Has it not count. */
    async removeSkill(userId: string, id: string, skillId: string) {
      const { skills } = await withSkills(userId, id);
      // One that was retired from the catalogue can still be on a resume.
      const isThere = skills.some((skill) => skill.id === skillId);
      if (!isThere && skillName(skillId) === undefined) throw noSuchSkill();
      await corrections.put(id, { skillId, kind: 'removed', level: null });
      return await withSkills(userId, id);
    },

    /**
     * What an analysis needs of a resume: its corrected skills, with the words that show them. Waits until it is read, and
     * refuses with `resume-unreadable` or `resume-not-ready`. Undefined when the user has none of this id.
     */
    async resumeOf(userId: string, id: string, signal: AbortSignal) {
      const row = await waitUntilRead(userId, id, signal);
      if (!row) return undefined;
      if (row.state === 'failed')
        throw new Refusal('resume-unreadable', FAILURES[row.reason ?? 'unreadable']);
      if (row.state === 'uploaded') throw new Refusal('resume-not-ready', undefined, RETRY_AFTER_S);
      return { id, ...(await skillsOf(id)) };
    },

    /** The words that show each skill, without waiting: none of a resume that is not there or not read. */
    async evidenceOf(userId: string, id: string): Promise<ReadonlyMap<string, string | null>> {
      const row = await rows.find(userId, id);
      if (row?.state !== 'extracted' && row?.state !== 'embedded') return new Map();
      const { skills } = await skillsOf(id);
      // What follows from several is shown by the first: not by the one the person hardly knows.
      const known = skills.toSorted((a, b) => Number(a.level === 'basic') - Number(b.level === 'basic'));
      return new Map(known.map(({ id: skillId, evidence }) => [skillId, evidence]));
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
      const row = await find(userId, id);
      const url = await orRefuse(store.downloadUrl(resumeKey(row), row.fileName));
      return { url, expiresInSeconds: DOWNLOAD_SECONDS };
    },

    /** Vector, file, and the row last: after a failure, everything can be retried. */
    async delete(userId: string, id: string): Promise<void> {
      const row = await find(userId, id);
      await gone(vectors?.delete('resumes', [{ id, owner: userId }]));
      await orRefuse(store.delete(resumeKey(row)));
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

const noSuchSkill = () =>
  new Refusal('not-found', 'The catalogue has no such skill: GET /v1/skills finds them.');

const tooMany = () =>
  new Refusal(
    'too-many-resumes',
    `An account keeps ${MAX_RESUMES} resumes. Delete one before you upload another.`,
  );

function unlessBusy(error: unknown): undefined {
  if (!(error instanceof Refusal && error.reason === 'busy')) throw error;
}

async function orRefuse<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof StorageUnavailable) throw new Refusal('storage-unavailable');
    throw cause;
  }
}
