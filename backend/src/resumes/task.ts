import type { ResumeKind } from './tables.ts';

/** Read a file, embed its text, or have the language model propose what else the text names. */
export type Task = 'read' | 'embed' | 'propose';

/** A resume this process works on until it finishes, releases it, or the lease expires. */
export type Claimed = {
  id: string;
  userId: string;
  kind: ResumeKind;
  content: string | null;
  claim: string;
  /** Attempts at the task, this one included. */
  attempts: number;
};
