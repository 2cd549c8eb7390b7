import { readFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { Step } from '../rollout/step.ts';
import { supersededBy } from '../shared/branch-head.ts';
import { readDotenv } from '../shared/dotenv.ts';
import { archiverOf } from './archiver.ts';
import { splitEnv } from './backup-env.ts';
import { bundleRelease, nginxConfName } from './bundle.ts';
import type { ReleaseContext } from './context.ts';
import { requireCurrentEnv } from './current-env.ts';
import { goLive } from './go-live.ts';
import { heldSite, prepareSteps, recordedSite, withSite } from './https.ts';
import type { DeployInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import { type Job, rollOut } from './job.ts';
import { nginxFiles } from './nginx-files.ts';
import type { Reason } from './reasons.ts';
import { type BackupPlace, hasBackups, imagesOf, type ReleaseRecord } from './release.ts';
import { retain } from './retain.ts';
import { type RoomRules, requireDisk, requireMemory } from './room.ts';
import type { Site } from './site.ts';
import { dataSteps } from './steps/check-data.ts';
import { checkEgress, type Server, serversOf } from './steps/check-egress.ts';
import { checkNginx } from './steps/check-nginx.ts';
import { backupSteps } from './steps/end-backup.ts';
import { migrate } from './steps/migrate.ts';
import { prune } from './steps/prune.ts';
import { pull, pullPrevious } from './steps/pull.ts';
import { replaceEnv } from './steps/replace-env.ts';
import { restoreBoxState } from './steps/restore-box-state.ts';
import { startServices } from './steps/start-services.ts';
import { upload } from './steps/upload.ts';

/** Brings a new release live, or leaves the box as it was. */
export async function deploy(job: Job<DeployInputs>): Promise<Reason> {
  const { inputs, state, outcome } = job;
  // Only now, under the lock: main may have moved on while the job waited for it.
  if (await isOutdated(inputs)) return 'superseded';
  outcome.previousRelease = previousOf(state, inputs.release);
  // One that is live and does not run is started again, in the other slot.
  if (state.live?.release === inputs.release && !state.liveFails) return 'already-live';
  await requireCurrentEnv(inputs);
  const rendered = await readFile(inputs.envFile);
  const { composeFolder } = inputs;
  const site = await job.readSite(rendered);
  const backups = await job.readBackupPlace();
  const held = await recordOf(inputs, state, { site, backups });
  const { record, steps: siteSteps } = withSite(held, site);
  const settings = readDotenv(rendered.toString());
  noteCallback(settings, site, state);
  const servers = serversOf(settings);
  const steps = planDeploy(state, { ...inputs, record, siteSteps, servers });
  const env = splitEnv(rendered, backups);
  const bundle = await bundleRelease(record, composeFolder, env, nginxFiles(site));
  await rollOut(job, record, steps, { bundle, env });
  return 'deployed';
}

export interface DeployRequest extends RoomRules {
  record: ReleaseRecord;
  keepReleases: number;
  /** Of a release that the box holds: what gives its files the site of today. */
  siteSteps?: readonly Step<ReleaseContext>[];
  /** Servers that its `.env` names. */
  servers?: readonly Server[];
}

/**
 * The steps that bring a new release live on the box. The live slot is not touched before `switch-traffic`; when a step
 * fails, undoing leaves the box as it was.
 *
 * @throws Failure `disk-full` or `low-memory` when the box has no room for a second slot.
 */
export function planDeploy(state: BoxState, request: DeployRequest): Step<ReleaseContext>[] {
  requireDisk(state, request);
  requireMemory(state, request);
  const { record, siteSteps = [], servers = [] } = request;
  const { images, nginxConf } = record;
  const missing = imagesOf(record).filter((image) => !state.images.includes(image));
  // A release that was live before, deployed again: its folder stays, whatever comes of this.
  const wasLive = state.deployed.includes(record.release);
  const isNewBox = state.live === null && hasBackups(record);
  const nginxIsNew =
    state.live === null || state.nginxConf !== nginxConf || state.nginxImage !== images.nginx;
  return [
    ...backupSteps(state),
    // Its configuration is there before its record names it: what reconciles the box goes by the record.
    ...(wasLive ? [...siteSteps, replaceEnv()] : [upload({ images: missing })]),
    ...(missing.length > 0 ? [pull({ images: missing })] : []),
    ...(nginxIsNew ? [checkNginx({ nginxConf, image: images.nginx })] : []),
    ...dataSteps(state, record),
    // A new instance may have been given the data volume of the one before.
    ...(isNewBox ? [restoreBoxState()] : []),
    // An empty box starts nginx with the only configuration there is; later the switch brings a new one.
    ...prepareSteps(state, record),
    startServices({
      nginxConf: state.nginxConf === null ? nginxConf : null,
      archiverBefore: archiverOf(state),
    }),
    migrate(),
    ...goLive(state, record, { isNew: !wasLive }),
    ...(servers.length > 0 ? [checkEgress({ servers })] : []),
    prune(retain(state, request)),
    ...(isNewBox ? [pullPrevious()] : []),
  ];
}

/** GitHub sends people back only to the address that its OAuth app names, and only a person can change that. */
function noteCallback(
  settings: ReadonlyMap<string, string>,
  { publicUrl }: Site,
  { live, releases }: BoxState,
) {
  const before = releases.find(({ release }) => release === live?.release)?.publicUrl;
  if (before === publicUrl || !settings.get('GITHUB_CLIENT_ID')) return;
  core.notice(
    `People now reach SkillGap at ${publicUrl}. GitHub's OAuth app has to name it as its authorization callback URL: ${publicUrl}/v1/auth/callback/github`,
  );
}

async function isOutdated({ token, workflowRun: { owner, repo }, branch, commit }: DeployInputs) {
  return token !== null && (await supersededBy({ owner, repo, branch, commit }, token)) !== null;
}

/** Of a release that the box holds, what only its earlier deploys know is kept. */
export async function recordOf(
  inputs: Pick<
    DeployInputs,
    'release' | 'commit' | 'images' | 'parameters' | 'composeFolder' | 'workflowRun'
  >,
  state: BoxState,
  { site, backups }: { site: Site; backups: BackupPlace | null },
): Promise<ReleaseRecord> {
  const { release, commit, images, parameters, composeFolder, workflowRun } = inputs;
  const held = state.releases.find((each) => each.release === release);
  const files = nginxFiles(site);
  return {
    ...(held?.contracts && { contracts: held.contracts }),
    ...{ release, commit, images, parameters, actor: workflowRun.actor, runUrl: workflowRun.url },
    createdAt: new Date().toISOString(),
    // As it was uploaded.
    nginxConf: held?.nginxConf ?? (await nginxConfName(`${composeFolder}/nginx/conf`, files)),
    ...(held ? heldSite(held) : recordedSite(site)),
    // One that is held has the files that it was uploaded with.
    ...((!held || hasBackups(held)) && { backups }),
    migrationLevel: held?.migrationLevel ?? null,
    previous: previousOf(state, release),
  };
}

/** The release to go back to from this one. */
function previousOf({ live, releases }: BoxState, release: string): string | null {
  if (live?.release !== release) return live?.release ?? null;
  return releases.find((each) => each.release === release)?.previous ?? null;
}
