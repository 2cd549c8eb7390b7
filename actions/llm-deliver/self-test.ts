import { Failure } from '../shared/outcome.ts';
import { howItEnded, run } from './child.ts';
import { nodeOf } from './layout.ts';
import type { DeliverReason } from './reasons.ts';

interface Request {
  /** The release's folder. */
  folder: string;
  release: string;
  /** The node's own settings: the same models as when it serves. */
  settings: string;
  env: Record<string, string>;
  timeoutMs: number;
}

/** Has a release load its models, answer and embed, beside the one that serves. @throws Failure `self-test-failed`. */
export async function selfTest(
  { folder, release, settings, env, timeoutMs }: Request,
  signal: AbortSignal,
): Promise<void> {
  const ended = await run(
    [nodeOf(folder), `--env-file=${settings}`, 'llm-node/src/cli.ts', 'self-test', '--json'],
    { env: { ...env, RELEASE: release }, cwd: folder, timeoutMs, signal },
  );
  const verdict = readVerdict(ended.stdout);
  if (ended.exitCode === 0 && verdict?.ok) return;
  const why = verdict && !ended.timedOut ? verdict.reason : howItEnded(ended, timeoutMs);
  throw new Failure<DeliverReason>('self-test-failed', `${release} failed its self-test: ${why}`, {
    nextStep: 'The release that serves was not touched. The log has what each check said.',
  });
}

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
