import { run } from '../testbed/prepare/run.ts';
import type { BackupBox } from './backup-box.ts';

/** What a writer does: each table is written by many at once, and rows come, change and go. */
const TRANSACTION = `
\\set account random(1, 2000)
\\set amount random(-100, 100)
BEGIN;
UPDATE account SET balance = balance + :amount WHERE id = :account;
INSERT INTO entry (account, amount) VALUES (:account, :amount);
DELETE FROM entry WHERE id = (SELECT min(id) FROM entry WHERE account = :account) AND :amount > 50;
COMMIT;
`;

/** Starts six clients of Postgres that write all the time. */
export async function startWriters(box: BackupBox) {
  const container = box.container('postgres');
  const inside = (script: string, input = '') =>
    run(['docker', 'exec', '--interactive', container, 'bash', '-c', script], { input });
  const command = `cat > /tmp/writers.sql
exec pgbench --no-vacuum --client=6 --rate=300 --time=300 --log --log-prefix=/tmp/writers --file=/tmp/writers.sql --username=postgres skillgap`;
  const running = inside(command, TRANSACTION);
  const end = async () => {
    await inside('pkill -INT pgbench');
    return running;
  };
  return {
    /** Ends them; what became of their transactions. */
    stop: async () => {
      const { stderr } = await end();
      // client, transaction, microseconds, …
      const { stdout } = await inside('cat /tmp/writers.*[0-9]; rm /tmp/writers*');
      const lines = stdout.split('\n').map((line) => line.split(' '));
      // The last line may have been cut.
      const times = lines.flatMap((fields) => (fields.length >= 6 ? [Number(fields[2])] : []));
      return { done: times.length, said: stderr.trim(), slowestMs: Math.max(...times) / 1000 };
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}

export interface Restored {
  readonly annotations: Readonly<Record<string, string>>;
  /** Of the restored database. */
  readonly fingerprint: Readonly<Record<string, readonly [number, string]>>;
  /** What box-state.tar lists. */
  readonly state: readonly string[];
}

/** Restores a backup to its restore point, beside the cluster, and looks at what is there. */
export async function restoredAtPoint(box: BackupBox, label: string): Promise<Restored> {
  const script = `
    set -euo pipefail
    . /usr/local/lib/skillgap/backups.sh
    configure reading
    restored=/var/lib/postgresql/$PG_MAJOR/check
    rm -rf $restored && mkdir --mode=0700 $restored
    pgbackrest restore --set=${label} --type=name --target=skillgap-${label} --target-action=promote --archive-mode=off --pg1-path=$restored
    pg_ctl --pgdata=$restored --wait --log=/tmp/restored.log start --options="-c config_file=/etc/postgresql/postgresql.conf \\
      -c listen_addresses='' -c unix_socket_directories=/tmp -c archive_mode=off" > /tmp/said || { cat /tmp/restored.log >&2; exit 1; }
    until [[ $(psql -XAt -h /tmp -U postgres -c 'SELECT pg_is_in_recovery()') == f ]]; do sleep 0.1; done
    pgbackrest info --set=${label} --output=json | jq --compact-output '.[0].backup[0].annotation'
    fingerprint --host /tmp
    tar --list --verbose --numeric-owner --file=$restored/box-state.tar | jq --raw-input --slurp --compact-output 'split("\\n") | map(select(. != ""))'
    pg_ctl --pgdata=$restored --mode=immediate stop > /tmp/said
    rm -rf $restored`;
  const { code, stdout, stderr } = await box.restoreRun(['bash', '-c', script]);
  if (code !== 0) throw new Error(`the restore of ${label} failed: ${stderr}`);
  const [annotations, fingerprint, state] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return {
    annotations,
    fingerprint,
    state: (state as string[]).map((line) => {
      const [mode, owner, , , , ...name] = line.split(/\s+/);
      return `${owner} ${mode} ${name.join(' ')}`;
    }),
  };
}
