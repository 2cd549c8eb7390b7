import type { Check, CheckName } from './checks.ts';

export type SelfTestReason =
  | 'passed'
  /** The configuration is invalid. */
  | 'config-refused'
  /** Neither a chat nor an embedding model is configured. */
  | 'no-model'
  /** A model cannot be loaded, or not in time. */
  | 'not-ready'
  | 'no-answer'
  | 'no-json'
  | 'no-embedding';

/** The last line of `self-test --json`. */
export interface Verdict {
  readonly ok: boolean;
  readonly reason: SelfTestReason;
  /** null when the configuration is invalid. */
  readonly release: string | null;
  /** For people, beyond the checks. */
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

/** The first failed check gives the reason. */
export function verdictOf(release: string, checks: readonly Check[]): Verdict {
  const failed = checks.find(({ ok }) => !ok);
  const reason = failed ? FAILED[failed.name] : checks.length > 0 ? 'passed' : 'no-model';
  return { ok: reason === 'passed', reason, release, checks };
}
