import { join } from 'node:path';
import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import { howItEnded, run } from '../child.ts';
import { nodeOf } from '../layout.ts';
import type { Machine } from '../machine.ts';
import type { DeliverReason } from '../reasons.ts';

/** The release loads its models, answers and embeds, beside the one that serves. */
export const selfTest = defineStep<Machine, { release: string; timeoutMs: number }>({
  name: 'self-test',
  category: 'app',
  recoverable: true,
  async run({ layout, env, cancelled: signal }, { release, timeoutMs }) {
    const cwd = join(layout.releases, release);
    // The node's own settings: the same models as when it serves.
    const ended = await run(
      [nodeOf(cwd), `--env-file=${layout.settings}`, 'llm-node/src/cli.ts', 'self-test', '--json'],
      { env: { ...env, RELEASE: release }, cwd, timeoutMs, signal },
    );
    const verdict = readVerdict(ended.stdout);
    if (ended.exitCode === 0 && verdict?.ok) return;
    const why = verdict && !ended.timedOut ? verdict.reason : howItEnded(ended, timeoutMs);
    throw new Failure<DeliverReason>('self-test-failed', `${release} failed its self-test: ${why}`, {
      nextStep: 'The release that serves was not touched. The log has what each check said.',
    });
  },
});

export interface Verdict {
  ok: boolean;
  reason: string;
}

/** What the last line of a self-test says; null when it is no verdict. */
export function readVerdict(stdout: string): Verdict | null {
  const last = stdout.trimEnd().split('\n').at(-1) ?? '';
  let found: unknown;
  try {
    found = JSON.parse(last);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null || !('ok' in found)) return null;
  const { ok, reason } = found as { ok: unknown; reason?: unknown };
  return {
    ok: ok === true,
    reason: typeof reason === 'string' && reason !== '' ? reason : 'without a reason',
  };
}
