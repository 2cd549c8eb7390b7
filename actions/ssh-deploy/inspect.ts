import { parseHolder } from '../rollout/lock.ts';
import { script } from '../shared/box-script.ts';
import type { Run } from '../shared/ssh.ts';
import { parseBackups } from './backups.ts';
import { type Certificate, parseCertificate, REPORT_CERTIFICATE } from './certificate.ts';
import { commandFailure } from './command.ts';
import { LIST_IMAGES, LIST_POSTGRES } from './images.ts';
import type { ReleaseRecord } from './release.ts';
import { parseJournal } from './restore-journal.ts';
import { ROOT } from './root.ts';
import type { LiveState } from './slots.ts';

/** The box as it is: all that a plan is made from. */
export type BoxState = ReturnType<typeof parseReport>;

/** Reads the box, changing nothing on it. @throws Failure `engine-unavailable` or `unexpected`. */
export async function inspect(run: Run): Promise<BoxState> {
  const result = await run(INSPECT());
  if (result.exitCode === 0) return parseReport(result.stdout);
  throw commandFailure('unexpected', 'Reading the box', result, {
    nextStep: 'Is /opt/skillgap there and owned by the deploy user, and does `docker info` answer for it?',
  });
}

/** The report is lines of `key<TAB>value`; a repeated key is a list. */
export function parseReport(report: string) {
  const entries = report
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)] as const);
  const all = (key: string) => entries.filter(([name]) => name === key).map(([, value]) => value);
  const one = (key: string) => all(key)[0] || null;

  const nginxConf = one('nginx-conf');
  const current = one('current');
  // What traffic reaches is what the slot's container says it is; the link is the record of it.
  const release = one('live-release') ?? current;
  const slot = one('live-slot') === 'green' ? 'green' : 'blue';
  const live: LiveState | null = release && current && nginxConf ? { slot, release, nginxConf } : null;
  const records = all('record').flatMap(parsed<ReleaseRecord>);
  const deployed = all('deployed');
  return {
    /** Null: nothing has ever been live. */
    live,
    /** Releases that have been live and are still held, as far as their record can be read. */
    releases: records.filter((record) => deployed.includes(record.release)),
    /** Every folder under `releases/`, finished or not, and those of them that have been live. */
    folders: all('folder'),
    deployed,
    /** What the link `current` names; after a switch that was cut off, not what is live. */
    current,
    /** The nginx configuration that the record of the live release names. */
    liveConf: records.find((record) => record.release === live?.release)?.nginxConf ?? null,
    /** The live slot's container does not run, or Docker had to start it again a moment ago. */
    liveFails: live !== null && isFailing(one('live-container') ?? '', Number(one('live-seconds') ?? 0)),
    /** Whether the slot that is not live runs: an operation did not come to its end. And the release that it is of. */
    idleRunning: one('idle-running') === 'true',
    idleRelease: one('idle-release'),
    /** There is a container of a migration. */
    migrating: one('migrating') !== null,
    /** Every folder of nginx configuration, and the one nginx uses. */
    nginxConfs: all('nginx-folder'),
    nginxConf,
    /** The image nginx's container runs. */
    nginxImage: one('nginx-image'),
    /** nginx was given a configuration that it may not have read. */
    reloadPending: one('reload-pending') === 'yes',
    /** Every answer closes its connection, as before a reload. */
    closing: one('closing') === 'yes',
    maintenance: one('maintenance') !== null,
    /** Maintenance was turned on by a restore, and by no person. */
    maintenanceOfRestore: one('maintenance') === 'restore',
    /** A restore that has not reached its point of no return. */
    restore: parseJournal(one('restore')),
    /** There is one, and nobody can tell how to undo it. */
    restoreUnreadable: one('restore') !== null && parseJournal(one('restore')) === null,
    /** There is a container of a restore, and one of a backup. */
    restoring: one('restoring') !== null,
    backingUp: one('backing-up') !== null,
    /** The image that Postgres's container runs or ran, and whether it runs. */
    postgresImage: one('postgres-image'),
    postgresRunning: one('postgres-running') === 'true',
    /** Whether the archiver runs, and the release that started it. */
    archiverRunning: one('archiver-running') === 'true',
    archiverRelease: one('archiver-release'),
    /** What the archiver and the last backup have written down. */
    backups: parseBackups(one('archive-status'), one('backup-status')),
    /** Images held, by digest reference. */
    images: all('image'),
    /** The major version of Postgres that an image brings, by digest reference; of those that bring one. */
    postgresMajors: Object.fromEntries(
      all('postgres-major').flatMap((line) => {
        const [image = '', major] = line.split(' ');
        return Number(major) > 0 ? [[image, Number(major)]] : [];
      }),
    ) as Readonly<Record<string, number>>,
    /** What nginx serves over HTTPS; null where nothing can be served yet. */
    certificate: parseCertificate(
      one('certificate-status'),
      one('certificate-served'),
      one('certificate-directory'),
    ),
    freeDiskMb: Number(one('free-disk-mb') ?? 0),
    totalDiskMb: Number(one('total-disk-mb') ?? 0),
    availableMemoryMb: Number(one('available-memory-mb') ?? 0),
    totalMemoryMb: Number(one('total-memory-mb') ?? 0),
    lock: parseHolder(one('lock') ?? ''),
    /** The last five entries of the audit log, as far as they can be read. */
    auditLog: all('audit-entry').flatMap(parsed<Record<string, unknown>>),
  };
}

