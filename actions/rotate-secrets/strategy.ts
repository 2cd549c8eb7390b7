import type { Run } from '../shared/ssh.ts';

/** What rotates as one: a key of the list of record, with those that go with it. */
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
  /** Who reads it. */
  consumer: 'backend' | 'box' | 'llm-node' | 'pipeline';
  /** Where a person finds a value of it. */
  create: string | null;
  /** Whether it may be left out. */
  required: boolean;
}

/** Values by key; a key without one is missing. */
export type Values = Readonly<Record<string, string>>;

/** One rotation of one subject, from `create` to `finish`, over as many runs as that takes. */
export interface Rotation {
  subject: Subject;
  /** Unique; marks what is made outside Parameter Store, so that a run that died can be cleared up after. */
  id: string;
  /** The values from before it. */
  old: Values;
  /** The values that replace them, by `create`; empty before. */
  fresh: Values;
}

/**
 * What the keys that change are replaced by, in the order in which they are stored (taken back, they go in the opposite
 * one); or what a person has to do first.
 */
export type Created = { values: Values } | { ask: Ask };

/** What a machine cannot make. */
export interface Ask {
  /** One sentence, without a value. */
  why: string;
  /** Where the value is made, and the command that stores it, as a shell takes it. */
  where: string;
  commands: readonly string[];
}

/**
 * How a kind of secret is replaced. The new values reach Parameter Store, and the old ones come back, by the engine
 * (`rotate.ts`); a strategy does what is to be done elsewhere. Each step may be done over: a run can die in the middle
 * of it, and the next begins it again.
 */
export interface Strategy {
  /** As `@rotate-by` names it. */
  name: string;
  /** What it does, in one sentence, for the plan in the comment. */
  what: string;
  /** Makes the new values, or says what a person has to do. Nothing uses them yet. */
  create(rotation: Rotation, outside: Outside): Promise<Created>;
  /** Makes the new values work beside the old ones, and proves that they do; the engine stores them after it. */
  set(rotation: Rotation, outside: Outside): Promise<void>;
  /** Proves that the new values are in use, or that nothing uses the old ones. After the deploy and its gate. */
  test(rotation: Rotation, outside: Outside): Promise<void>;
  /** Ends the old values. Returns what a person has to do about them, if anything. */
  finish(rotation: Rotation, outside: Outside): Promise<string | null>;
  /**
   * Takes the new values back; `old` is what stands in Parameter Store and is in use, also when somebody has stored that
   * meanwhile. Also after a `create` that did not come to its end.
   */
  undo(rotation: Rotation, outside: Outside): Promise<void>;
}

/** Why a rotation goes no further; the old value stays in use. */
export type StepReason =
  /** The live API does not take the new value. */
  | 'refused'
  /** An API that is needed does not answer as it should. */
  | 'api-failed'
  /** The new value does not work, or the old one is still in use. */
  | 'test-failed'
  /** Parameter Store takes no more versions of it. */
  | 'versions-full';

/** All that a strategy reaches. */
export interface Outside {
  environment: string;
  /** `/skillgap/<env>` and `/skillgap-deploy/<env>`. */
  paths: { app: string; deploy: string };
  /** Reads parameters by their full names; decrypted, and masked in the log. */
  read(parameters: readonly string[]): Promise<ReadonlyMap<string, string>>;
  put(parameter: string, value: string): Promise<void>;
  /** One that is not there is gone already. */
  remove(parameter: string): Promise<void>;
  /** Runs an argv on the box, over one connection; secrets over stdin. */
  box: Run;
  /** Whether the key to the box came from elsewhere than Parameter Store. */
  sshKeyGiven: boolean;
  /** Waits until no operation is at work on the box. @throws Failure `test-failed` when one does not end. */
  boxAtRest(): Promise<void>;
  /** Logs in on the box with this private key on a connection of its own. False when the box refuses it. */
  canLogIn(privateKey: string): Promise<boolean>;
  /** Hides a value in the log, from before it is used. */
  mask(value: string): void;
  /** The APIs' addresses, without a slash at the end. */
  endpoints: { tailscale: string; pinecone: string; adzuna: string };
}
