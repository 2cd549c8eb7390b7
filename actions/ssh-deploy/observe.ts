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
  /** Whether the slot that is not live runs: an operation did not come to its end. */
  idleRunning: boolean;
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

/** Looks at the box, changing nothing. @throws Failure `engine-away` or `unexpected`. */
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
  return {
    live: release && current && nginxConf ? { slot, release, nginxConf } : null,
    releases: all('record').flatMap(parsed<ReleaseRecord>),
    folders: all('folder'),
    deployed: all('deployed'),
    current,
    idleRunning: one('idle-running') === 'true',
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