/** Two minutes after its last start a container that was started again once is well. */
const WELL_AFTER_SECONDS = 120;

/** @param state `running restarting restarts`, as Docker has them. */
function isFailing(state: string, seconds: number): boolean {
  const [running, restarting, restarts] = state.split(' ');
  return running !== 'true' || restarting === 'true' || (restarts !== '0' && seconds < WELL_AFTER_SECONDS);
}

/** A file on the box may have been cut off by a reboot or a full disk: such a line is left out. */
function parsed<T>(json: string): T[] {
  try {
    return [JSON.parse(json) as T];
  } catch {
    return [];
  }
}

/**
 * Tags of the contract migrations that the schema has been through; null when the database does not say.
 * A release that does not know one of them cannot run on it.
 */
export async function inspectContracts(run: Run): Promise<string[] | null> {
  const { exitCode, stdout } = await run(CONTRACTS('infinity'));
  return exitCode === 0 ? stdout.split('\n').filter(Boolean) : null;
}

/**
 * The same as they were at a time, as the running database remembers; null: now. It says nothing of what it does not know:
 * null then.
 */
export async function inspectContractsAt(run: Run, at: string | null): Promise<string[] | null> {
  const { exitCode, stdout } = await run(CONTRACTS(at ?? 'infinity'));
  return exitCode === 0 ? stdout.split('\n').filter(Boolean) : null;
}

