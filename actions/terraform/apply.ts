import path from 'node:path';
import * as core from '@actions/core';
import type { WrittenRepository } from '../shared/github.ts';
import { Failure } from '../shared/outcome.ts';
import { appendSummary } from '../shared/summary.ts';
import { scopedFolder } from '../shared/temporary.ts';
import { type ChangeSet, changeSet } from './changes.ts';
import { type ApplyStep, decideApply } from './decide.ts';
import type { Binding } from './encrypt.ts';
import { estimate } from './free-tier.ts';
import type { ApplySettings } from './inputs.ts';
import { reportMarkdown } from './markdown.ts';
import { mergedPullRequest, planArtifact } from './merged.ts';
import { type Ended, ended, endIfSuperseded } from './outcome.ts';
import type { TerraformReason } from './reasons.ts';
import { checkConfiguration, encryptedIn, openPlan } from './stored-plan.ts';
import { type PlanFile, Terraform } from './terraform.ts';
import { checkedOutTrees } from './trees.ts';

/** Applies the plan that was seen on the pull request, or one that does the same, or stops. An outdated run ends. */
export async function applyMerged(settings: ApplySettings, repository: WrittenRepository): Promise<Ended> {
  const { folder, stack, destroyLabel } = settings;
  // Before planning: what is planned for an outdated commit fails in ways that mean nothing.
  const outdated = await endIfSuperseded(settings, repository);
  if (outdated) return outdated;
  const binding = { stack, ...(await checkedOutTrees(folder)) };
  await using temporary = await scopedFolder('terraform');
  const terraform = await Terraform.find(folder, settings.lockTimeoutSeconds);
  const pull = await mergedPullRequest(repository, settings.commit);
  const stored = pull && (await fetchStored(settings, repository, pull.headSha, binding, temporary.path));
  await terraform.init();

  const plans: { stored: PlanFile | null; fresh: PlanFile | null } = {
    stored: stored && (await terraform.show(stored.file)),
    fresh: null,
  };
  const sets = { stored: plans.stored && changeSet(plans.stored.json), fresh: null as ChangeSet | null };
  const mayDestroy = pull?.labels.includes(destroyLabel) ?? false;
  for (let stale = false; ; ) {
    const moved = stored?.moved ?? false;
    const step = decideApply({ ...sets, moved, stale, mayDestroy, label: destroyLabel });
    if (step.do === 'stop') throw stopped(step);
    if (step.do === 'plan-again') {
      core.info(`Planning again: ${step.why}.`);
      plans.fresh = await terraform.plan(path.join(temporary.path, 'fresh'), { lock: true });
      sets.fresh = changeSet(plans.fresh.json);
      continue;
    }
    const which = step.do === 'apply' ? step.plan : plans.fresh ? 'fresh' : 'stored';
    const plan = plans[which];
    const set = sets[which];
    if (!plan || !set) throw new Error(`there is no ${which} plan`);
    if (step.do === 'nothing') return finish('no-changes', plan, set, settings);
    // Planning takes minutes, in which main may move.
    const overtaken = await endIfSuperseded(settings, repository);
    if (overtaken) return overtaken;
    core.info(`Applying the ${which} plan: ${step.why}.`);
    if (await applied(terraform, plan, which)) return finish('applied', plan, set, settings);
    stale = true;
  }
}

/** Whether it was applied; false when the stored plan is stale, as it always is when a run is repeated. */
async function applied(terraform: Terraform, plan: PlanFile, which: 'stored' | 'fresh'): Promise<boolean> {
  try {
    await terraform.apply(plan.file);
    return true;
  } catch (error) {
    if (which === 'stored' && error instanceof Failure && error.reason === 'plan-stale') return false;
    throw error;
  }
}

/** The stored plan, opened. */
async function fetchStored(
  settings: ApplySettings,
  repository: WrittenRepository,
  headSha: string,
  binding: Binding,
  temporary: string,
) {
  const zip = await planArtifact(repository, headSha, settings.workflow, settings.artifact);
  if (!zip) return null;
  const encrypted = encryptedIn(zip);
  if (encrypted.stack !== binding.stack) {
    throw new Failure<TerraformReason>(
      'plan-invalid',
      `The stored plan is one of ${encrypted.stack}, not of ${binding.stack}.`,
      {
        nextStep: 'Give each stack an artifact of its own.',
      },
    );
  }
  // Whether it was made for other trees than the merged ones.
  const moved = encrypted.headTree !== binding.headTree || encrypted.baseTree !== binding.baseTree;
  const file = path.join(temporary, 'stored');
  const { folder } = settings;
  // Another base may ask for another version of a provider.
  await openPlan(encrypted, settings.keyParameter, { file, folder, pinProviders: !moved });
  // On top of another base the configuration may rightly be another; then the stored plan itself is never applied.
  if (!moved) await checkConfiguration(file, folder);
  return { file, moved };
}

async function finish(
  reason: 'applied' | 'no-changes',
  plan: PlanFile,
  set: ChangeSet,
  { stack, runUrl }: ApplySettings,
): Promise<Ended> {
  const costs = estimate(plan.json);
  const title = reason === 'applied' ? `Applied: ${stack}` : `Nothing to apply: ${stack}`;
  await appendSummary(
    reportMarkdown({ marker: '', title, note: '', changes: set, estimate: costs, text: plan.text, runUrl }),
  );
  return ended(reason, set, costs);
}

function stopped({ reason, why, nextStep }: Extract<ApplyStep, { do: 'stop' }>): Failure {
  return new Failure(reason, why, { nextStep });
}
