import type { Database } from '../db/database.ts';
import type { Llm } from '../llm/client.ts';
import type { Logger } from '../log.ts';
import type { Proposals } from '../skills/propose.ts';
import type { ObjectStore } from '../storage/store.ts';
import { embedHandler, proposeHandler, readHandler } from './handlers.ts';
import { createResumeQueue } from './queue.ts';
import type { ResumeReader } from './reader.ts';
import type { SkillCount } from './rows.ts';
import type { ResumeVectors } from './vector.ts';
import { createWorkerLoop } from './worker-loop.ts';

export type ResumeWorkerOptions = {
  database: Database;
  store: ObjectStore;
  reader: ResumeReader;
  extractSkills: (text: string) => SkillCount[];
  /** Without it resumes stay `extracted`. */
  embedding?: { embed: Llm['embed']; vectors: ResumeVectors };
  /** Has the language model look for what the catalogue does not find. */
  propose?: (text: string, signal: AbortSignal) => Promise<Proposals>;
  /** False while the language model is known to be unavailable. */
  isModelThere?: () => boolean;
  /** Called after each resume that was read, or could not be. */
  onRead?: () => void;
  log: Pick<Logger, 'info' | 'warn'>;
  /** How often to look for resumes that a dead process left. */
  pollMs?: number;
  /** How long to leave an unavailable service alone. */
  retrySeconds?: number;
};

/**
 * Reads uploaded resumes, embeds them and has the language model propose skills: three independent loops, one resume
 * at a time each. A resume fails only because of its file; an outage is retried.
 */
export function createResumeWorker(options: ResumeWorkerOptions) {
  const { database, store, reader, extractSkills, propose, isModelThere: isPossible = () => true } = options;
  const { log, pollMs = 15_000, retrySeconds = 30 } = options;
  const { embed, vectors } = options.embedding ?? {};
  const queue = createResumeQueue(database);
  const common = { queue, log, retrySeconds };
  let poll: NodeJS.Timeout | undefined;

  const proposeLoop =
    propose &&
    createWorkerLoop({
      ...{ ...common, task: 'propose', pauses: true, isPossible },
      handle: proposeHandler({ queue, propose, log }),
    });
  const embedLoop =
    embed &&
    vectors &&
    createWorkerLoop({
      ...{ ...common, task: 'embed', pauses: true, isPossible },
      handle: embedHandler({ queue, embed, vectors }),
      // A vector takes a second, proposals up to a minute.
      onDone: () => proposeLoop?.wake(),
    });
  const readLoop = createWorkerLoop({
    ...{ ...common, task: 'read', pauses: false },
    handle: readHandler({ queue, store, reader, extractSkills, vectors, log }),
    onDone: () => {
      options.onRead?.();
      (embedLoop ?? proposeLoop)?.wake();
    },
  });
  const loops = [readLoop, embedLoop, proposeLoop].filter((loop) => loop !== undefined);

  return {
    /** Call after an upload. Does not wait. */
    wake: readLoop.wake,
    /** Starts all loops, and polls for what other processes leave. */
    start(): void {
      const wakeAll = () => {
        for (const { wake } of loops) wake();
      };
      wakeAll();
      poll = setInterval(wakeAll, pollMs);
      poll.unref();
    },
    /** Waits `graceMs` for tasks in progress, then aborts and releases them. */
    async stop(graceMs = 0): Promise<void> {
      clearInterval(poll);
      await Promise.all(loops.map((loop) => loop.stop(graceMs)));
    },
  };
}
