import { readFile } from 'node:fs/promises';
import type { Step } from '../rollout/step.ts';
import { supersededBy } from '../shared/branch-head.ts';
import { bundleRelease, nginxConfName } from './bundle.ts';
import type { ReleaseContext } from './context.ts';
import { requireCurrentEnv } from './current-env.ts';
import { goLive } from './go-live.ts';
import type { DeployInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import { type Job, rollOut } from './job.ts';
import type { Reason } from './reasons.ts';
import { imagesOf, type ReleaseRecord } from './release.ts';
import { retain } from './retain.ts';
import { type RoomRules, requireDisk, requireMemory } from './room.ts';
import { checkNginx } from './steps/check-nginx.ts';
import { migrate } from './steps/migrate.ts';
import { prune } from './steps/prune.ts';
import { pull } from './steps/pull.ts';
import { replaceEnv } from './steps/replace-env.ts';
import { startServices } from './steps/start-services.ts';
import { upload } from './steps/upload.ts';
import { trustedProxiesConf } from './trusted-proxies.ts';

/** Brings a new release live, or leaves the box as it was. */
export async function deploy(job: Job<DeployInputs>): Promise<Reason> {
  const { inputs, state, outcome } = job;
  // Only now, under the lock: main may have moved on while the job waited for it.
  if (await isOutdated(inputs)) return 'superseded';
  outcome.previousRelease = previousOf(state, inputs.release);
  // One that is live and does not run is started again, in the other slot.
  if (state.live?.release === inputs.release && !state.liveFails) return 'already-live';
  await requireCurrentEnv(inputs);
  const env = await readFile(inputs.envFile);
  const trustedProxies = trustedProxiesConf(env.toString());
  const record = await recordOf(inputs, state, trustedProxies);
  const steps = planDeploy(state, { ...inputs, record });
  const { composeFolder, envFile } = inputs;
  const bundle = await bundleRelease(record, composeFolder, envFile, trustedProxies);
  await rollOut(job, record, steps, { bundle, env });
  return 'deployed';
}

export interface DeployRequest extends RoomRules {
  record: ReleaseRecord;
  keepReleases: number;
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
  const { record } = request;
  const { images, nginxConf } = record;
  const missing = imagesOf(record).filter((image) => !state.images.includes(image));
  // A release that was live before, deployed again: its folder stays, whatever comes of this.
  const wasLive = state.deployed.includes(record.release);
  const nginxIsNew =
    state.live === null || state.nginxConf !== nginxConf || state.nginxImage !== images.nginx;
  return [
    wasLive ? replaceEnv() : upload({ images: missing }),
    ...(missing.length > 0 ? [pull({ images: missing })] : []),
    ...(nginxIsNew ? [checkNginx({ nginxConf, image: images.nginx })] : []),
    // An empty box starts nginx with the only configuration there is; later the switch brings a new one.
    startServices({ nginxConf: state.nginxConf === null ? nginxConf : null }),
    migrate(),
    ...goLive(state, record, { isNew: !wasLive }),
    prune(retain(state, request)),
  ];
}

async function isOutdated({ token, workflowRun: { owner, repo }, branch, commit }: DeployInputs) {
  return token !== null && (await supersededBy({ owner, repo, branch, commit }, token)) !== null;
}

/** Of a release that the box holds, what only its earlier deploys know is kept. */
export async function recordOf(
  inputs: DeployInputs,
  state: BoxState,
  trustedProxies: string,
): Promise<ReleaseRecord> {
  const { release, commit, images, parameters, composeFolder, workflowRun } = inputs;
  const held = state.releases.find((each) => each.release === release);
  return {
    ...(held?.contracts && { contracts: held.contracts }),
    ...{ release, commit, images, parameters, actor: workflowRun.actor, runUrl: workflowRun.url },
    createdAt: new Date().toISOString(),
    // As it was uploaded.
    nginxConf: held?.nginxConf ?? (await nginxConfName(`${composeFolder}/nginx/conf`, trustedProxies)),
    migrationLevel: held?.migrationLevel ?? null,
    previous: previousOf(state, release),
  };
}

/** The release to go back to from this one. */
function previousOf({ live, releases }: BoxState, release: string): string | null {
  if (live?.release !== release) return live?.release ?? null;
  return releases.find((each) => each.release === release)?.previous ?? null;
}
