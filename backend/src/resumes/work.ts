import type { Database } from '../db/database.ts';
import type { Llm } from '../llm/client.ts';
import type { Logger } from '../log.ts';
import type { Proposals } from '../skills/propose.ts';
import type { ObjectStore } from '../storage/store.ts';
import type { PdfReader } from './pdf.ts';
import { createResumeQueue } from './queue.ts';
import type { SkillCount } from './rows.ts';
import { createStage } from './stage.ts';
import { asking, embedding, reading } from './tasks.ts';
import type { ResumeVectors } from './vector.ts';

export type ResumeWorkOptions = {
  database: Database;
  store: ObjectStore;
  reader: PdfReader;
  extractSkills: (text: string) => SkillCount[];
  /** Without one resumes stay `extracted`. */
  embedding?: { embed: Llm['embed']; vectors: ResumeVectors };
  /** What the language model finds in a text besides. */
  propose?: (text: string, signal: AbortSignal) => Promise<Proposals>;
  /** False while the language model is known to be away: nothing is asked of it then. */
  isModelThere?: () => boolean;
  log: Pick<Logger, 'info' | 'warn'>;
  /** How often the queue is looked at unasked: what a process that died has left is found then. */
  pollMs?: number;
  /** How long what is away is left alone. */
  retrySeconds?: number;
};

/**
 * Reads uploaded resumes, gives them vectors and asks the language model about them: three queues that do not wait for
 * one another, each one resume at a time. A resume fails only for what its file is; when the database, the files, the
 * language model or the vectors are away it is tried again later.
 */
export function createResumeWork(options: ResumeWorkOptions) {
  const { database, store, reader, extractSkills, propose, isModelThere: isPossible = () => true } = options;
  const { log, pollMs = 15_000, retrySeconds = 30 } = options;
  const { embed, vectors } = options.embedding ?? {};
  const queue = createResumeQueue(database);
  const common = { queue, log, retrySeconds };
  let poll: NodeJS.Timeout | undefined;

  const ask =
    propose &&
    createStage({
      ...{ ...common, task: 'ask', pauses: true, isPossible },
      work: asking({ queue, propose, log }),
    });
  const give =
    embed &&
    vectors &&
    createStage({
      ...{ ...common, task: 'embed', pauses: true, isPossible },
      work: embedding({ queue, embed, vectors }),
      // The vector takes a second and the answer may take a minute: in this order neither waits for the other.
      onDone: () => ask?.wake(),
    });
  const read = createStage({
    ...{ ...common, task: 'read', pauses: false },
    work: reading({ queue, store, reader, extractSkills, vectors, log }),
    onDone: () => (give ?? ask)?.wake(),
  });
  const stages = [read, give, ask].filter((stage) => stage !== undefined);

  return {
    /** Something was uploaded. Does not wait. */
    wake: read.wake,
    /** Looks at what is left from before, and from now on for what others leave. */
    start(): void {
      const wakeAll = () => {
        for (const { wake } of stages) wake();
      };
      wakeAll();
      poll = setInterval(wakeAll, pollMs);
      poll.unref();
    },
    /** Ends what is under way within `graceMs`, or gives it back to whoever comes next. Nothing runs afterwards. */
    async stop(graceMs = 0): Promise<void> {
      clearInterval(poll);
      await Promise.all(stages.map((stage) => stage.stop(graceMs)));
    },
  };
}
