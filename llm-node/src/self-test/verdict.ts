import type { Check, CheckName } from './checks.ts';

/** How a self-test ended. */
export type SelfTestReason =
  | 'passed'
  /** The environment has a value that cannot be used. */
  | 'config-refused'
  /** Neither a chat nor an embedding model is configured. */
  | 'no-model'
  /** A model cannot be loaded, or not in time. */
  | 'not-ready'
  | 'no-answer'
  | 'no-json'
  | 'no-embedding';

/** What the last line of `self-test --json` holds. */
export interface Verdict {
  readonly ok: boolean;
  readonly reason: SelfTestReason;
  /** null when the environment could not be read. */
  readonly release: string | null;
  /** What people should know that no check says. */
  readonly detail?: string;
  readonly checks: readonly Check[];
}

const FAILED: Readonly<Record<CheckName, SelfTestReason>> = {
  'chat-ready': 'not-ready',
  'chat-answers': 'no-answer',
  'chat-json': 'no-json',
  'embedding-ready': 'not-ready',
  'embedding-embeds': 'no-embedding',
};

/** The first check that failed gives the reason. */
export function verdictOf(release: string, checks: readonly Check[]): Verdict {
  const failed = checks.find(({ ok }) => !ok);
  const reason = failed ? FAILED[failed.name] : checks.length > 0 ? 'passed' : 'no-model';
  return { ok: reason === 'passed', reason, release, checks };
}
