import { Failure } from '../shared/outcome.ts';
import { howItEnded, run } from './child.ts';
import { UNIT } from './layout.ts';
import type { DeliverReason } from './reasons.ts';

/** The old process has 35 s to finish what it answers. */
const RESTART_MS = 90_000;
const ASK_MS = 10_000;

/** After so many ends by itself it is not going to become ready. */
const ENDS_ALLOWED = 3;

/** Restarts the service: the one thing that this user may do as root. */
export async function restart(env: Record<string, string>, signal: AbortSignal): Promise<void> {
  const ended = await run(['sudo', '-n', 'systemctl', 'restart', UNIT], {
    env,
    timeoutMs: RESTART_MS,
    signal,
  });
  if (ended.exitCode === 0) return;
  throw new Failure<DeliverReason>(
    'restart-failed',
    `systemctl restart ${UNIT} ${howItEnded(ended, RESTART_MS)}`,
    {
      nextStep:
        'May this user do that? llm-node/service/install lays the rule down. `systemctl status skillgap-llm` says the rest.',
    },
  );
}

/** Why it is pointless to wait for the service any longer; null while it is not, or cannot be told. */
export async function whyHopeless(env: Record<string, string>, signal: AbortSignal): Promise<string | null> {
  const ended = await run(['systemctl', 'show', '--property=ActiveState,NRestarts', UNIT], {
    ...{ env, timeoutMs: ASK_MS, signal, quiet: true },
  });
  return judgeUnit(ended.stdout);
}

export function judgeUnit(properties: string): string | null {
  const [, state] = /^ActiveState=(\w+)$/m.exec(properties) ?? [];
  const ends = Number(/^NRestarts=(\d+)$/m.exec(properties)?.[1] ?? 0);
  if (state === 'failed') return `${UNIT} has failed, and is not started again`;
  return ends < ENDS_ALLOWED ? null : `${UNIT} has ended ${ends} times since it was started`;
}
