import type { Run } from '../shared/ssh.ts';
import { ISSUED } from './fixture-certificates.ts';
import type { ReleaseRecord } from './release.ts';

/** A cluster by what is in it: that of before, a restored one, or half of one. */
type Cluster = 'old' | 'restored' | 'upgraded' | 'half';

/** Thrown where a box is cut off: the command may have been done, or not. */
class Killed extends Error {}

/**
 * A box as far as a restore touches it: containers, links, flags and the folders on the data volume. It takes the commands
 * of the real plans, by the names of their scripts, and can be killed in front of or behind any of them.
 * It is long because each of those commands has its effect here.
 */
export class SimulatedBox {
  readonly asked: string[] = [];
  /** Folders on the volume. */
  data: Record<string, Cluster> = {};
  running = new Set<string>();
  journal: string | null = null;
  flag: string | null = null;
  live: { slot: 'blue' | 'green'; release: string } | null = null;
  /** By container. */
  releaseOf: Record<string, string> = {};
  archiverRelease: string | null = null;
  nginxConf: string | null = null;
  folders: string[];
  deployed: string[];
  readonly records: ReleaseRecord[];
  /** What a command answers instead of what it does. */
  answers: Record<string, { exitCode: number; stdout?: string; stderr?: string }> = {};
  /** Commands until it is killed: behind the last one, or in front of it. */
  killIn = Number.POSITIVE_INFINITY;
  killBefore = false;
  /** What does not hold at some moment. */
  readonly faults: string[] = [];
  contracts: string[] = [];
  /** Clusters that must be somewhere on the volume at every moment. */
  mustKeep: Cluster[];
  /** What clients reach before. */
  before: Cluster = 'old';
  /** Of Postgres, by image; where it is not here it is 17, as that of every cluster but the upgraded one. */
  majors: Record<string, number> = {};
  postgresImage: string | null = null;

  constructor(records: ReleaseRecord[], { isLive = true, hasData = true } = {}) {
    this.records = records;
    const last = records.at(-1);
    this.folders = isLive ? records.map(({ release }) => release) : [];
    this.deployed = [...this.folders];
    this.mustKeep = hasData ? ['old'] : [];
    if (hasData) this.data.main = 'old';
    if (!isLive || !last) return;
    this.live = { slot: 'blue', release: last.release };
    this.releaseOf['skillgap-backend-blue-1'] = last.release;
    this.running = new Set([
      'skillgap-backend-blue-1',
      'skillgap-postgres-1',
      'skillgap-archiver-1',
      'skillgap-nginx-1',
    ]);
    this.archiverRelease = last.release;
    this.nginxConf = last.nginxConf;
    this.postgresImage = last.images.postgres;
  }

  run: Run = async (argv) => {
    const name = nameOf(argv);
    if (this.killIn <= 0) throw new Killed(`${name}: the box is not reached any more`);
    this.asked.push(name);
    this.killIn -= 1;
    if (this.killIn === 0 && this.killBefore) throw new Killed(`killed before ${name}`);
    const result = this.answers[name] ?? this.#do(name, argv);
    this.#check(name);
    if (this.killIn === 0) throw new Killed(`killed after ${name}`);
    return { exitCode: 0, stdout: '', stderr: '', ...result };
  };

  /** What clients reach; null: the maintenance page, or nothing. */
  get served(): Cluster | null {
    const slot = this.live && `skillgap-backend-${this.live.slot}-1`;
    if (this.flag !== null || !slot || !this.running.has(slot) || !this.running.has('skillgap-postgres-1'))
      return null;
    return this.data.main ?? null;
  }

