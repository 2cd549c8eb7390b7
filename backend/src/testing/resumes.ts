import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parseDatabaseUrl } from '../db/address.ts';
import { openDatabase } from '../db/database.ts';
import { createLimiters } from '../http/limiter.ts';
import { onError } from '../http/on-error.ts';
import { createRouter } from '../http/router.ts';
import { createLogger } from '../log.ts';
import { createReadNotice } from '../resumes/read-notice.ts';
import { createResumeReader } from '../resumes/reader.ts';
import { resumeRoutes } from '../resumes/routes.ts';
import { createResumeService, EXTRACTIONS } from '../resumes/service.ts';
import type { ShownIn } from '../resumes/skills.ts';
import type { ResumeVectors } from '../resumes/vector.ts';
import { createResumeWorker, type ResumeWorkerOptions } from '../resumes/worker.ts';
import { createFolderStore } from '../storage/folder.ts';
import { migrateTo } from './migrations.ts';
import { startPostgres } from './postgres.ts';
import { testUser } from './signed-in.ts';

/** Two users who are there. */
export const [ME, HER] = [randomUUID(), randomUUID()];

export type Shown = {
  id: string;
  state: string;
  reason: string | null;
  message: string | null;
  fileName: string;
  degraded: string[];
};

/** The catalogue. */
const SKILLS: Record<string, string> = { go: 'Go', rust: 'Rust', kubernetes: 'Kubernetes' };

export type ResumeWorld = Awaited<ReturnType<typeof startResumes>>;

/** A real Postgres with two users in it, a folder of files, and everything there is about resumes on them. */
export async function startResumes() {
  const server = await startPostgres();
  const test = await server.createDatabase('skillgap');
  await migrateTo(test);
  const database = openDatabase(parseDatabaseUrl(test.ownerUrl));
  for (const id of [ME, HER])
    await test.sql`insert into users (id, name, email) values (${id}, '', ${`${id}@example.com`})`;
  const folder = await mkdtemp(join(tmpdir(), 'skillgap-resumes-'));
  const lines: string[] = [];
  const log = createLogger({ LOG_LEVEL: 'trace', RELEASE: 'dev' }, { write: (line) => lines.push(line) });
  const stops: (() => Promise<void>)[] = [];

  /** What finds skills: the word `Go`. It breaks at `unlucky`. */
  const extractSkills = (text: string) => {
    if (text.includes('unlucky')) throw new Error(`cannot match ${text}`);
    const count = text.match(/\bGo\b/g)?.length ?? 0;
    return count > 0 ? [{ id: 'go', count }] : [];
  };

  /** What it says of that one. */
  const shownIn: ShownIn = (text) => {
    const [evidence] = text.match(/[^\n]*\bGo\b[^\n]*/) ?? [];
    return new Map(evidence === undefined ? [] : [['go', { evidence, level: null, source: 'text' }]]);
  };

  /** A process: its work, which waits to be woken or started, and its routes. */
  function open(more: Partial<ResumeWorkerOptions> = {}) {
    const store =
      more.store ?? createFolderStore({ folder, secret: 'only for tests', publicUrl: 'http://localhost' });
    const readNotice = createReadNotice();
    const work = createResumeWorker({
      ...{ database, store, extractSkills, log, retrySeconds: 0, pollMs: 100, onRead: readNotice.notify },
      reader: createResumeReader(),
      ...more,
    });
    stops.push(() => work.stop());
    const vectors = more.embedding?.vectors;
    const extractions = createLimiters({ database, redis: undefined })(EXTRACTIONS);
    const service = createResumeService({
      ...{ database, store, extractions, wake: work.wake, readNotice },
      shownIn,
      skillName: (id) => SKILLS[id],
      ...(vectors && { vectors }),
    });
    const app = createRouter();
    app.use(testUser);
    app.route('/v1/resumes', resumeRoutes(service));
    app.onError(onError);
    const ask = async (path: string, method = 'GET', user: string | undefined = ME, body?: FormData) =>
      await app.request(`/v1/resumes${path}`, {
        method,
        headers: user ? { 'X-Test-User': user } : {},
        ...(body && { body }),
      });
    const upload = (bytes: Uint8Array, user = ME, name = 'cv.pdf') => {
      const form = new FormData();
      form.set('file', new File([new Uint8Array(bytes)], name, { type: 'application/pdf' }));
      return ask('', 'POST', user, form);
    };
    return { app, work, service, store, ask, upload };
  }

  return {
    ...{ test, sql: test.sql, database, folder, lines, log, open },
    /** Ends all work, and takes away all resumes and files. */
    async clear() {
      await Promise.all(stops.splice(0).map((stop) => stop()));
      await test.sql`delete from resumes`;
      await test.sql`delete from rate_limits`;
      await rm(folder, { recursive: true, force: true });
      await mkdir(folder);
    },
    async close() {
      await rm(folder, { recursive: true, force: true });
      await database.close(1_000);
      await server[Symbol.asyncDispose]();
    },
  };
}

/** The id of what an upload answered. */
export async function idOf(response: Response): Promise<string> {
  expect(response.status).toBe(202);
  return ((await response.json()) as Shown).id;
}

/** Waits until a resume is in this state, and gives it as the API shows it. */
export async function untilState<T = Shown>(
  ask: (path: string) => Promise<Response>,
  id: string,
  state: string,
): Promise<T> {
  let resume: unknown;
  const stateNow = async () => {
    resume = await (await ask(`/${id}`)).json();
    return (resume as Shown).state;
  };
  await expect.poll(stateNow).toBe(state);
  return resume as T;
}

/** The vectors of resumes, in memory: their owners by id. What a real store does with them is that store's test. */
export function memoryVectors(): ResumeVectors & { kept: Map<string, string | undefined> } {
  const kept = new Map<string, string | undefined>();
  return {
    kept,
    async put(_, items) {
      for (const { id, owner } of items) kept.set(id, owner);
    },
    async delete(_, keys) {
      for (const { id } of keys) kept.delete(id);
    },
    async deleteByOwner(_, owner) {
      for (const [id, of] of kept) if (of === owner) kept.delete(id);
    },
  };
}
