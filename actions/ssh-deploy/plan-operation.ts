import { readFile } from 'node:fs/promises';
import { bundleRelease, nginxConfName } from './bundle.ts';
import { type Inputs, readDeployInputs, readEnvFile } from './inputs.ts';
import { type Observed, observeContracts } from './observe.ts';
import { type PlannedStep, planDeploy } from './plan.ts';
import { planRedeploy } from './plan-redeploy.ts';
import { planRollback } from './plan-rollback.ts';
import type { ReleaseRecord } from './release.ts';
import type { Locked } from './session.ts';
import { trustedProxiesConf } from './trusted-proxies.ts';

/** What an operation will do, and what its steps need besides. */
export interface OperationPlan {
  record: ReleaseRecord;
  steps: PlannedStep[];
  /** The release as a gzipped tar; empty when nothing is uploaded. */
  bundle: Buffer;
  /** The new `.env`; null leaves the release the one that it has. */
  env: Buffer | null;
}

/** Plans the operation that the inputs name. @throws Failure saying why the box cannot do it. */
export async function planOperation(
  inputs: Inputs,
  observed: Observed,
  { run }: Locked,
): Promise<OperationPlan> {
  const { parameters, workflowRun } = inputs;
  const { actor, url: runUrl } = workflowRun;
  const bundle = Buffer.alloc(0);
  if (inputs.operation === 'rollback') {
    const { envFile } = inputs;
    const env = envFile ? await readFile(envFile) : null;
    const request = { ...inputs, newEnv: env !== null };
    const { record, steps } = planRollback(observed, request, await observeContracts(run));
    return { record: { ...record, ...(env && { parameters }) }, steps, env, bundle };
  }
  if (inputs.operation === 'redeploy') {
    const envFile = readEnvFile();
    const request = { ...inputs, now: new Date(), actor, runUrl };
    return { ...planRedeploy(observed, request), env: await readFile(envFile), bundle };
  }
  const envFile = readEnvFile();
  const { release, commit, images, composeFolder } = readDeployInputs();
  const proxies = trustedProxiesConf(await readFile(envFile, 'utf8'));
  const record: ReleaseRecord = {
    ...{ release, commit, actor, runUrl, images, parameters },
    createdAt: new Date().toISOString(),
    nginxConf: await nginxConfName(`${composeFolder}/nginx/conf`, proxies),
    migrationLevel: null,
    previous: observed.live?.release ?? null,
  };
  const steps = planDeploy(observed, { ...inputs, record });
  return { record, steps, env: null, bundle: await bundleRelease(record, composeFolder, envFile, proxies) };
}
