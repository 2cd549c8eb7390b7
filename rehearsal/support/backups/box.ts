import type { ArchiveStatus, BackupStatus } from '../../compose/backup-status.ts';
import { poll } from '../../testbed/poll.ts';
import type { World } from '../../testbed/world.ts';

const FOLDER = '/srv/skillgap/backups';
const TIMER = 'skillgap-backup.service';

export async function backupStatus({ box }: World): Promise<BackupStatus | undefined> {
  const { code, stdout } = await box.exec(['cat', `${FOLDER}/backup.json`]);
  return code === 0 ? (JSON.parse(stdout) as BackupStatus) : undefined;
}

export async function archiveStatus({ box }: World): Promise<ArchiveStatus> {
  return JSON.parse(await box.must(['cat', `${FOLDER}/archive.json`])) as ArchiveStatus;
}

/** A run of the timer's service. */
export interface BackupRun {
  readonly code: number;
  readonly log: string;
  readonly seconds: number;
}

/** Makes the next backup due: in place of waiting until then, that moment becomes one of the past. */
async function makeDue({ box }: World): Promise<void> {
  const past = `[ ! -e ${FOLDER}/backup.json ] || sed -i -E 's/("nextDueAt": *)"[^"]*"/\\1"2020-01-01T00:00:00Z"/' ${FOLDER}/backup.json; chown -f 10002:10002 ${FOLDER}/backup.json || true`;
  await box.must(['sh', '-c', past]);
}

/** Runs what the box's timer runs, once a backup is due. */
export async function runTimer(world: World): Promise<BackupRun> {
  const { box } = world;
  await makeDue(world);
  await box.exec(['systemctl', 'reset-failed', TIMER]);
  const start = performance.now();
  const { code } = await box.exec(['systemctl', 'start', TIMER], { timeoutMs: 300_000 });
  const seconds = Math.round((performance.now() - start) / 100) / 10;
  // The last lines may be on their way.
  await box.must(['journalctl', '--sync']);
  const invocation = await box.must(['systemctl', 'show', '--property=InvocationID', '--value', TIMER]);
  const { stdout } = await box.exec(['journalctl', '--output=cat', `_SYSTEMD_INVOCATION_ID=${invocation}`]);
  return { code, log: stdout.trim(), seconds };
}

/** Starts the same in the background, and waits until it is at work. */
export async function startTimer(world: World): Promise<void> {
  const { box } = world;
  await makeDue(world);
  await box.exec(['systemctl', 'reset-failed', TIMER]);
  await box.must(['systemctl', 'start', '--no-block', TIMER]);
  const running = await poll(
    60_000,
    async () => (await box.must(['docker', 'ps', '--quiet', '--filter', 'name=^skillgap-backup$'])) !== '',
    50,
  );
  if (!running) throw new Error('the backup did not start within 60 s');
}

/** A backup as the repository has it. */
export interface RepositoryBackup {
  readonly label: string;
  readonly type: string;
  readonly start: string;
  readonly stop: string;
  readonly key: number;
  readonly bytes: number;
}

/** Runs SQL as the superuser, which no client is. */
async function asSuperuser({ box }: World, statement: string): Promise<string> {
  const psql = ['psql', '--no-psqlrc', '--tuples-only', '--no-align', '--username', 'postgres'];
  const argv = ['docker', 'exec', '--user', 'postgres', 'skillgap-postgres-1', ...psql];
  return (await box.must([...argv, '--command', statement, 'skillgap'])).trim();
}

/** Ends the open segment, and waits until it is in the repository. */
export async function shipWal(world: World): Promise<void> {
  // Postgres closes none in which there is nothing, and then names one that nobody waits for.
  const closing =
    "SELECT pg_walfile_name(pg_switch_wal()) FROM pg_logical_emit_message(false, 'rehearsal', '')";
  const segment = await asSuperuser(world, closing);
  const archived = `SELECT last_archived_wal >= '${segment}' FROM pg_stat_archiver`;
  const shipped = await poll(60_000, async () => (await asSuperuser(world, archived)) === 't', 50);
  if (!shipped) throw new Error(`${segment} was not shipped within 60 s`);
}

/** Runs a program of Postgres's image on the box, with what reads and writes the repository there. */
export function runTool({ box }: World, argv: readonly string[]): Promise<string> {
  const compose = 'docker compose --progress quiet --env-file release.env run --rm --no-deps -T restore';
  const command = `cd -P /opt/skillgap/current; ${compose} "$@"`;
  return box.must(['bash', '-euc', command, 'bash', ...argv], { timeoutMs: 120_000 });
}

/** What the repository holds, by the image's own command. */
export async function repositoryOf(world: World): Promise<{
  readonly backups: readonly RepositoryBackup[];
  readonly latest: string | null;
  readonly problem: string | null;
}> {
  const said = await runTool(world, ['repository']);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '');
}
