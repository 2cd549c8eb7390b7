import { readFile } from 'node:fs/promises';
import type { Step } from '../rollout/step.ts';
import { Failure } from '../shared/outcome.ts';
import { splitEnv } from './backup-env.ts';
import type { ReleaseContext } from './context.ts';
import { requireCurrentEnv } from './current-env.ts';
import { withSite } from './https.ts';
import type { UpgradeInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import { type Job, rollOut, runSteps } from './job.ts';
import { bringNew } from './new-release.ts';
import { obstacleTo } from './obstacle.ts';
import { bringSteps, missingImages, serveSteps, stopSteps } from './plan-offline.ts';
import type { Reason } from './reasons.ts';
import { hasBackups, type ReleaseRecord } from './release.ts';
import { requireDisk } from './room.ts';
import { backupSteps } from './steps/end-backup.ts';
import { revertUpgrade, tryUpgrade, upgradeData } from './steps/upgrade-data.ts';
import { discardUpload } from './steps/upload.ts';

/** Takes the data to the next major version of Postgres, or back, or only tries it. */
export async function upgradePostgres(job: Job<UpgradeInputs>): Promise<Reason> {
  const { inputs, state, outcome } = job;
  await requireCurrentEnv(inputs);
  const rendered = await readFile(inputs.envFile);
  const site = await job.readSite(rendered);
  const backups = await job.readBackupPlace();
  const env = splitEnv(rendered, backups);
  const watch = ({ upgrade }: ReleaseContext) => void Object.assign(outcome, { upgrade });
  const request: UpgradeRequest = { seconds: inputs.restoreSeconds, keepReleases: inputs.keepReleases };
  if (state.live === null) throw nothingToUpgrade();
  if (inputs.upgrade === 'revert') {
    const { record, steps, checks } = withSite(releaseBefore(state, new Date()), site);
    const target = { ...record, parameters: inputs.parameters, ...(hasBackups(record) && { backups }) };
    await rollOut(job, target, planRevert(state, target, request, [...steps, ...checks]), { env }, watch);
    return 'upgrade-reverted';
  }
  requireDisk(state, inputs);
  const { record, bundle } = await bringNew(job, { site, backups, env });
  if (inputs.upgrade === 'try') {
    await runSteps(job, record, planTrial(state, record, request), { bundle, env }, watch);
    return 'upgrade-tried';
  }
  await rollOut(job, record, planUpgrade(state, record, request), { bundle, env }, watch);
  return 'upgraded';
}

interface UpgradeRequest {
  /** For one run of the tool. */
  seconds: number;
  keepReleases: number;
}

type Steps = Step<ReleaseContext>[];

/** With the programs of a release that goes again; production serves meanwhile. */
function planTrial(state: BoxState, record: ReleaseRecord, { seconds }: UpgradeRequest): Steps {
  return [
    ...backupSteps(state),
    ...bringSteps(state, record),
    tryUpgrade({ tools: record.release, timeoutSeconds: seconds }),
    discardUpload({ images: missingImages(state, record) }),
  ];
}

/** What cannot be upgraded fails on a copy, while production serves. Then as a restore, with the upgrade in its place. */
function planUpgrade(state: BoxState, record: ReleaseRecord, request: UpgradeRequest): Steps {
  const { release: tools } = record;
  const { seconds: timeoutSeconds, keepReleases } = request;
  return [
    ...backupSteps(state),
    ...bringSteps(state, record),
    tryUpgrade({ tools, timeoutSeconds }),
    ...stopSteps(state, { way: ['upgrade', 'undo'], tools }),
    upgradeData({ tools, timeoutSeconds }),
    ...serveSteps(state, record, { isNew: true, keepReleases }),
  ];
}

/** Back to the data of before the upgrade, and to the release that it is of. What was written since is kept beside it. */
function planRevert(
  state: BoxState,
  record: ReleaseRecord,
  { seconds: timeoutSeconds, keepReleases }: UpgradeRequest,
  siteSteps: Steps,
): Steps {
  // The live release's image has the programs of both versions.
  const tools = state.live?.release ?? '';
  return [
    ...backupSteps(state),
    ...stopSteps(state, { way: ['upgrade', 'undo-revert'], tools }),
    revertUpgrade({ tools, timeoutSeconds }),
    ...siteSteps,
    ...serveSteps(state, record, { isNew: false, keepReleases }),
  ];
}

/** The newest release that is held of the version before. @throws Failure `release-missing`. */
function releaseBefore(state: BoxState, now: Date): ReleaseRecord {
  const { releases, live, postgresMajors } = state;
  const majorOf = ({ images }: ReleaseRecord) => postgresMajors[images.postgres] ?? null;
  const serving = releases.find(({ release }) => release === live?.release);
  const current = serving ? majorOf(serving) : null;
  const before = releases
    .filter((record) => current !== null && (majorOf(record) ?? current) < current)
    // It runs on the data of then: what the schema has been through since does not count.
    .filter((record) => obstacleTo({ ...state, postgresImage: null }, record, [], now) === null)
    .toSorted((a, b) => b.release.localeCompare(a.release))[0];
  if (before) return before;
  throw new Failure<Reason>(
    'release-missing',
    `The box holds no release with a version of Postgres before ${current ?? 'that of what is live'}.`,
    { nextStep: 'Restore a backup of before the upgrade instead, once that code is deployed again.' },
  );
}

function nothingToUpgrade(): Failure<Reason> {
  return new Failure('release-unknown', 'Nothing is live on the box, so there is nothing to upgrade from.', {
    nextStep: 'A volume of the old version without a box: deploy a release of that version first.',
  });
}
