import { Failure } from '../shared/outcome.ts';
import type { Run } from '../shared/ssh.ts';
import { OBSERVE } from './box-scripts.ts';
import type { Reason } from './reasons.ts';
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
  /** Releases that have been live and are still held. */
  releases: ReleaseRecord[];
  /** Every folder under `releases/`, finished or not. */
  folders: string[];
  /** Every folder of nginx configuration, and the one nginx uses. */
  nginxConfs: string[];
  nginxConf: string | null;
  /** The image nginx's container runs. */
  nginxImage: string | null;
  /** Images held, by digest reference. */
  images: string[];
  freeDiskMb: number;
  availableMemoryMb: number;
}

/** Looks at the box, changing nothing. */
export async function observe(run: Run): Promise<Observed> {
  const { exitCode, stdout, stderr } = await run(OBSERVE());
  if (exitCode !== 0) {
    throw new Failure<Reason>('unexpected', `The box could not be read: ${stderr.trim()}`, {
      nextStep: 'Is /opt/skillgap there and owned by the deploy user, and does `docker info` answer for it?',
    });
  }
  return parseObservation(stdout);
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
  // What traffic reaches is what the slot's container says it is; the link is the record of it.
  const release = one('live-release') ?? one('current');
  const slot = one('live-slot') === 'green' ? 'green' : 'blue';
  return {
    live: release && one('current') && nginxConf ? { slot, release, nginxConf } : null,
    releases: all('record').map((json) => JSON.parse(json) as ReleaseRecord),
    folders: all('folder'),
    nginxConfs: all('nginx-folder'),
    nginxConf,
    nginxImage: one('nginx-image'),
    images: all('image'),
    freeDiskMb: Number(one('free-disk-mb') ?? 0),
    availableMemoryMb: Number(one('available-memory-mb') ?? 0),
  };
}
