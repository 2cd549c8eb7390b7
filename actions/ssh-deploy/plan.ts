import { Failure } from '../shared/outcome.ts';
import type { LiveState, Observed } from './observe.ts';
import type { Reason } from './reasons.ts';
import type { Images, ReleaseRecord } from './release.ts';
import { otherSlot, type Slot } from './slots.ts';

/** One thing the executor does. All data it needs is in it. */
export type Step =
  | { kind: 'upload' }
  | { kind: 'copy-release'; from: string }
  | { kind: 'replace-env' }
  | { kind: 'pull'; images: string[] }
  | { kind: 'test-nginx'; nginxConf: string; image: string }
  | { kind: 'services'; nginxConf: string | null }
  | { kind: 'migrate' }
  | { kind: 'start'; slot: Slot }
  | { kind: 'await-ready'; slot: Slot }
  | { kind: 'gate'; slot: Slot }
  | { kind: 'close-connections'; seconds: number }
  | { kind: 'keep-connections' }
  /** `forget`: the release that it leaves has not held, and is not called one that was live. */
  | { kind: 'switch'; to: LiveState; forget: string | null }
  | { kind: 'verify'; release: string }
  | { kind: 'watch'; slot: Slot; release: string }
  | { kind: 'drain'; slot: Slot }
  | { kind: 'prune'; releases: string[]; nginxConfs: string[]; keepImages: string[] }
  | { kind: 'remove-slot'; slot: Slot }
  | { kind: 'discard-release'; release: string; images: string[] }
  | { kind: 'record-live'; release: string; nginxConf: string }
  | { kind: 'end-migration' }
  | { kind: 'reload' };

/** A step, and what takes it back when a later one fails, in this order. */
export interface PlannedStep {
  step: Step;
  undo: Step[];
  /** From here on there is no way back: the steps before it are not undone any more. */
  settles?: true;
}

/**
 * How long every answer closes its connection before nginx is reloaded: longer than `keepalive_timeout` in
 * compose/nginx/conf/limits.conf, which a request that was under way at its beginning still gets after its end.
 */
export const CLOSING_SECONDS = 25;

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
    {
      step: { kind: 'upload' },
      undo: [{ kind: 'discard-release', release: record.release, images: missing }],
    },
    ...(missing.length > 0 ? [final({ kind: 'pull', images: missing })] : []),
    ...(nginxIsNew ? [final({ kind: 'test-nginx', nginxConf: record.nginxConf, image: images.nginx })] : []),
    // On an empty box nginx starts with the only configuration there is; later the switch brings a new one.
    final({ kind: 'services', nginxConf: observed.nginxConf === null ? record.nginxConf : null }),
    final({ kind: 'migrate' }),
    ...bringLive(observed, record, { isNew: true }),
    final(planPrune(observed, request)),
  ];
}

/** From a box that holds all of a release to one that serves it: the same for both ways. */
export function bringLive(
  observed: Observed,
  { release, nginxConf }: ReleaseRecord,
  { isNew }: { isNew: boolean },
): PlannedStep[] {
  const { live } = observed;
  const slot = live ? otherSlot(live.slot) : 'blue';
  // The traffic moves first, both ways, and nginx reads what it has to read after it.
  const reload: Step[] =
    observed.nginxConf !== null && observed.nginxConf !== nginxConf
      ? [{ kind: 'close-connections', seconds: CLOSING_SECONDS }, { kind: 'reload' }]
      : [];
  const back: Step[] = live
    ? [{ kind: 'switch', to: live, forget: isNew ? release : null }, { kind: 'drain', slot }, ...reload]
    : [];
  const verify: Step = { kind: 'verify', release };
  return [
    { step: { kind: 'start', slot }, undo: [{ kind: 'remove-slot', slot }] },
    final({ kind: 'await-ready', slot }),
    final({ kind: 'gate', slot }),
    { step: { kind: 'switch', to: { slot, release, nginxConf }, forget: null }, undo: back },
    ...reload.map(final),
    // The first release has nothing to go back to: it is live as soon as it answers.
    live ? final(verify) : settling(verify),
    ...(live ? [settling({ kind: 'watch', slot, release }), final({ kind: 'drain', slot: live.slot })] : []),
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
  requireMemory(observed, request);
}

/** @throws Failure `low-memory` when the box has no room for a second slot. */
export function requireMemory(observed: Observed, request: Pick<PlanRequest, 'minFreeMemoryMb'>): void {
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

/**
 * Releases that were live stay, newest first, up to `keepReleases`; the live one and the one before it always do.
 * @param record The release that goes live; null when none does.
 */
export function planPrune(
  observed: Observed,
  { record, keepReleases }: { record: ReleaseRecord | null; keepReleases: number },
): Extract<Step, { kind: 'prune' }> {
  const newestFirst = [...observed.releases].sort((a, b) => b.release.localeCompare(a.release));
  const recent = newestFirst.slice(0, Math.max(0, keepReleases - (record ? 1 : 0)));
  const liveRecord = observed.releases.find(({ release }) => release === observed.live?.release);
  const always = [observed.live?.release, (record ?? liveRecord)?.previous];
  const kept = [
    ...(record ? [record] : []),
    ...newestFirst.filter((each) => recent.includes(each) || always.includes(each.release)),
  ];
  // What serves stays, whatever its record says.
  const { live, current, nginxConf } = observed;
  const keptNames = [...kept.map(({ release }) => release), live?.release, current];
  const keptConfs = [...kept.map((each) => each.nginxConf), live?.nginxConf, nginxConf];
  return {
    kind: 'prune',
    releases: observed.folders.filter((folder) => !keptNames.includes(folder)),
    nginxConfs: observed.nginxConfs.filter((conf) => !keptConfs.includes(conf)),
    keepImages: unique(kept.flatMap(({ images }) => Object.values(images as Images))).sort(),
  };
}

/** A step from which on the release stays. */
function settling(step: Step): PlannedStep {
  return { step, undo: [], settles: true };
}

/** A step after which nothing of it has to be taken back. */
export function final(step: Step): PlannedStep {
  return { step, undo: [] };
}

/** Each value once, in the order of the first. */
export function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
