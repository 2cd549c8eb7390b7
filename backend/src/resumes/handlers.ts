import { buffer } from 'node:stream/consumers';
import type { Llm } from '../llm/client.ts';
import type { Logger } from '../log.ts';
import type { Proposals } from '../skills/propose.ts';
import { type ObjectStore, StorageUnavailable } from '../storage/store.ts';
import { resumeKey } from './key.ts';
import type { createResumeQueue } from './queue.ts';
import type { ReadOutcome, ResumeReader } from './reader.ts';
import { MAX_READ_ATTEMPTS } from './retry-policy.ts';
import type { SkillCount } from './rows.ts';
import type { Claimed } from './task.ts';
import { chunks } from './text/clean.ts';
import { gone, meanDirection, type ResumeVectors } from './vector.ts';

type Queue = ReturnType<typeof createResumeQueue>;
type Log = Pick<Logger, 'info' | 'warn'>;

const EMBED_TIMEOUT_MS = 60_000;
/** 800 tokens at ten a second. Less than a lease. */
const PROPOSE_TIMEOUT_MS = 100_000;

type ReadOptions = {
  queue: Queue;
  store: ObjectStore;
  reader: ResumeReader;
  extractSkills: (text: string) => SkillCount[];
  vectors: Pick<ResumeVectors, 'delete'> | undefined;
  log: Log;
};

/** Reads a resume's file and finds the catalogue's skills in it. */
export function readHandler({ queue, store, reader, extractSkills, vectors, log }: ReadOptions) {
  async function bytesOf(claimed: Claimed): Promise<Uint8Array | undefined> {
    const object = await store.get(resumeKey(claimed));
    return (
      object &&
      (await buffer(object).catch((cause) => Promise.reject(new StorageUnavailable('give an object', cause))))
    );
  }

  async function outcomeOf(
    bytes: Uint8Array | undefined,
    { attempts, kind }: Claimed,
    signal: AbortSignal,
  ): Promise<ReadOutcome> {
    if (!bytes) return { ok: false, reason: 'file-missing' };
    return attempts > MAX_READ_ATTEMPTS
      ? { ok: false, reason: 'too-large' }
      : await reader.read(bytes, kind, signal);
  }

  return async (claimed: Claimed, signal: AbortSignal): Promise<void> => {
    const bytes = await bytesOf(claimed);
    const startedAt = performance.now();
    const outcome = await outcomeOf(bytes, claimed, signal);
    const ms = Math.round(performance.now() - startedAt);
    const line = { resumeId: claimed.id, userId: claimed.userId, bytes: bytes?.length ?? 0, ms };
    if (outcome.ok) {
      const skills = extractSkills(outcome.text);
      await queue.extracted(claimed, { text: outcome.text, pages: outcome.pages, skills });
      return log.info({ ...line, pages: outcome.pages, skills: skills.length }, 'resume read');
    }
    if (outcome.reason === 'too-busy')
      return await queue.release('read', claimed, { afterSeconds: 1, counts: false });
    // An earlier read succeeded: its vector is of a text that is gone.
    if (claimed.content !== null)
      await gone(vectors?.delete('resumes', [{ id: claimed.id, owner: claimed.userId }]));
    await queue.failed(claimed, outcome.reason);
    log.info({ ...line, reason: outcome.reason }, 'resume not read');
  };
}

type EmbedOptions = { queue: Queue; embed: Llm['embed']; vectors: ResumeVectors };

/** Embeds a resume's text. */
export function embedHandler({ queue, embed, vectors }: EmbedOptions) {
  return async (claimed: Claimed, stopping: AbortSignal): Promise<void> => {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(EMBED_TIMEOUT_MS)]);
    const vector = meanDirection(await embed(chunks(claimed.content ?? ''), signal));
    const key = { id: claimed.id, owner: claimed.userId };
    await vectors.put('resumes', [{ ...key, vector }]);
    // Deleted or reset meanwhile: the deletion may have come before this vector.
    if (!(await queue.embedded(claimed))) await vectors.delete('resumes', [key]);
  };
}

type ProposeOptions = {
  queue: Queue;
  propose(text: string, signal: AbortSignal): Promise<Proposals>;
  log: Log;
};

/** Has the language model propose skills that the catalogue did not find in the text. */
export function proposeHandler({ queue, propose, log }: ProposeOptions) {
  return async (claimed: Claimed, stopping: AbortSignal): Promise<void> => {
    const signal = AbortSignal.any([stopping, AbortSignal.timeout(PROPOSE_TIMEOUT_MS)]);
    const { known, freeForm } = await propose(claimed.content ?? '', signal);
    const skills = known.map(({ id, count }) => ({ id, count }));
    const isKept = await queue.proposed(claimed, { skills, alsoNamed: freeForm.map(({ text }) => text) });
    const line = { resumeId: claimed.id, userId: claimed.userId, skills: skills.length };
    if (isKept) log.info({ ...line, alsoNamed: freeForm.length }, 'resume proposals stored');
  };
}
