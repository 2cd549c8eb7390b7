import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, type RunResult, run } from '../testbed/prepare/run.ts';
import type { BackupBox } from './backup-box.ts';

/** What `restore prepare` prints. */
export interface Prepared {
  readonly label: string;
  readonly recoveredTo: string;
  readonly timeline: number;
  readonly level: string | null;
  readonly contracts: readonly string[];
  readonly rows: number;
  readonly seconds: number;
}

/** The last line of stdout, which is for machines. */
export function result<T>({ code, stdout, stderr }: RunResult): T {
  if (code !== 0) throw new Error(`it ended with ${code}: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

/** The last line of stderr, which is for people. */
export const lastLine = ({ stderr }: RunResult) => stderr.trim().split('\n').at(-1) ?? '';

/** A folder as Postgres's volume, in which nothing is live: a new box, or the runner of the drill. */
export class Volume {
  readonly #box: BackupBox;
  readonly #mount: readonly string[];
  readonly #image: string;
  readonly folder: string;

  private constructor(box: BackupBox, folder: string, mount: readonly string[], image = box.image) {
    this.#box = box;
    this.folder = folder;
    this.#mount = mount;
    this.#image = image;
  }

  /** @param image Another one than the box's, with the same scripts. */
  static async create(box: BackupBox, image?: string): Promise<Volume> {
    const folder = await mkdtemp(join(tmpdir(), 'volume-'));
    await must(['chown', '10002:10002', folder]);
    return new Volume(box, folder, ['--volume', `${folder}:/var/lib/postgresql`], image);
  }

  /** A volume of so many MiB that vanishes with the container. */
  static small(box: BackupBox, mebibytes: number): Volume {
    return new Volume(box, '', [
      '--tmpfs',
      `/var/lib/postgresql:size=${mebibytes}m,uid=10002,gid=10002,mode=0700`,
    ]);
  }

  /** `docker run` with the limits and rights of the service `restore`. */
  argv(args: readonly string[], { settings = {}, options = [] }: RunSettings = {}): string[] {
    const environment = { ...Object.fromEntries(this.#box.settings), ...settings };
    return [
      ...[
        'docker',
        'run',
        '--rm',
        '--interactive',
        '--user',
        '10002:10002',
        '--read-only',
        '--tmpfs',
        '/tmp:size=16m',
      ],
      ...[
        '--cap-drop',
        'ALL',
        '--security-opt',
        'no-new-privileges:true',
        '--memory',
        '320m',
        '--pids-limit',
        '128',
      ],
      ...['--label', `skillgap.rehearsal=${this.#box.place.name}`],
      ...['--network', `container:${this.#box.place.name}-metadata`, ...this.#mount],
      ...['--volume', `${this.#box.folder}/box/backups:/srv/backups:ro`],
      ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...options,
      ...['--entrypoint', 'env', this.#image, ...args],
    ];
  }

  run(args: readonly string[], settings: RunSettings = {}): Promise<RunResult> {
    return run(this.argv(args, settings), { timeoutMs: 300_000, input: settings.input ?? '' });
  }

  async prepare(to: string, more: readonly string[] = [], settings: RunSettings = {}): Promise<Prepared> {
    return result<Prepared>(await this.run(['restore', 'prepare', '--to', to, ...more], settings));
  }

  /** What a cluster on the volume answers, started for this alone. */
  async ask(statement: string, cluster = '17/restoring/data'): Promise<string> {
    const { code, stdout, stderr } = await this.run(['bash', '-c', ASK, 'ask', cluster], {
      input: statement,
    });
    if (code !== 0) throw new Error(`${cluster} answers nothing: ${stderr}`);
    return stdout.trim();
  }

  /** Files and folders in the folder of the version. */
  async entries(): Promise<string[]> {
    const said = await must([
      'find',
      join(this.folder, '17'),
      '-mindepth',
      '1',
      '-maxdepth',
      '1',
      '-printf',
      '%f\n',
    ]);
    return said.split('\n').filter(Boolean).sort();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }
}

export interface RunSettings {
  /** Of backup.env, besides the box's own. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  readonly input?: string;
}

const ASK = `
set -eu
pg_ctl start --wait --silent --pgdata="/var/lib/postgresql/$1" --log=/tmp/log --options="-c config_file=/etc/postgresql/postgresql.conf -c listen_addresses= -c unix_socket_directories=/tmp -c archive_mode=off"
psql --no-psqlrc -qAt --set=ON_ERROR_STOP=1 --host=/tmp --username=postgres --dbname=skillgap
pg_ctl stop --wait --silent --mode=fast --pgdata="/var/lib/postgresql/$1"
`;