/** () → what `parseReport` reads. Fails when Docker does not answer: then nothing that it would say is known. */
const INSPECT = script(
  'inspect',
  `
docker version --format '{{.Server.Version}}' > /dev/null
cd ${ROOT}
report() { printf '%s\\t%s\\n' "$1" "$2"; }
exists() { if [ -e "$2" ]; then report "$1" yes; fi; }
meminfo() { awk -v key="$1:" '$1 == key { print int($2 / 1024) }' /proc/meminfo; }
mkdir -p releases nginx/live
# The smaller of the two, when they are on different file systems.
df -Pm /var/lib/docker ${ROOT} | awk 'NR > 1 { print $4 "\\t" $2 }' | sort -n | head -n 1 | {
  read -r free total
  report free-disk-mb "$free"
  report total-disk-mb "$total"
}
report available-memory-mb "$(meminfo MemAvailable)"
report total-memory-mb "$(meminfo MemTotal)"
report current "$(basename "$(readlink current || true)")"
slot=blue idle=green
if [ -e nginx/live/backend-green ]; then slot=green idle=blue; fi
report live-slot "$slot"
report live-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$slot-1" 2>/dev/null || true)"
state=$(docker inspect --format '{{.State.Running}} {{.State.Restarting}} {{.RestartCount}} {{.State.StartedAt}}' "skillgap-backend-$slot-1" 2>/dev/null || true)
report live-container "\${state% *}"
report live-seconds "$(($(date +%s) - $(date --date="\${state##* }" +%s 2>/dev/null || date +%s)))"
report idle-release "$(docker inspect --format '{{index .Config.Labels "skillgap.release"}}' "skillgap-backend-$idle-1" 2>/dev/null || true)"
report idle-running "$(docker inspect --format '{{.State.Running}}' "skillgap-backend-$idle-1" 2>/dev/null || true)"
report migrating "$(docker container inspect --format '{{.Id}}' skillgap-migrate 2>/dev/null || true)"
# Who turned it on: a person's flag is empty.
if [ -e nginx/live/maintenance ]; then
  owner=$(head -c 20 nginx/live/maintenance)
  report maintenance "\${owner:-person}"
fi
[ ! -s restore.json ] || report restore "$(tr -d '\\n' < restore.json)"
report restoring "$(docker container inspect --format '{{.Id}}' skillgap-restore 2>/dev/null || true)"
report backing-up "$(docker container inspect --format '{{.Id}}' skillgap-backup 2>/dev/null || true)"
report postgres-image "$(docker inspect --format '{{.Config.Image}}' skillgap-postgres-1 2>/dev/null || true)"
report postgres-running "$(docker inspect --format '{{.State.Running}}' skillgap-postgres-1 2>/dev/null || true)"
report archiver-running "$(docker inspect --format '{{.State.Running}}' skillgap-archiver-1 2>/dev/null || true)"
report archiver-release "$(basename "$(docker inspect --format '{{index .Config.Labels "com.docker.compose.project.working_dir"}}' skillgap-archiver-1 2>/dev/null || true)")"
for name in archive backup; do
  file=/srv/skillgap/backups/$name.json
  [ ! -r "$file" ] || report "$name-status" "$(head -c 4096 "$file" | tr -d '\\n\\t')"
done
exists closing nginx/live/closing
exists reload-pending nginx/.reload-pending
report nginx-conf "$(readlink nginx/current || true)"
report nginx-image "$(docker inspect --format '{{.Config.Image}}' skillgap-nginx-1 2>/dev/null || true)"
for folder in nginx/conf-*; do [ ! -d "$folder" ] || report nginx-folder "\${folder#nginx/}"; done
for folder in releases/*; do
  [ -d "$folder" ] || continue
  report folder "\${folder#releases/}"
  [ ! -e "$folder/release.json" ] || report record "$(tr -d '\\n' < "$folder/release.json")"
  [ ! -e "$folder/deployed" ] || report deployed "\${folder#releases/}"
done
${LIST_IMAGES} | while read -r image; do report image "$image"; done
${LIST_POSTGRES} | while read -r line; do report postgres-major "$line"; done
${REPORT_CERTIFICATE}
[ ! -e lock/owner.json ] || report lock "$(tr -d '\\n' < lock/owner.json)"
if [ -e receipts.jsonl ]; then tail -n 5 receipts.jsonl | while read -r entry; do report audit-entry "$entry"; done; fi
`,
);

/** What nginx serves now; null when the box does not say. */
export async function inspectCertificate(run: Run): Promise<Certificate | null> {
  return parseReport((await run(CERTIFICATE())).stdout).certificate;
}

const CERTIFICATE = script(
  'certificate',
  `report() { printf '%s\\t%s\\n' "$1" "$2"; }\n${REPORT_CERTIFICATE}`,
);

const PSQL =
  'timeout 10 docker exec skillgap-postgres-1 psql --no-psqlrc --quiet --tuples-only --no-align --username skillgap_owner --dbname skillgap --command';

/** (a time, or infinity) → the tags of the contract migrations that the schema had been through then, one a line; the database may not answer. */
const CONTRACTS = script(
  'contracts',
  `
table=$(${PSQL} "select to_regclass('drizzle.contracts')")
case $1 in *[!0-9A-Za-z:.+-]*) exit 2 ;; esac
[ -z "$table" ] || ${PSQL} "select tag from drizzle.contracts where applied_at <= '$1' order by tag"
`,
);
