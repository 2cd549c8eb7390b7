import type { BoxState } from './inspect.ts';
import type { Reason } from './reasons.ts';
import { imagesOf, type ReleaseRecord } from './release.ts';

/** Why the box cannot go to a release that it holds; null when it can. */
export function obstacleTo(
  { images }: BoxState,
  record: ReleaseRecord,
  contracts: string[] | null,
): { reason: Reason; sentence: string; nextStep: string } | null {
  const absent = imagesOf(record).filter((image) => !images.includes(image));
  if (absent.length > 0) {
    return {
      reason: 'image-missing',
      sentence: `the box no longer holds ${absent.join(', ')}`,
      nextStep: 'Deploy its commit again: revert what came after it.',
    };
  }
  const { contracts: known = [] } = record;
  const unknown = (contracts ?? []).filter((tag) => !known.includes(tag));
  if (unknown.length === 0) return null;
  return {
    reason: 'schema-too-new',
    sentence: `its code does not know the contract migration ${unknown.join(', ')}, which removed what it needs`,
    nextStep: 'Go back to a newer release, or deploy a fix. `force` goes there anyway.',
  };
}
