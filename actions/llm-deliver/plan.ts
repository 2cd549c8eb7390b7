import { Failure } from '../shared/outcome.ts';
import type { DeliverSettings, Target } from './inputs.ts';
import type { DeliverReason, DoneReason } from './reasons.ts';

/** What was found on the machine. */
export interface Observed {
  /** The release that `current` names. */
  live: string | null;
  /** Whether it answers as ready, under its own name. */
  answers: boolean;
  /** Where an interrupted delivery would have gone back to. */
  backTo: string | null;
  /** Those that are complete, oldest first. */
  releases: readonly string[];
  /** Whether the machine has a token already. */
  hasToken: boolean;
}

/** One thing the executor does. All it needs is in it. */
export type Step =
  | { kind: 'stage'; target: Target }
  | { kind: 'self-test'; release: string }
  | { kind: 'tokens'; file: string }
  | { kind: 'remember'; release: string }
  | { kind: 'switch'; release: string }
  | { kind: 'restart' }
  | { kind: 'gate'; release: string }
  | { kind: 'forget' }
  | { kind: 'remove'; releases: readonly string[] };

export interface Plan {
  reason: DoneReason;
  /** Beside what serves: when one of these fails, `drop` is done, and what serves never noticed. */
  prepare: readonly Step[];
  drop: readonly Step[];
  /** Makes another one serve: when one of these fails, `back` is done. */
  change: readonly Step[];
  back: readonly Step[];
  /** When all of it has held. */
  settle: readonly Step[];
}

const NOTHING = { prepare: [], drop: [], change: [], back: [], settle: [] } as const;

/**
 * What a delivery that was killed has left to do, before another one begins: the release that it switched to either
 * holds or is taken back. Null when nothing is left.
 */
export function planRecovery({ live, answers, backTo, releases }: Observed): Omit<Plan, 'reason'> | null {
  if (backTo === null) return null;
  const forget: Step = { kind: 'forget' };
  // Killed before it switched, or after it had gone back; or there is nowhere to go back to any more.
  if (live === null || live === backTo || !releases.includes(backTo)) {
    return { ...NOTHING, settle: [forget] };
  }
  return {
    ...NOTHING,
    // It may have been killed before it restarted anything.
    change: [...(answers ? [] : [{ kind: 'restart' } as const]), { kind: 'gate', release: live }],
    back: [...goBack(backTo), forget],
    settle: [forget],
  };
}

/**
 * The steps of an operation on the machine as it was observed. Until `change` the running one is not touched.
 *
 * @throws Failure `tokens-missing` when the node would let nobody in.
 */
export function planOperation(settings: DeliverSettings, observed: Observed): Plan {
  const { operation, target, tokensFile, keep } = settings;
  const { live, releases } = observed;
  const tokens: Step[] = tokensFile === null ? [] : [{ kind: 'tokens', file: tokensFile }];
  if (operation === 'tokens' || target === null)
    return { ...NOTHING, reason: 'tokens-written', prepare: tokens };

  const { release } = target;
  const staged: Step[] = releases.includes(release) ? [] : [{ kind: 'stage', target }];
  const change: Step[] = [{ kind: 'switch', release }];
  const remove: Step = { kind: 'remove', releases: [release] };
  // A machine that serves nobody yet may have no model to test with, and whoever installs starts the service.
  const idle = operation === 'install' && !observed.answers;
  const same = live !== null && releases.includes(live) && isOf(live, target);
  if (same && (observed.answers || idle)) return { ...NOTHING, reason: 'already-live', prepare: tokens };
  if (idle) {
    const settle = prune([...releases, release], release, null, keep);
    return {
      ...NOTHING,
      reason: 'installed',
      prepare: [...staged, ...tokens],
      drop: [remove],
      change,
      settle,
    };
  }
  if (tokensFile === null && !observed.hasToken) throw tokensMissing();
  // Of a release that is live but does not answer, there is another one to go back to only if it is another one.
  const before = live === release || (live !== null && !releases.includes(live)) ? null : live;
  return {
    reason: 'delivered',
    prepare: [
      ...staged,
      { kind: 'self-test', release },
      ...tokens,
      ...(before === null ? [] : [{ kind: 'remember', release: before } as const]),
    ],
    drop: live === release ? [] : [{ kind: 'forget' }, remove],
    change: [...change, { kind: 'restart' }, { kind: 'gate', release }],
    back: before === null ? [] : [...goBack(before), { kind: 'forget' }, remove],
    settle: [{ kind: 'forget' }, ...prune([...releases, release], release, before, keep)],
  };
}

/** Which releases are over: all but the newest `keep`, and never the live one or the one before it. */
function prune(releases: readonly string[], live: string, before: string | null, keep: number): Step[] {
  const newest = [...new Set(releases)].sort().slice(-keep);
  const over = releases.filter((one) => ![...newest, live, before].includes(one));
  return over.length === 0 ? [] : [{ kind: 'remove', releases: over }];
}

function goBack(release: string): Step[] {
  return [{ kind: 'switch', release }, { kind: 'restart' }, { kind: 'gate', release }];
}

function isOf(release: string, { commit }: Target): boolean {
  return release.endsWith(`-${commit.slice(0, 12)}`);
}

function tokensMissing(): Failure<DeliverReason> {
  return new Failure<DeliverReason>('tokens-missing', 'The node has no token, and none was handed over', {
    nextStep:
      'Give the workflow its role (AWS_LLM_ROLE_ARN), or store a token on the machine: llm-node/service/install asks for it.',
  });
}