  /** As `inspect` prints it. */
  #report(): string {
    const idle = this.live?.slot === 'blue' ? 'green' : 'blue';
    const lines: [string, string | null][] = [
      ['current', this.live?.release ?? null],
      ['live-slot', this.live?.slot ?? 'blue'],
      ['live-release', this.live?.release ?? null],
      [
        'live-container',
        `${this.live ? this.running.has(`skillgap-backend-${this.live.slot}-1`) : false} false 0`,
      ],
      ['live-seconds', '1000'],
      ['idle-running', `${this.live ? this.running.has(`skillgap-backend-${idle}-1`) : false}`],
      ['idle-release', this.releaseOf[`skillgap-backend-${idle}-1`] ?? null],
      ['migrating', this.running.has('skillgap-migrate') ? 'yes' : null],
      ['restoring', this.running.has('skillgap-restore') ? 'yes' : null],
      ['maintenance', this.flag],
      ['restore', this.journal],
      ['postgres-image', this.postgresImage],
      ...Object.entries(this.majors).map(([image, major]): [string, string] => [
        'postgres-major',
        `${image} ${major}`,
      ]),
      ['postgres-running', `${this.running.has('skillgap-postgres-1')}`],
      ['archiver-running', `${this.running.has('skillgap-archiver-1')}`],
      ['archiver-release', this.archiverRelease],
      ['nginx-conf', this.nginxConf],
      ['nginx-image', this.running.has('skillgap-nginx-1') ? (this.records[0]?.images.nginx ?? null) : null],
      ['certificate-served', this.live ? CERTIFICATE : null],
      ['free-disk-mb', '10000'],
      ...this.folders.map((folder): [string, string] => ['folder', folder]),
      ...this.deployed.map((folder): [string, string] => ['deployed', folder]),
      ...this.records
        .filter(({ release }) => this.folders.includes(release))
        .map((record): [string, string] => ['record', JSON.stringify(record)]),
      ...this.records
        .flatMap(({ images }) => Object.values(images))
        .map((image): [string, string] => ['image', image]),
    ];
    return lines.flatMap(([key, value]) => (value === null ? [] : [`${key}\t${value}\n`])).join('');
  }

  #do(name: string, argv: readonly string[]): { exitCode?: number; stdout?: string; stderr?: string } {
    const args = argv.slice(4);
    switch (name) {
      case 'inspect':
        return { stdout: this.#report() };
      case 'begin-restore':
        this.journal = args[0] ?? null;
        this.flag ??= 'restore';
        return {};
      case 'finish-restore':
        this.journal = null;
        if (this.flag === 'restore') this.flag = null;
        return { stdout: this.flag === null ? '' : 'maintenance stays on\n' };
      case 'stop':
        for (const container of args.slice(1)) this.running.delete(container);
        return {};
      case 'docker start':
        this.running.add(argv[2] ?? '');
        return {};
      case 'docker rm':
        this.running.delete(argv.at(-1) ?? '');
        return {};
      case 'docker stop':
        this.running.delete(argv.at(-1) ?? '');
        return {};
      case 'services':
        // As the image's `initialize`: it makes an empty cluster on an empty volume.
        this.data.main ??= 'half';
        this.#startPostgres(releaseIn(argv));
        this.running.add('skillgap-postgres-1').add('skillgap-nginx-1');
        return {};
      case 'archiver':
        this.running.add('skillgap-archiver-1');
        this.archiverRelease = releaseIn(argv);
        return {};
      case 'boot': {
        const container =
          argv.at(-1) === 'backend-green' ? 'skillgap-backend-green-1' : 'skillgap-backend-blue-1';
        this.running.add(container);
        this.releaseOf[container] = releaseIn(argv);
        return {};
      }
      case 'remove-slot':
        if (this.releaseOf[args[0] ?? ''] === args[1]) {
          this.running.delete(args[0] ?? '');
          delete this.releaseOf[args[0] ?? ''];
        }
        return {};
      case 'link-nginx':
        this.nginxConf = args[0] ?? null;
        return {};
      case 'switch':
        this.nginxConf = args[2] ?? null;
        this.live = { slot: args[0] === 'green' ? 'green' : 'blue', release: args[1] ?? '' };
        if (!this.deployed.includes(args[1] ?? '')) this.deployed.push(args[1] ?? '');
        return {};
      case 'forget-live':
        if (this.live?.release === args[0]) this.live = null;
        this.deployed = this.deployed.filter((folder) => folder !== args[0]);
        return {};
      case 'upload':
        this.folders.push(args[0] ?? '');
        for (const record of this.records) if (record.release === args[0]) record.nginxConf = args[1] ?? '';
        return {};
      case 'discard':
        this.folders = this.folders.filter((folder) => folder !== args[0]);
        return {};
      case 'certificate':
        return { stdout: `certificate-served\t${CERTIFICATE}\n` };
      case 'prune': {
        const gone = args.slice(1, 1 + Number(args[0]));
        this.folders = this.folders.filter((folder) => !gone.includes(folder));
        return {};
      }
      case 'probe':
        return { stdout: `200\t0.01\t${this.#answering(argv.at(-2) ?? '')}\t\n` };
      case 'migrate':
        return { stdout: JSON.stringify({ migrated: true, level: '1', contracts: this.contracts }) };
      case 'repository':
        return { stdout: JSON.stringify(this.#repository()) };
      case 'prepare':
        this.data.restoring = 'restored';
        return { stdout: JSON.stringify({ ...PREPARED, contracts: this.contracts }) };
      case 'switch-data': {
        if (this.running.has('skillgap-postgres-1')) return { exitCode: 1, stderr: 'Postgres still runs' };
        const kept = argv.at(-1) ?? '';
        if (this.data.main && !this.data[kept]) this.#move('main', kept);
        if (this.data.restoring) this.#move('restoring', 'main');
        return { stdout: '{"switched":true}' };
      }
      case 'revert': {
        if (this.running.has('skillgap-postgres-1')) return { exitCode: 1, stderr: 'Postgres still runs' };
        const kept = argv[argv.indexOf('--to') + 1] ?? '';
        delete this.data.restoring;
        if (argv.includes('--empty')) delete this.data.main;
        else if (this.data[kept]) this.#move(kept, 'main');
        return { stdout: '{"reverted":true}' };
      }
      case 'try':
        return { stdout: UPGRADE };
      case 'run':
      case 'undo':
      case 'revert-upgrade':
      case 'undo-revert':
        if (this.running.has('skillgap-postgres-1')) return { exitCode: 1, stderr: 'Postgres runs' };
        this.#upgrade(name);
        return { stdout: UPGRADE };
      default:
        return {};
    }
  }

  /** As compose/postgres/upgrade: each can run again, and an undo has nothing to do where nothing was done. */
  #upgrade(name: 'run' | 'undo' | 'revert-upgrade' | 'undo-revert'): void {
    if (name === 'run' && this.data.main === 'old') {
      this.#move('main', 'copy');
      this.data.main = 'upgraded';
    }
    if (name === 'undo' && this.data.copy) this.#move('copy', 'main');
    if (name === 'revert-upgrade' && this.data.copy) {
      this.#move('main', 'reverted');
      this.#move('copy', 'main');
    }
    if (name === 'undo-revert' && this.data.reverted) {
      this.#move('main', 'copy');
      this.#move('reverted', 'main');
    }
  }

  #startPostgres(of: string): void {
    this.postgresImage = this.records.find(({ release }) => release === of)?.images.postgres ?? null;
    const major = this.majors[this.postgresImage ?? ''] ?? 17;
    if (major !== (this.data.main === 'upgraded' ? 18 : 17))
      this.faults.push(`Postgres ${major} is started on the ${this.data.main} cluster`);
  }

  #move(from: string, to: string): void {
    const cluster = this.data[from];
    delete this.data[from];
    if (cluster) this.data[to] = cluster;
  }

  #answering(url: string): string {
    const slot =
      url.includes('.11:') || url.includes(':8081')
        ? 'blue'
        : url.includes('.12:') || url.includes(':8082')
          ? 'green'
          : this.live?.slot;
    return this.releaseOf[`skillgap-backend-${slot}-1`] ?? '';
  }

  #repository() {
    const backup = {
      label: PREPARED.label,
      type: 'full',
      start: PREPARED.recoveredTo,
      stop: PREPARED.recoveredTo,
    };
    return {
      configured: true,
      cluster: this.data.main ? { version: 17, systemId: '7' } : null,
      ...{ others: [], kept: [], unknownKeys: [], problem: null },
      backups: [{ ...backup, bytes: 1, release: this.records[0]?.release }],
      ...{ earliest: PREPARED.recoveredTo, latest: PREPARED.recoveredTo },
    };
  }

  /** What has to hold at every moment, whatever is done. */
  #check(name: string): void {
    const served = this.served;
    if (served === 'half' || (served !== null && this.journal !== null))
      this.faults.push(`after ${name} clients reach a ${served} database`);
    if (this.running.has('skillgap-archiver-1') && this.journal !== null && this.data.main !== this.before)
      this.faults.push(`after ${name} WAL of a restore that may be undone is shipped`);
    for (const cluster of this.mustKeep)
      if (!Object.values(this.data).includes(cluster))
        this.faults.push(`after ${name} the ${cluster} cluster is lost`);
    if (Object.values(this.data).includes('half'))
      this.faults.push(`after ${name} Postgres has made an empty cluster`);
  }
}

