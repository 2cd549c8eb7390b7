import { Failure } from '../shared/outcome.ts';
import type { BoxState } from './inspect.ts';
import type { Reason } from './reasons.ts';

/** What must be free on the box before an operation begins. */
export interface RoomRules {
  minFreeDiskMb: number;
  minFreeMemoryMb: number;
}

/** @throws Failure `disk-full`. */
export function requireDisk(
  { freeDiskMb }: BoxState,
  { minFreeDiskMb }: Pick<RoomRules, 'minFreeDiskMb'>,
): void {
  if (freeDiskMb >= minFreeDiskMb) return;
  throw new Failure<Reason>(
    'disk-full',
    `The box has ${freeDiskMb} MB of disk free; a deploy needs ${minFreeDiskMb} MB.`,
    {
      nextStep: 'On the box: `docker system df`, then remove what is not SkillGap’s, or enlarge the volume.',
    },
  );
}

/** @throws Failure `low-memory` when the box has no room for a second slot. */
export function requireMemory(
  { availableMemoryMb }: BoxState,
  { minFreeMemoryMb }: Pick<RoomRules, 'minFreeMemoryMb'>,
): void {
  if (availableMemoryMb >= minFreeMemoryMb) return;
  throw new Failure<Reason>(
    'low-memory',
    `The box has ${availableMemoryMb} MB of memory available; a second slot needs ${minFreeMemoryMb} MB.`,
    { nextStep: 'On the box: `docker stats --no-stream` and `ps aux --sort=-rss | head` say what holds it.' },
  );
}
