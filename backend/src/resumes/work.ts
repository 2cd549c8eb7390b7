import { buffer } from 'node:stream/consumers';
import type { Database } from '../db/database.ts';
import { errorCode } from '../errors.ts';
import type { Logger } from '../log.ts';
import { type ObjectStore, StorageAway } from '../storage/store.ts';
import { resumeKey } from './key.ts';
import type { PdfReader } from './pdf.ts';
import { type Claimed, createResumeQueue } from './queue.ts';
import type { SkillCount } from './rows.ts';
import { chunks } from './text.ts';
import { gone, meanDirection, type ResumeVectors } from './vector.ts';

export type ResumeWorkOptions = {
  database: Database;
  store: ObjectStore;
  reader: PdfReader;
  extractSkills: (text: string) => SkillCount[];
  /** Without one resumes stay `extracted`. */
  embedding?: {
    embed(texts: string[], signal: AbortSignal): Promise<number[][]>;
    vectors: ResumeVectors;
  };
  log: Pick<Logger, 'info' | 'warn'>;
  /** How often the queue is looked at unasked: what a process that died has left is found then. */
  pollMs?: number;
  /** How long what is away is left alone. */
  retrySeconds?: number;
};

/** A file that was begun so often and never ended has ended the process instead. */
const MAX_ATTEMPTS = 3;
const EMBED_TIMEOUT_MS = 60_000;

/**
 * Reads uploaded resumes, one at a time, and gives them vectors. A resume fails only for what its file is; when the
 * database, the files, the language model or the vectors are away it is tried again later.
 */
export function createResumeWork(options: ResumeWorkOptions) {
  const { database, store, reader, extractSkills, embedding, log } = options;
  const { pollMs = 15_000, retrySeconds = 30 } = options;
  const queue = createResumeQueue(database);
  const stopping = new AbortController();
  let round: Promise<void> | undefined;
  let again = false;
  /** Nothing is begun any more; `stopping` cuts what is under way. */
  let ending = false;
  let embedNotBefore = 0;
  let poll: NodeJS.Timeout | undefined;

  async function extract(mine: Claimed): Promise<void> {
    const object = await store.get(resumeKey(mine.userId, mine.id));
    const bytes =
      object &&
      (await buffer(object).catch((cause) => Promise.reject(new StorageAway('give an object', cause))));
    const startedAt = performance.now();
    const outcome =
      mine.attempts > MAX_ATTEMPTS
        ? { ok: false as const, reason: 'too-large' as const }
        : // A file that is gone has no end either: it has to be uploaded again.
          await reader.read(bytes ?? Buffer.from('%PDF-'), stopping.signal);
    const ms = Math.round(performance.now() - startedAt);
    const line = { resumeId: mine.id, userId: mine.userId, bytes: bytes?.length ?? 0, ms };
    if (!outcome.ok) {
      if (outcome.reason === 'too-busy') return await queue.giveBack(mine, 1);
      // Read before and not this time: its vector is of a text that is gone.
      if (mine.content !== null)
        await gone(embedding?.vectors.delete('resumes', [{ id: mine.id, owner: mine.userId }]));
      await queue.failed(mine, outcome.reason);
      return log.info({ ...line, reason: outcome.reason }, 'resume not read');
    }
    const skills = extractSkills(outcome.text);
    await queue.extracted(mine, { text: outcome.text, pages: outcome.pages, skills });
    log.info({ ...line, pages: outcome.pages, skills: skills.length }, 'resume read');
  }

  async function embed(mine: Claimed, { embed, vectors }: NonNullable<typeof embedding>): Promise<void> {
    const pieces = chunks(mine.content ?? '');
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(EMBED_TIMEOUT_MS)]);
    const vector = meanDirection(await embed(pieces, signal));
    const key = { id: mine.id, owner: mine.userId };
    await vectors.put('resumes', [{ ...key, vector }]);
    // Deleted or asked for anew meanwhile: whoever deletes it may have looked for the vector before it was there.
    if (!(await queue.embedded(mine))) await vectors.delete('resumes', [key]);
  }

  /** Whether there was one. What goes wrong gives it back; only where the database is away it stays claimed. */
  async function step(
    state: 'uploaded' | 'extracted',
    work: (mine: Claimed) => Promise<void>,
  ): Promise<boolean> {
    const mine = await queue.claim(state);
    if (!mine) return false;
    try {
      await work(mine);
      return true;
    } catch (err) {
      await queue.giveBack(mine, stopping.signal.aborted ? 0 : retrySeconds);
      if (stopping.signal.aborted) return false;
      log.warn(
        { error: nameOf(err), resumeId: mine.id, state, reason: 'resume-later' },
        'a resume is tried again later',
      );
      return state === 'uploaded';
    }
  }

  async function run(): Promise<void> {
    do {
      again = false;
      while (!ending && (await step('uploaded', extract)));
      // New uploads come first: a person waits for them.
      if (!embedding || ending || again || Date.now() < embedNotBefore) continue;
      const there = await step('extracted', async (mine) => {
        // Asked again only after a while when this does not end well: not by every resume one after another.
        embedNotBefore = Date.now() + retrySeconds * 1_000;
        await embed(mine, embedding);
        embedNotBefore = 0;
      });
      again ||= there;
    } while (again && !ending);
  }

  function wake(): void {
    if (ending) return;
    again = true;
    round ??= run()
      .catch((err) =>
        log.warn({ error: nameOf(err), reason: 'resumes-later' }, 'the resumes are looked at again later'),
      )
      .finally(() => {
        round = undefined;
      });
  }

  return {
    /** Something was uploaded. Does not wait. */
    wake,
    /** Looks at what is left from before, and from now on for what others leave. */
    start(): void {
      wake();
      poll = setInterval(wake, pollMs);
      poll.unref();
    },
    /** Ends what is under way within `graceMs`, or gives it back to whoever comes next. Nothing runs afterwards. */
    async stop(graceMs = 0): Promise<void> {
      clearInterval(poll);
      ending = true;
      const grace = setTimeout(() => stopping.abort(new Error('stopping')), graceMs);
      await round;
      clearTimeout(grace);
    },
  };
}

/** Of an error that a resume's text may have led to, the log gets what cannot hold it: the name, the code, the reason. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const reason = 'reason' in error && typeof error.reason === 'string' ? error.reason : errorCode(error);
  return reason === undefined ? error.name : `${error.name} ${reason}`;
}
