import type { Format } from '../shared/formats.ts';
import type { Consumer } from '../shared/template.ts';
import type { Context } from './context.ts';

/** What rotates as one: a key of the list of record, with the keys that go with it. */
export interface Subject {
  /** The key that a command names, such as `ADZUNA_API_KEY`. */
  name: string;
  /** Its keys, `name` first. */
  keys: readonly SubjectKey[];
}

export interface SubjectKey {
  key: string;
  /** Its full name in Parameter Store. */
  parameter: string;
  consumer: Consumer | 'pipeline';
  format: Format;
  /** Where a person finds a value for it. */
  create: string | null;
  required: boolean;
}

/** Whether a deploy brings a key to the box, in the release's `.env`. */
export function isDeployed({ consumer }: Pick<SubjectKey, 'consumer'>): boolean {
  return consumer === 'backend' || consumer === 'backup';
}

/** Values by key; a key without one is missing. */
export type Values = Readonly<Record<string, string>>;

/** One rotation of one subject, from `create` to `finish`, over as many runs as that takes. */
export interface Rotation {
  subject: Subject;
  /** Unique; marks what is made outside of Parameter Store, so that a later run can remove what a dead one left. */
  id: string;
  /** The values from before it. */
  old: Values;
  /** The values that replace them, from `create`; empty before. */
  fresh: Values;
}

/** The new values, in the order in which they are stored (a rollback takes the reverse); or what a person does first. */
export type Created = { values: Values } | { manual: ManualAction };

/** What no machine can do. */
export interface ManualAction {
  /** One sentence, without a value. */
  why: string;
  /** Where the value is made. */
  where: string;
  /** Commands for a shell that store it. */
  commands: readonly string[];
}

/**
 * How a kind of secret is replaced. `rotate.ts` stores the new values in Parameter Store and restores the old ones; a
 * strategy does the rest. Every step can run twice: a run can die in the middle of it, and the next one repeats it.
 */
export interface Strategy {
  /** As `@rotate-by` names it. */
  name: string;
  /** What it does, in one sentence, for the plan in the comment. */
  what: string;
  /** Makes the new values, or says what a person has to do. Nothing uses them yet. */
  create(rotation: Rotation, context: Context): Promise<Created>;
  /** Makes the new values work beside the old ones, and proves that they do. They are stored after it. */
  set?(rotation: Rotation, context: Context): Promise<void>;
  /** Proves that the new values are in use, or that nothing uses the old ones. After the deploy and its gate. */
  test?(rotation: Rotation, context: Context): Promise<void>;
  /** Ends the old values. Returns what a person has to do about them, if anything. */
  finish(rotation: Rotation, context: Context): Promise<string | null>;
  /**
   * What a rollback stores, by key, where that is not what was stored before the rotation: keys that must not be lost.
   * `stored` is what is stored as it begins.
   */
  keep?(rotation: Rotation, stored: Values): Values;
  /**
   * Removes the new values, also after a `create` that was cut off. `old` is what is stored and in use by then, even
   * when a person has stored it meanwhile.
   */
  undo?(rotation: Rotation, context: Context): Promise<void>;
}

/** Why a rotation stops; the old value stays in use. */
export type StepReason =
  /** The live API refuses the new value. */
  | 'refused'
  /** An API that is needed fails. */
  | 'api-failed'
  /** The new value does not work, or the old one is still in use. */
  | 'test-failed'
  | 'versions-full'
  /** It failed, and so did its rollback: both values work. */
  | 'not-rolled-back';
