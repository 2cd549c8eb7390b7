import { Failure } from '../shared/outcome.ts';
import type { LiveState, Observed } from './observe.ts';
import type { Reason } from './reasons.ts';
import type { Images, ReleaseRecord } from './release.ts';
import { otherSlot, type Slot } from './slots.ts';

/** One thing the executor does. All data it needs is in it. */
export type Step =
  | { kind: 'upload' }
  | { kind: 'pull'; images: string[] }
  | { kind: 'test-nginx'; nginxConf: string; image: string }
  | { kind: 'services'; nginxConf: string | null }
  | { kind: 'migrate' }
  | { kind: 'start'; slot: Slot }
  | { kind: 'await-ready'; slot: Slot }
  | { kind: 'gate'; slot: Slot }
  | { kind: 'switch'; to: LiveState; reload: boolean }
  | { kind: 'verify'; release: string }
  | { kind: 'drain'; slot: Slot }
  | { kind: 'prune'; releases: string[]; nginxConfs: string[]; keepImages: string[] }
  | { kind: 'remove-slot'; slot: Slot }
  | { kind: 'discard-release'; release: string; images: string[] };

/** A step, and what takes it back when a later one fails. */
export interface PlannedStep {
  step: Step;
  undo: Step | null;
}

export interface PlanRequest {
  record: ReleaseRecord;
  minFreeDiskMb: number;
  minFreeMemoryMb: number;
  keepReleases: number;
}

/**
 * The steps that bring a new release live on the box as it was observed.
 * The live slot is not touched before `switch`; whatever fails, the undone steps leave the box as it was.
 *
 * @throws Failure `disk-full` or `low-memory` when the box has no room for a second slot.
 */
export function planDeploy(observed: Observed, request: PlanRequest): PlannedStep[] {
  requireRoom(observed, request);
  const { record } = request;
  const { images } = record;
  const missing = unique(Object.values(images)).filter((image) => !observed.images.includes(image));
  const confIsNew = observed.nginxConf !== record.nginxConf;
  const nginxIsNew = observed.live === null || confIsNew || observed.nginxImage !== images.nginx;

  return [
    { step: { kind: 'upload' }, undo: { kind: 'discard-release', release: record.release, images: missing } },
    ...(missing.length > 0 ? [final({ kind: 'pull', images: missing })] : []),
    ...(nginxIsNew ? [final({ kind: 'test-nginx', nginxConf: record.nginxConf, image: images.nginx })] : []),
    // On an empty box nginx starts with the only configuration there is; later the switch brings a new one.
    final({ kind: 'services', nginxConf: observed.nginxConf === null ? record.nginxConf : null }),
    final({ kind: 'migrate' }),
    ...bringLive(observed, record),
    final(planPrune(observed, request)),
  ];
}

/**
 * The steps back to a release whose files and images the box still holds: as a deploy, with nothing to upload, pull or migrate.
 *
 * @throws Failure `release-unknown` when the box does not hold it, or it is the live one.
 */
export function planRollback(
  observed: Observed,
  target: string | null,
): { record: ReleaseRecord; steps: PlannedStep[] } {
  const live = observed.releases.find(({ release }) => release === observed.live?.release);
  const wanted = target ?? live?.previous ?? null;
  const record = observed.releases.find(({ release }) => release === wanted);
  if (!record || record.release === observed.live?.release) {
    const known = observed.releases
      .map(({ release }) => release)
      .filter((release) => release !== observed.live?.release);
    const message = record
      ? `${record.release} is live already.`
      : `The box does not hold ${wanted ? `the release ${wanted}` : 'a previous release'}.`;
    throw new Failure<Reason>('release-unknown', message, {
      nextStep:
        known.length > 0
          ? `It can go to: ${known.join(', ')}.`
          : 'Nothing else is retained: deploy a good commit instead.',
    });
  }
  return { record, steps: bringLive(observed, record) };
}

function bringLive(observed: Observed, record: ReleaseRecord): PlannedStep[] {
  const { live } = observed;
  const slot = live ? otherSlot(live.slot) : 'blue';
  const to: LiveState = { slot, release: record.release, nginxConf: record.nginxConf };
  const reload = observed.nginxConf !== null && observed.nginxConf !== record.nginxConf;
  return [
    { step: { kind: 'start', slot }, undo: { kind: 'remove-slot', slot } },
    final({ kind: 'await-ready', slot }),
    final({ kind: 'gate', slot }),
    { step: { kind: 'switch', to, reload }, undo: live && { kind: 'switch', to: live, reload } },
    final({ kind: 'verify', release: record.release }),
    ...(live ? [final({ kind: 'drain', slot: live.slot })] : []),
  ];
}

function requireRoom(observed: Observed, request: PlanRequest): void {
  if (observed.freeDiskMb < request.minFreeDiskMb) {
    throw new Failure<Reason>(
      'disk-full',
      `The box has ${observed.freeDiskMb} MB of disk free; a deploy needs ${request.minFreeDiskMb} MB.`,
      {
        nextStep:
          'On the box: `docker system df`, then remove what is not SkillGap’s, or enlarge the volume.',
      },
    );
  }
  if (observed.availableMemoryMb < request.minFreeMemoryMb) {
    throw new Failure<Reason>(
      'low-memory',
      `The box has ${observed.availableMemoryMb} MB of memory available; a second slot needs ${request.minFreeMemoryMb} MB.`,
      {
        nextStep: 'On the box: `docker stats --no-stream` and `ps aux --sort=-rss | head` say who holds it.',
      },
    );
  }
}

/** Releases that were live stay, newest first, up to `keepReleases`; the new one and the one before it always do. */
function planPrune(observed: Observed, { record, keepReleases }: PlanRequest): Step {
  const newestFirst = [...observed.releases].sort((a, b) => b.release.localeCompare(a.release));
  const recent = newestFirst.slice(0, Math.max(0, keepReleases - 1));
  const kept = [
    record,
    ...newestFirst.filter((each) => recent.includes(each) || each.release === observed.live?.release),
  ];
  const keptNames = kept.map(({ release }) => release);
  const keptConfs = kept.map(({ nginxConf }) => nginxConf);
  return {
    kind: 'prune',
    releases: observed.folders.filter((folder) => !keptNames.includes(folder)),
    nginxConfs: observed.nginxConfs.filter((conf) => !keptConfs.includes(conf)),
    keepImages: unique(kept.flatMap(({ images }) => Object.values(images as Images))).sort(),
  };
}

function final(step: Step): PlannedStep {
  return { step, undo: null };
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
