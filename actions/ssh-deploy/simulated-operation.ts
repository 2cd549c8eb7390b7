import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Phases } from '../rollout/phases.ts';
import { nginxConfName } from './bundle.ts';
import { record, site } from './fixtures.ts';
import type { RolloutInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { nginxFiles } from './nginx-files.ts';
import { emptyOutcome } from './outcome.ts';
import type { Reason } from './reasons.ts';
import { reconcile } from './recover.ts';
import type { SimulatedBox } from './simulated-box.ts';

const rules = { keepReleases: 5, drainSeconds: 1 };

/** As little as a release can be made of. */
const composeFolder = mkdtempSync(join(tmpdir(), 'simulated-'));
mkdirSync(join(composeFolder, 'nginx/conf'), { recursive: true });
writeFileSync(join(composeFolder, 'docker-compose.yml'), '');
process.once('exit', () => rmSync(composeFolder, { recursive: true, force: true }));

/** Its nginx configuration: with another one live, nginx is reloaded, which takes half a minute. */
export const nginxConf = await nginxConfName(join(composeFolder, 'nginx/conf'), nginxFiles(site));

/** What reaches the box under its lock. */
const locked = (box: SimulatedBox) => ({
  run: box.run,
  endLeftovers: async () => {},
  recover: async () => {},
  isInterruption: () => false,
});

/** What every operation does first. */
export const reconcileOn = (box: SimulatedBox) => reconcile(locked(box), rules, new Phases());

/** Reconciles the box and runs an operation on it, as the action does under the lock. */
export async function operateOn<I extends RolloutInputs>(
  box: SimulatedBox,
  operation: (job: Job<I>) => Promise<Reason>,
  inputs: Partial<I>,
) {
  const state = await reconcileOn(box);
  const all = {
    ...{ force: false, candidate: null, restoreSeconds: 60 },
    ...{ composeFolder, envFile: '/dev/null', parameters: {}, checkEnv: false },
    workflowRun: { id: '1-1', actor: 'ada', url: 'u', owner: 'o', repo: 'r', runId: 1, attempt: 1 },
    registry: { host: '', username: '', password: '' },
    gateRules: { consecutive: 1, intervalMs: 1, timeoutMs: 50, deadlineMs: 50, maxLatencyMs: null },
    ...{ publicUrl: null, migrationSeconds: 1, smokePath: '/', minFreeDiskMb: 0, ...rules },
    ...inputs,
  } as unknown as I;
  const outcome = emptyOutcome(all, []);
  const job: Job<I> = {
    ...{ inputs: all, box: locked(box), state, phases: new Phases(), host: '203.0.113.7', outcome },
    ...{ readSite: async () => site, readBackupPlace: async () => record(1).backups ?? null },
    cancelled: new AbortController().signal,
  };
  try {
    return { reason: await operation(job), outcome };
  } catch (error) {
    return { reason: (error as { reason?: string }).reason ?? String(error), outcome, error: error as Error };
  }
}

/** What a release is made from, as the inputs name it. */
export function candidateOf({ release, commit, images }: ReturnType<typeof record>) {
  return { release, commit, images: images as Required<typeof images> };
}
