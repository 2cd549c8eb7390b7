import type { Run, RunResult } from '../shared/ssh.ts';
import { logUntrusted } from '../shared/untrusted-text.ts';
import { commandFailure } from './command.ts';
import { compose } from './compose.ts';
import type { Reason } from './reasons.ts';

/** What `repository` says: of the data volume, and of what is in the bucket. */
export interface Repository {
  /** Whether a bucket is configured. */
  configured: boolean;
  /** The cluster on the volume, of this image's major version; null when there is none. */
  cluster: { version: number; systemId: string } | null;
  /** Clusters of other major versions on the volume. */
  others: string[];
  /** Clusters that a restore has kept, as `17/kept-…`. */
  kept: string[];
  /** Repositories in the bucket under keys that the box does not have. */
  unknownKeys: string[];
  /** Newest last, as pgBackRest lists them. */
  backups: BackupInfo[];
  /** What can be recovered: from when to when. */
  earliest: string | null;
  latest: string | null;
  problem: string | null;
  /** False: the bucket did not answer, and what is in it is not known. */
  reachable: boolean;
}

export interface BackupInfo {
  label: string;
  type: string;
  start: string;
  stop: string;
  bytes: number | null;
  /** The release that was live then, and the schema's level. */
  release: string | null;
  level: string | null;
}

/** The container that a restore's tools run in, whichever release they are of. */
export const RESTORE_CONTAINER = 'skillgap-restore';
const REMOVE = ['docker', 'rm', '--force', '--volumes', RESTORE_CONTAINER];

/** Exit codes of the tools. */
const REPOSITORY_UNREACHABLE = 3;
/** pgBackRest tries a bucket that does not answer for two and a half minutes. */
const ANSWER_SECONDS = 300;
const CODES: Readonly<Record<number, Reason>> = {
  [REPOSITORY_UNREACHABLE]: 'repository-unavailable',
  4: 'not-recoverable',
  5: 'disk-full',
};

/** Ends what a run that died has left of a tool. */
export async function removeTool(run: Run): Promise<void> {
  await run(REMOVE);
}

/** Runs one of the tools that a release's Postgres image has, to its end. */
export async function runTool(
  run: Run,
  release: string,
  timeoutSeconds: number,
  ...command: string[]
): Promise<RunResult> {
  // Two cannot have one name, and two at once would work on one volume.
  await removeTool(run);
  const argv = compose(
    release,
    ...['run', '--rm', '--no-deps', '-T', '--name', RESTORE_CONTAINER, 'restore', ...command],
  );
  const result = await run(argv, { timeoutSeconds, onLine: logUntrusted });
  if (result.exitCode === 124) await removeTool(run);
  return result;
}

/** As {@link runTool}, and it has to succeed. @returns its JSON. @throws Failure by its exit code. */
export async function mustTool(
  run: Run,
  release: string,
  { what, timeoutSeconds, reason }: { what: string; timeoutSeconds: number; reason?: Reason },
  ...command: string[]
): Promise<Record<string, unknown>> {
  const result = await runTool(run, release, timeoutSeconds, ...command);
  if (result.exitCode === 0) return lastJson(result.stdout) ?? {};
  throw toolFailure(what, result, reason);
}

/** The failure of a tool, by its exit code. */
export function toolFailure(what: string, result: RunResult, reason: Reason = 'restore-failed') {
  const nextStep =
    result.exitCode === REPOSITORY_UNREACHABLE
      ? 'Does the bucket exist, has the box’s role the right to read it, and is the region right? `/status` shows what the archiver says. Nothing was restored.'
      : undefined;
  return commandFailure(CODES[result.exitCode] ?? reason, what, result, {
    ...(nextStep && { nextStep }),
  });
}

/** Asks for the volume and the bucket. @throws Failure when neither is known. */
export async function readRepository(
  run: Run,
  release: string,
  asOf: string | null = null,
): Promise<Repository> {
  const command = ['repository', ...(asOf === null ? [] : ['--as-of', asOf])];
  const result = await runTool(run, release, ANSWER_SECONDS, ...command);
  const json = lastJson(result.stdout);
  if (json !== null && [0, REPOSITORY_UNREACHABLE].includes(result.exitCode))
    return parseRepository(json, result.exitCode === 0);
  throw toolFailure('Asking for the backups', result);
}

/** Text from a container: every field is looked at. */
export function parseRepository(json: Record<string, unknown>, reachable: boolean): Repository {
  const { cluster, backups } = json;
  const version = Number((cluster as Record<string, unknown> | null)?.version);
  return {
    configured: json.configured === true,
    cluster:
      Number.isFinite(version) && version > 0
        ? { version, systemId: String((cluster as Record<string, unknown>).systemId ?? '') }
        : null,
    others: texts(json.others),
    kept: texts(json.kept),
    unknownKeys: texts(json.unknownKeys),
    backups: Array.isArray(backups) ? backups.flatMap(parseBackup) : [],
    earliest: instant(json.earliest),
    latest: instant(json.latest),
    problem: text(json.problem),
    reachable,
  };
}

function parseBackup(value: unknown): BackupInfo[] {
  if (typeof value !== 'object' || value === null) return [];
  const { label, type, start, stop, bytes, release, level } = value as Record<string, unknown>;
  const name = text(label);
  const [from, to] = [instant(start), instant(stop)];
  if (name === null || from === null || to === null) return [];
  return [
    {
      ...{ label: name, type: text(type) ?? '', start: from, stop: to },
      bytes: typeof bytes === 'number' && Number.isFinite(bytes) ? bytes : null,
      release: text(release),
      level: text(level),
    },
  ];
}

/** The last line that is JSON: a tool says the rest on the lines before it. */
export function lastJson(stdout: string): Record<string, unknown> | null {
  for (const line of stdout.trim().split('\n').reverse()) {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {}
  }
  return null;
}

export const text = (value: unknown) =>
  typeof value === 'string' && value !== '' ? value.replace(/\s+/g, ' ').slice(0, 500) : null;
const texts = (value: unknown) => (Array.isArray(value) ? value.flatMap((each) => text(each) ?? []) : []);
export const instant = (value: unknown) => {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return time > 0 ? new Date(time).toISOString() : null;
};
export const count = (value: unknown) => (typeof value === 'number' && Number.isFinite(value) ? value : null);