const PREPARED = { label: '20260101-000000F', recoveredTo: '2026-01-01T00:00:00.000Z', rows: 3, seconds: 1 };

const UPGRADE = JSON.stringify({ from: '17', to: '18', rows: 3, seconds: 4, bytes: 5 });

const CERTIFICATE = Buffer.from(ISSUED).toString('base64');

function releaseIn(argv: readonly string[]): string {
  const folder = argv[argv.indexOf('--project-directory') + 1] ?? '';
  return folder.split('/').at(-1) ?? '';
}

/** Scripts by their names, Docker by its command, Compose by what it runs. */
function nameOf(argv: readonly string[]): string {
  if (argv[0] === 'sh') return argv[3] ?? '';
  if (argv[0] === 'docker') return `docker ${argv[1]}`;
  const compose = argv.slice(argv.indexOf('--env-file') + 2);
  if (compose[0] === 'up') {
    if (compose.includes('postgres')) return 'services';
    return compose.includes('archiver') ? 'archiver' : 'boot';
  }
  const tool = compose.slice(compose.indexOf('--name') + 2);
  if (tool[0] !== 'restore') return tool[0] ?? '';
  if (tool[1] === 'repository') return 'repository';
  if (tool[1] === 'upgrade' && tool[2] === 'revert') return 'revert-upgrade';
  return tool[2] === 'switch' ? 'switch-data' : (tool[2] ?? '');
}
