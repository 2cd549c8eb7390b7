import type { Run } from '../shared/ssh.ts';
import { CONTRACTS, OBSERVE } from './box/index.ts';
import { failed } from './failure.ts';
import { type LockHolder, parseHolder } from './lock.ts';
import type { ReleaseRecord } from './release.ts';
import type { Slot } from './slots.ts';

/** What nginx and the links on the box say when a release is live. */
export interface LiveState {
  slot: Slot;
  release: string;
  nginxConf: string;
}

/** The box as it stands: all a plan is made from. */
export interface Observed {
  /** Null: nothing has ever been live. */
  live: LiveState | null;
  /** Releases that have been live and are still held, as far as their record can be read. */
  releases: ReleaseRecord[];
  /** Every folder under `releases/`, finished or not, and those of them that have been live. */
  folders: string[];
  deployed: string[];
  /** What the link `current` names; after a switch that was cut off, not what is live. */
  current: string | null;
  /** The nginx configuration that the record of the live release names. */
  liveConf: string | null;
  /** The live slot's container does not run, or Docker had to start it again a moment ago. */
  liveFails: boolean;
  /** Whether the slot that is not live runs: an operation did not come to its end. And the release that it is of. */
  idleRunning: boolean;
  idleRelease: string | null;
  /** There is a container of a migration. */
  migrating: boolean;
  /** Every folder of nginx configuration, and the one nginx uses. */
  nginxConfs: string[];
  nginxConf: string | null;
  /** The image nginx's container runs. */
  nginxImage: string | null;
  /** nginx was given a configuration that it may not have read. */
  reloadPending: boolean;
  /** Every answer closes its connection, as before a reload. */
  closing: boolean;
  maintenance: boolean;
  /** Images held, by digest reference. */
  images: string[];
  freeDiskMb: number;
  totalDiskMb: number;
  availableMemoryMb: number;
  totalMemoryMb: number;
  lock: LockHolder | null;
  /** The last five lines of receipts.jsonl, as far as they can be read. */
  receipts: Record<string, unknown>[];
}

/** Looks at the box, changing nothing that is there. @throws Failure `engine-away` or `unexpected`. */
export async function observe(run: Run): Promise<Observed> {
  const result = await run(OBSERVE());
  if (result.exitCode === 0) return parseObservation(result.stdout);
  throw failed('unexpected', 'Reading the box', result, {
    nextStep: 'Is /opt/skillgap there and owned by the deploy user, and does `docker info` answer for it?',
  });
}

/** The report is lines of `key<TAB>value`; a repeated key is a list. */
export function parseObservation(report: string): Observed {
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
  const live = release && current && nginxConf ? ({ slot, release, nginxConf } as const) : null;
  const records = all('record').flatMap(parsed<ReleaseRecord>);
  const deployed = all('deployed');
  return {
    live,
    releases: records.filter((record) => deployed.includes(record.release)),
    folders: all('folder'),
    deployed,
    current,
    liveConf: records.find((record) => record.release === live?.release)?.nginxConf ?? null,
    liveFails: live !== null && isFailing(one('live-container') ?? '', Number(one('live-seconds') ?? 0)),
    idleRunning: one('idle-running') === 'true',
    idleRelease: one('idle-release'),
    migrating: one('migrating') !== null,
    nginxConfs: all('nginx-folder'),
    nginxConf,
    nginxImage: one('nginx-image'),
    reloadPending: one('reload-pending') === 'yes',
    closing: one('closing') === 'yes',
    maintenance: one('maintenance') === 'yes',
    images: all('image'),
    freeDiskMb: Number(one('free-disk-mb') ?? 0),
    totalDiskMb: Number(one('total-disk-mb') ?? 0),
    availableMemoryMb: Number(one('available-memory-mb') ?? 0),
    totalMemoryMb: Number(one('total-memory-mb') ?? 0),
    lock: parseHolder(one('lock') ?? ''),
    receipts: all('receipt').flatMap(parsed<Record<string, unknown>>),
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
export async function observeContracts(run: Run): Promise<string[] | null> {
  const { exitCode, stdout } = await run(CONTRACTS());
  return exitCode === 0 ? stdout.split('\n').filter(Boolean) : null;
}
