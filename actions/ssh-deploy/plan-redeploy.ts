import { Failure } from '../shared/outcome.ts';
import type { Observed } from './observe.ts';
import { bringLive, final, type PlannedStep, planPrune, requireMemory } from './plan.ts';
import type { Reason } from './reasons.ts';
import type { ReleaseRecord } from './release.ts';

export interface RedeployRequest {
  now: Date;
  actor: string;
  runUrl: string;
  /** Versions of the secrets of today. */
  parameters: Record<string, number>;
  minFreeMemoryMb: number;
  keepReleases: number;
}

/**
 * The live release once more, with the secrets of today: a release of its own, with the same commit, images and files,
 * that goes the way of every other through slot, gate and watch. It takes the place of the one that it repeats, so
 * going back still leads to the code before it, and a release whose secrets are dead is not kept.
 *
 * @throws Failure `release-unknown` when nothing is live; `low-memory`.
 */
export function planRedeploy(
  observed: Observed,
  { now, actor, runUrl, parameters, keepReleases, ...request }: RedeployRequest,
): { record: ReleaseRecord; steps: PlannedStep[] } {
  const live = observed.releases.find(({ release }) => release === observed.live?.release);
  if (!live) {
    throw new Failure<Reason>('release-unknown', 'Nothing is live that could be deployed once more.', {
      nextStep: 'Merge something: the first deploy brings the secrets of today with it.',
    });
  }
  requireMemory(observed, request);
  const release = `${now.toISOString().replace(/[-:]|\.\d+/g, '')}-${live.commit.slice(0, 12)}`;
  const record = { ...live, release, createdAt: now.toISOString(), actor, runUrl, parameters };
  const others = observed.releases.filter((each) => each !== live);
  return {
    record,
    steps: [
      {
        step: { kind: 'copy-release', from: live.release },
        undo: [{ kind: 'discard-release', release, images: [] }],
      },
      final({ kind: 'replace-env' }),
      final({ kind: 'services', nginxConf: null }),
      // No migration: its code is that which is live. The login of a new DATABASE_URL was made by its rotation.
      ...bringLive(observed, record, { isNew: true }),
      final(
        planPrune({ ...observed, releases: others, live: null, current: null }, { record, keepReleases }),
      ),
    ],
  };
}
