import { Failure } from '../shared/outcome.ts';
import { type Containers, lastLine, showEnd } from './containers.ts';
import { scriptArguments } from './docker.ts';
import type { DrillReason } from './reasons.ts';

export interface ScriptContext {
  containers: Containers;
  image: string;
  /** Names of the variables that hold where the repository is and what opens it. */
  env: readonly string[];
  /** The folder with the authority of a private endpoint, if there is one. */
  backups: string;
}

/** What the exit codes of the scripts mean, besides 1. */
const BY_CODE: Readonly<Record<number, DrillReason>> = {
  3: 'repository-unavailable',
  4: 'not-recoverable',
  5: 'no-room',
};
const NEXT_STEP: Partial<Record<DrillReason, string>> = {
  'repository-unavailable':
    'Does the role reach the bucket, and is it the right one? Nothing was found out about the backups.',
  'not-recoverable':
    'Something that the backup needs is not in the repository. Make a full backup at once; docs/runbook.md says how.',
  'no-room': 'The database has outgrown the runner: use a larger one.',
};

/**
 * Runs one of the scripts of the backups: the object in the last line of its output.
 *
 * @throws Failure by its exit code; 1 is `otherwise`.
 */
export async function runScript(
  { containers, image, env, backups }: ScriptContext,
  script: readonly string[],
  { data = false, otherwise }: { data?: boolean; otherwise: DrillReason },
): Promise<Record<string, unknown>> {
  const what = script.slice(0, 2).join(' ');
  const args = scriptArguments(containers.names, image, { script, env, backups, data });
  return resultOf(what, await containers.docker(args), otherwise);
}

/** @throws Failure by the exit code, or when the last line is no object. */
export function resultOf(
  what: string,
  { exitCode, stdout, stderr }: { exitCode: number; stdout: string; stderr: string },
  otherwise: DrillReason,
): Record<string, unknown> {
  if (exitCode !== 0) {
    const reason = BY_CODE[exitCode] ?? otherwise;
    showEnd(what, stderr);
    throw new Failure<DrillReason>(reason, `${what} ended with status ${exitCode}: ${lastLine(stderr)}`, {
      nextStep: NEXT_STEP[reason] ?? 'The log above has its last lines; docs/runbook.md says what to do.',
    });
  }
  const line = stdout.trimEnd().split('\n').at(-1) ?? '';
  try {
    const result: unknown = JSON.parse(line);
    if (typeof result === 'object' && result !== null && !Array.isArray(result)) return { ...result };
  } catch {
    // As what is JSON and no object.
  }
  throw new Failure<DrillReason>('unexpected', `${what} succeeded and said nothing that can be read`);
}
