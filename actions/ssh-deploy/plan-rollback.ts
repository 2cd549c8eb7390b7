import { Failure } from '../shared/outcome.ts';
import type { Observed } from './observe.ts';
import { bringLive, final, type PlannedStep, requireMemory, unique } from './plan.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRecord } from './release.ts';

export interface RollbackRequest {
  /** The release to go back to; null, the one before the live one. */
  release: string | null;
  /** Whether a new `.env` was rendered; without one the release starts with the one it had. */
  newEnv: boolean;
  /** Go back even to a release whose code does not know today's schema. */
  force: boolean;
  minFreeMemoryMb: number;
}

/**
 * The steps back to a release whose files and images the box still holds: as a deploy, with nothing to pull or migrate,
 * and with the secrets of today.
 *
 * @param contracts The contract migrations that the schema has been through; null when that is not known.
 * @throws Failure `release-unknown` when the box does not hold it, or it is the live one; `schema-too-new` when its code
 * cannot run on today's schema; `image-missing`; `low-memory`.
 */
export function planRollback(
  observed: Observed,
  request: RollbackRequest,
  contracts: string[] | null,
): { record: ReleaseRecord; steps: PlannedStep[] } {
  const record = findTarget(observed, request.release);
  const obstacle = obstacleTo(observed, record, contracts);
  if (obstacle && !(request.force && obstacle.reason === 'schema-too-new')) {
    throw new Failure<Reason>(
      obstacle.reason,
      `${record.release} cannot be brought back: ${obstacle.sentence}.`,
      { nextStep: obstacle.nextStep },
    );
  }
  requireMemory(observed, request);
  return {
    record,
    steps: [
      ...(request.newEnv ? [final({ kind: 'replace-env' })] : []),
      final({ kind: 'services', nginxConf: null }),
      ...bringLive(observed, record, { isNew: false }),
    ],
  };
}

/** Why the box cannot go to a release that it holds; null when it can. */
export function obstacleTo(
  observed: Observed,
  { images, contracts: known = [] }: ReleaseRecord,
  contracts: string[] | null,
): { reason: Reason; sentence: string; nextStep: string } | null {
  const absent = unique(Object.values(images)).filter((image) => !observed.images.includes(image));
  if (absent.length > 0) {
    return {
      reason: 'image-missing',
      sentence: `the box does not hold ${absent.join(', ')} any more`,
      nextStep: 'Deploy its commit anew: revert what came after it.',
    };
  }
  const unknown = (contracts ?? []).filter((tag) => !known.includes(tag));
  if (unknown.length === 0) return null;
  return {
    reason: 'schema-too-new',
    sentence: `its code does not know the contract migration ${unknown.join(', ')}, which took away what it needs`,
    nextStep: 'Go back to a newer release, or deploy a fix. `force` goes there all the same.',
  };
}

function findTarget(observed: Observed, wanted: string | null): ReleaseRecord {
  const { live } = observed;
  const previous = observed.releases.find(({ release }) => release === live?.release)?.previous ?? null;
  const target = wanted ?? previous;
  const record =
    observed.releases.find(({ release }) => release === target) ??
    (wanted === null && target !== null ? standInFor(target, observed) : undefined);
  if (record && record.release !== live?.release) return record;
  const known = observed.releases
    .map(({ release }) => release)
    .filter((release) => release !== live?.release);
  throw new Failure<Reason>(
    'release-unknown',
    record
      ? `${record.release} is live already.`
      : `The box does not hold ${target ? `the release ${target}` : 'a previous release'}.`,
    {
      nextStep:
        known.length > 0
          ? `It can go to: ${known.join(', ')}.`
          : 'Nothing else is retained: deploy a good commit instead.',
    },
  );
}

/** A redeploy has taken the place of the release before: the newest of the same commit is what it stands for. */
function standInFor(gone: string, { live, releases }: Observed): ReleaseRecord | undefined {
  const commitOf = (release: string) => release.split('-')[1];
  return releases
    .filter(({ release }) => release !== live?.release && commitOf(release) === commitOf(gone))
    .toSorted((a, b) => b.release.localeCompare(a.release))[0];
}
