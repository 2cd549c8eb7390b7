import { Failure } from '../shared/outcome.ts';
import type { BoxState } from './inspect.ts';
import { obstacleTo } from './obstacle.ts';
import type { Reason } from './reasons.ts';
import { hasBackups, type ReleaseRecord } from './release.ts';

export interface Match {
  state: BoxState;
  /** Migrate forward with the live release where the matching one is not held. */
  force: boolean;
  now: Date;
}

/**
 * The release to serve restored data with. The live one, when its code and the schema agree about contract migrations;
 * otherwise the newest one on the box of which that is true: an older schema would lose by the live release's migrations
 * what the restore has just brought back, and a newer one does not serve its code.
 *
 * @param contracts The contract migrations that the restored schema has been through.
 * @param then The release that was live when the backup was made, as it says.
 * @throws Failure `release-missing`.
 */
export function matchRelease(match: Match, contracts: readonly string[], then: string | null): ReleaseRecord {
  const { state, force, now } = match;
  const live = state.releases.find(({ release }) => release === state.live?.release);
  if (live && agrees(live, contracts)) return live;
  const matching = state.releases
    // What it writes would be lost with the box: one from before backups must not be what a restore ends with.
    .filter((record) => record !== live && hasBackups(record) && agrees(record, contracts))
    .filter((record) => obstacleTo(state, record, [...contracts], now) === null)
    .toSorted((a, b) => b.release.localeCompare(a.release))[0];
  if (matching) return matching;
  const after = (live?.contracts ?? []).filter((tag) => !contracts.includes(tag));
  const unknown = contracts.filter((tag) => !live?.contracts?.includes(tag));
  // Its migrations would refuse a schema that is newer than its code.
  if (live && force && unknown.length === 0) return live;
  throw unknown.length > 0 ? schemaAhead(unknown, then) : releaseMissing(after, then);
}

function agrees({ contracts: known = [] }: ReleaseRecord, contracts: readonly string[]): boolean {
  return known.length === contracts.length && known.every((tag) => contracts.includes(tag));
}

/** The data is from before contract migrations that every release at hand brings. */
export function releaseMissing(after: readonly string[], then: string | null): Failure<Reason> {
  return new Failure(
    'release-missing',
    `The data is from before the contract migration ${after.join(', ')}, and the box holds no release from before it. ${matchingWas(then)}`,
    {
      nextStep:
        'Bring that code back first (revert what came after it, and let it deploy), then restore again; or restore with `force`, which migrates the data forward: what the migration removes is then removed again.',
    },
  );
}

function schemaAhead(unknown: readonly string[], then: string | null): Failure<Reason> {
  return new Failure(
    'release-missing',
    `The data has been through the contract migration ${unknown.join(', ')}, which the live release does not know, and the box holds no release that does. ${matchingWas(then)}`,
    { nextStep: 'Deploy that code first, then restore again, or restore to an earlier time.' },
  );
}

function matchingWas(then: string | null): string {
  return then === null
    ? 'The backup does not say which release was live then.'
    : `The matching release is ${then}, of the commit ${then.split('-').at(-1)}.`;
}
