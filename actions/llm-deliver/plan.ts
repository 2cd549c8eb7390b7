import type { GateRules } from '../rollout/gate-rules.ts';
import type { Step } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import type { ReleaseSettings, Settings } from './inputs.ts';
import type { Inspected } from './inspect.ts';
import type { Machine } from './machine.ts';
import type { DeliverReason, DoneReason } from './reasons.ts';
import { forget, remember } from './steps/back-to.ts';
import { gate } from './steps/gate.ts';
import { prune } from './steps/prune.ts';
import { restart } from './steps/restart.ts';
import { selfTest } from './steps/self-test.ts';
import { stage } from './steps/stage.ts';
import { switchRelease } from './steps/switch-release.ts';
import { tokens } from './steps/tokens.ts';

export interface Plan {
  reason: DoneReason;
  steps: readonly Step<Machine>[];
}

/**
 * What a killed delivery leaves to do before another one begins: the release that it switched to passes the gate or is
 * rolled back. Empty when it left nothing.
 */
export function planRecovery(
  { live, answers, backTo, releases }: Inspected,
  rules: Omit<GateRules, 'release'>,
): readonly Step<Machine>[] {
  if (backTo === null) return [];
  // It was killed before the switch or after the rollback; or there is nowhere to go back to any more.
  if (live === null || live === backTo || !releases.includes(backTo)) return [forget()];
  return [
    remember({ release: backTo }),
    switchRelease({ release: live, before: { ...rules, release: backTo } }),
    // It may have been killed before it restarted anything.
    ...(answers ? [] : [restart()]),
    gate({ ...rules, release: live }),
    forget(),
  ];
}

/**
 * The steps of an operation on the machine as it was inspected. What serves is not touched before the switch.
 *
 * @throws Failure `tokens-missing` when the node would accept no client.
 */
export function planOperation(settings: Settings, inspected: Inspected): Plan {
  const { operation, tokensFile: file } = settings;
  const handOver = file === null ? [] : [tokens({ file })];
  if (operation === 'tokens') return { reason: 'tokens-written', steps: handOver };

  const { target, keep, selfTestMs: timeoutMs } = settings;
  const { live, releases, answers, hasToken } = inspected;
  const { release } = target;
  // A machine that serves nobody yet may have no model to test with; the service is started by the installer.
  const idle = operation === 'install' && !answers;
  const isLive = live !== null && releases.includes(live) && isOf(live, settings);
  if (isLive && (answers || idle)) return { reason: 'already-live', steps: handOver };

  const made = releases.includes(release) ? [] : [stage(target)];
  if (idle) {
    const steps = [...made, ...handOver, switchRelease({ release, before: null })];
    return { reason: 'installed', steps: [...steps, ...over(releases, [release], release, keep)] };
  }
  if (file === null && !hasToken) throw tokensMissing();
  // A live release that does not answer is worth going back to only when it is another one.
  const before = live === release || live === null || !releases.includes(live) ? null : live;
  return {
    reason: 'delivered',
    steps: [
      ...made,
      selfTest({ release, timeoutMs }),
      ...handOver,
      ...(before === null ? [] : [remember({ release: before })]),
      switchRelease({ release, before: before === null ? null : { ...settings.gate, release: before } }),
      restart(),
      gate({ ...settings.gate, release }),
      forget(),
      ...over(releases, before === null ? [release] : [release, before], release, keep),
    ],
  };
}

/** Removes all releases but the newest `keep` and those that are in use. */
function over(releases: readonly string[], inUse: readonly string[], release: string, keep: number) {
  const newest = [...new Set([...releases, release])].sort().slice(-keep);
  const old = releases.filter((one) => ![...newest, ...inUse].includes(one));
  return old.length === 0 ? [] : [prune({ releases: old })];
}

function isOf(release: string, { target }: ReleaseSettings): boolean {
  return release.endsWith(`-${target.commit.slice(0, 12)}`);
}

function tokensMissing(): Failure<DeliverReason> {
  return new Failure('tokens-missing', 'The node has no token, and none was handed over', {
    nextStep:
      'Give the workflow its role (AWS_LLM_ROLE_ARN), or store a token on the machine: llm-node/service/install asks for it.',
  });
}
