import { Failure } from '../shared/outcome.ts';
import { howItEnded, run } from './child.ts';
import { UNIT } from './layout.ts';
import type { DeliverReason } from './reasons.ts';

/** The old process has 35 s to finish what it answers. */
const RESTART_MS = 90_000;
const ASK_MS = 10_000;

/** A service that has ended this often by itself does not become ready. */
const ENDS_ALLOWED = 3;

/** Restarts the service: the one thing that this user may do as root. */
export async function restartService(env: Record<string, string>, signal: AbortSignal): Promise<void> {
  const command = ['sudo', '-n', 'systemctl', 'restart', UNIT] as const;
  const ended = await run(command, { env, timeoutMs: RESTART_MS, signal });
  if (ended.exitCode === 0) return;
  const message = `systemctl restart ${UNIT} ${howItEnded(ended, RESTART_MS)}`;
  throw new Failure<DeliverReason>('restart-failed', message, {
    nextStep:
      'Check that this user may do that (llm-node/service/install writes the rule for sudo), then `systemctl status skillgap-llm`.',
  });
}

/** Why waiting for the service is pointless; null while it is not, or when systemd does not answer. */
export async function whyHopeless(env: Record<string, string>, signal: AbortSignal): Promise<string | null> {
  const ended = await run(['systemctl', 'show', '--property=ActiveState,NRestarts', UNIT], {
    ...{ env, timeoutMs: ASK_MS, signal, quiet: true },
  });
  return whyUnitHopeless(ended.stdout);
}

export function whyUnitHopeless(properties: string): string | null {
  const [, state] = /^ActiveState=(\w+)$/m.exec(properties) ?? [];
  const ends = Number(/^NRestarts=(\d+)$/m.exec(properties)?.[1] ?? 0);
  if (state === 'failed') return `${UNIT} has failed, and systemd does not start it again`;
  return ends < ENDS_ALLOWED ? null : `${UNIT} has ended ${ends} times since it was started`;
}
