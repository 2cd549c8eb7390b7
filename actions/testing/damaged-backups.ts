import { randomBytes } from 'node:crypto';

/** The objects of the backup bucket. */
export interface BackupBucket {
  /** Names that begin so. */
  list(prefix: string): Promise<string[]>;
  get(name: string): Promise<Uint8Array>;
  put(name: string, body: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

/** What reaches the repository as the box does. */
export interface BackupTools {
  /**
   * Runs a program of Postgres's image as its user, with the variables of backup.env and rights to write; gives what it
   * printed.
   */
  run(argv: readonly string[]): Promise<string>;
  /** Puts another BACKUP_KEY into Parameter Store; gives the one of before. */
  replaceKey(key: string): Promise<string>;
}

export interface Damage {
  /** What a drill must end with. */
  reason: string;
  /** Disposing it makes good again. */
  apply(bucket: BackupBucket, tools: BackupTools): Promise<AsyncDisposable>;
}

export type DamageName =
  | 'file-overwritten'
  | 'wal-missing'
  | 'later-wal-missing'
  | 'wrong-key'
  | 'fingerprint-differs'
  | 'no-backup';

/** Ways in which a backup can be worth nothing though everything was green. */
export const damages: Readonly<Record<DamageName, Damage>> = {
  'file-overwritten': {
    reason: 'restore-failed',
    async apply(bucket, tools) {
      const { label } = await newest(tools);
      const files = await bucket.list('postgres/');
      // A differential one needs its full one too, which has most of the files.
      const full = label.slice(0, label.indexOf('F') + 1);
      const of = files.filter((name) => name.includes(`/${full}/`) && !/manifest/.test(name));
      const bodies = await Promise.all(of.map(async (name) => ({ name, body: await bucket.get(name) })));
      const [largest] = bodies.toSorted((a, b) => b.body.length - a.body.length);
      if (!largest) throw new Error(`there is no file of ${full} in the bucket`);
      await bucket.put(largest.name, randomBytes(largest.body.length));
      return undo(() => bucket.put(largest.name, largest.body));
    },
  },

  'wal-missing': {
    reason: 'not-recoverable',
    async apply(bucket, tools) {
      const { segment } = await newest(tools);
      const names = (await bucket.list('postgres/')).filter((name) => name.includes(`/${segment}-`));
      if (names.length === 0) throw new Error(`there is no ${segment} in the bucket`);
      return taken(bucket, names);
    },
  },

  'later-wal-missing': {
    reason: 'not-recoverable',
    async apply(bucket, tools) {
      // The backup needs neither of them; what was written since it does.
      const [segment] = (await tools.run(['bash', '-c', TWO_SEGMENTS])).trim().split('\n');
      const names = (await bucket.list('postgres/')).filter((name) => name.includes(`/${segment}-`));
      if (names.length === 0) throw new Error(`there is no ${segment} in the bucket`);
      return taken(bucket, names);
    },
  },

  'wrong-key': {
    reason: 'wrong-key',
    async apply(_, tools) {
      const before = await tools.replaceKey(randomBytes(32).toString('hex'));
      return undo(async () => void (await tools.replaceKey(before)));
    },
  },

  'fingerprint-differs': {
    reason: 'fingerprint-differs',
    async apply(_, tools) {
      const { label } = await newest(tools);
      const { fingerprint } = JSON.parse(await tools.run(['repository', '--backup', label]));
      const [table, [rows, checksum]] = Object.entries<[number, unknown]>(fingerprint)[0] ?? ['', [0, '']];
      if (table === '') throw new Error(`${label} has no fingerprint`);
      await annotate(tools, label, { ...fingerprint, [table]: [rows + 1, checksum] });
      return undo(() => annotate(tools, label, fingerprint));
    },
  },

  'no-backup': {
    reason: 'no-backup',
    async apply(bucket) {
      const names = (await bucket.list('postgres/')).filter((name) => /\/backup\/skillgap\//.test(name));
      if (names.length === 0) throw new Error('there is no backup in the bucket');
      return taken(bucket, names);
    },
  },
};

/** pgBackRest as the scripts of the backups configure it. */
const PGBACKREST = '. /usr/local/lib/skillgap/backups.sh; configure writing; exec pgbackrest "$@"';

/** Closes two segments of WAL, waits until they are in the repository, and prints their names. */
const TWO_SEGMENTS = `
ask() { psql --no-psqlrc -qAt --set=ON_ERROR_STOP=1 --host=/var/run/postgresql --username=postgres --dbname=skillgap --command "$1"; }
for number in 1 2; do
  ask "SELECT 1 FROM pg_logical_emit_message(true, 'test', '')" > /dev/null
  segment=$(ask 'SELECT pg_walfile_name(pg_switch_wal())')
  echo "$segment"
done
until [[ $(ask "SELECT last_archived_wal >= '$segment' FROM pg_stat_archiver") == t ]]; do sleep 0.1; done`;

async function newest(tools: BackupTools): Promise<{ label: string; segment: string }> {
  const info = await tools.run(['bash', '-c', PGBACKREST, 'bash', 'info', '--output=json']);
  const [{ backup = [] } = {}] = JSON.parse(info);
  const last = backup.at(-1);
  if (!last) throw new Error('there is no backup in the repository');
  return { label: last.label, segment: last.archive.stop };
}

async function annotate(tools: BackupTools, label: string, fingerprint: unknown): Promise<void> {
  const annotation = `--annotation=fingerprint=${JSON.stringify(fingerprint)}`;
  await tools.run(['bash', '-c', PGBACKREST, 'bash', 'annotate', `--set=${label}`, annotation]);
}

async function taken(bucket: BackupBucket, names: readonly string[]): Promise<AsyncDisposable> {
  const bodies = await Promise.all(names.map(async (name) => [name, await bucket.get(name)] as const));
  for (const name of names) await bucket.remove(name);
  return undo(async () => {
    for (const [name, body] of bodies) await bucket.put(name, body);
  });
}

function undo(work: () => Promise<void>): AsyncDisposable {
  return { [Symbol.asyncDispose]: work };
}
