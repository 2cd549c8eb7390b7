import { buffer } from 'node:stream/consumers';
import type { Llm } from '../llm/client.ts';
import type { Logger } from '../log.ts';
import type { Proposals } from '../skills/propose.ts';
import { type ObjectStore, StorageAway } from '../storage/store.ts';
import { MOST_READS } from './again.ts';
import { resumeKey } from './key.ts';
import type { PdfOutcome, PdfReader } from './pdf.ts';
import type { Claimed, createResumeQueue } from './queue.ts';
import type { SkillCount } from './rows.ts';
import { chunks } from './text.ts';
import { gone, meanDirection, type ResumeVectors } from './vector.ts';

type Queue = ReturnType<typeof createResumeQueue>;
type Log = Pick<Logger, 'info' | 'warn'>;

const EMBED_TIMEOUT_MS = 60_000;
/** An answer of 800 tokens by a machine that makes ten a second. Less than a lease. */
const ASK_TIMEOUT_MS = 100_000;

type Reading = {
  queue: Queue;
  store: ObjectStore;
  reader: PdfReader;
  extractSkills: (text: string) => SkillCount[];
  vectors: Pick<ResumeVectors, 'delete'> | undefined;
  log: Log;
};

/** Reads a resume's file and finds the skills of the catalogue in it. */
export function reading({ queue, store, reader, extractSkills, vectors, log }: Reading) {
  async function bytesOf(mine: Claimed): Promise<Uint8Array | undefined> {
    const object = await store.get(resumeKey(mine.userId, mine.id));
    return (
      object &&
      (await buffer(object).catch((cause) => Promise.reject(new StorageAway('give an object', cause))))
    );
  }

  async function outcomeOf(
    bytes: Uint8Array | undefined,
    tries: number,
    signal: AbortSignal,
  ): Promise<PdfOutcome> {
    if (!bytes) return { ok: false, reason: 'file-missing' };
    return tries > MOST_READS ? { ok: false, reason: 'too-large' } : await reader.read(bytes, signal);
  }

  return async (mine: Claimed, signal: AbortSignal): Promise<void> => {
    const bytes = await bytesOf(mine);
    const startedAt = performance.now();
    const outcome = await outcomeOf(bytes, mine.tries, signal);
    const ms = Math.round(performance.now() - startedAt);
    const line = { resumeId: mine.id, userId: mine.userId, bytes: bytes?.length ?? 0, ms };
    if (outcome.ok) {
      const skills = extractSkills(outcome.text);
      await queue.extracted(mine, { text: outcome.text, pages: outcome.pages, skills });
      return log.info({ ...line, pages: outcome.pages, skills: skills.length }, 'resume read');
    }
    if (outcome.reason === 'too-busy')
      return await queue.giveBack('read', mine, { afterSeconds: 1, counts: false });
    // Read before and not this time: its vector is of a text that is gone.
    if (mine.content !== null) await gone(vectors?.delete('resumes', [{ id: mine.id, owner: mine.userId }]));
    await queue.failed(mine, outcome.reason);
    log.info({ ...line, reason: outcome.reason }, 'resume not read');
  };
}

type Embedding = { queue: Queue; embed: Llm['embed']; vectors: ResumeVectors };

/** Gives a resume's text a vector. */
export function embedding({ queue, embed, vectors }: Embedding) {
  return async (mine: Claimed, stopping: AbortSignal): Promise<void> => {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(EMBED_TIMEOUT_MS)]);
    const vector = meanDirection(await embed(chunks(mine.content ?? ''), signal));
    const key = { id: mine.id, owner: mine.userId };
    await vectors.put('resumes', [{ ...key, vector }]);
    // Deleted or asked for anew meanwhile: whoever deletes it may have looked for the vector before it was there.
    if (!(await queue.embedded(mine))) await vectors.delete('resumes', [key]);
  };
}

type Asking = { queue: Queue; propose(text: string, signal: AbortSignal): Promise<Proposals>; log: Log };

/** Asks the language model which skills a resume's text names besides those that were found. */
export function asking({ queue, propose, log }: Asking) {
  return async (mine: Claimed, stopping: AbortSignal): Promise<void> => {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(ASK_TIMEOUT_MS)]);
    const { known, freeForm } = await propose(mine.content ?? '', signal);
    const skills = known.map(({ id, count }) => ({ id, count }));
    const isKept = await queue.asked(mine, { skills, alsoNamed: freeForm.map(({ text }) => text) });
    const line = { resumeId: mine.id, userId: mine.userId, skills: skills.length };
    if (isKept) log.info({ ...line, alsoNamed: freeForm.length }, 'resume asked about');
  };
}
