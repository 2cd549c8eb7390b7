import path from 'node:path';
import * as core from '@actions/core';
import type { WrittenRepository } from '../shared/github.ts';
import { invalid } from '../shared/inputs.ts';
import { messageOf } from '../shared/outcome.ts';
import { appendSummary } from '../shared/summary.ts';
import { scopedFolder } from '../shared/temporary.ts';
import { changeSet } from './changes.ts';
import { readPublicKey } from './encrypt.ts';
import { dollars, estimate } from './free-tier.ts';
import { upsertComment } from './github.ts';
import type { PlanSettings } from './inputs.ts';
import { marker, reportMarkdown } from './markdown.ts';
import { type Ended, ended, endIfSuperseded } from './outcome.ts';
import { storePlan } from './stored-plan.ts';
import { Terraform } from './terraform.ts';
import { checkedOutTrees } from './trees.ts';

/** Plans what a pull request would do, stores the plan encrypted, and comments. */
export async function planPullRequest(settings: PlanSettings, repository: WrittenRepository): Promise<Ended> {
  const { folder, stack, publicKey, pullRequest, head, runUrl } = settings;
  const recipient = publicKey === null ? null : publicKeyOf(publicKey);
  const binding = { stack, ...(await checkedOutTrees(folder)) };
  await using temporary = await scopedFolder('terraform');

  const terraform = await Terraform.find(folder, 0);
  await terraform.init();
  // The role of a pull request can only read, so it cannot take the lock; what it reads is checked on the merge.
  const plan = await terraform.plan(path.join(temporary.path, 'plan'), { lock: false });
  const changes = changeSet(plan.json);
  const costs = estimate(plan.json);

  if (costs.verdict !== 'free') {
    core.warning(
      `This leaves the free tier, at ${dollars(costs.monthly)} a month or more: see the estimate.`,
    );
  }

  // A re-run of an older commit must not replace the comment about the newest.
  const outdated = head && (await endIfSuperseded({ ...settings, ...head }, repository));
  if (outdated) return outdated;

  let file = '';
  if (recipient) {
    file = path.resolve(settings.file);
    await storePlan({ file: plan.file, folder }, binding, recipient, file);
  } else {
    core.warning(
      'The plan is not stored: there is no public key to encrypt it to (variable INFRA_PLAN_KEY).',
    );
  }

  const mark = marker('plan', stack);
  const body = reportMarkdown({
    marker: mark,
    title: `What this would change: ${stack}`,
    changes,
    estimate: costs,
    text: plan.text,
    note: recipient
      ? `Planned for tree \`${binding.headTree.slice(0, 12)}\` on top of \`${binding.baseTree.slice(0, 12)}\`. The merge applies this very plan; it is kept for 7 days.`
      : 'This plan is not stored: the merge plans again, and applies only what destroys and replaces nothing.',
    runUrl,
  });
  await appendSummary(body);
  if (pullRequest !== null) {
    core.info(`Comment on #${pullRequest}: ${await upsertComment(repository, pullRequest, mark, body)}`);
  }
  return ended(changes.effective ? 'planned' : 'no-changes', changes, costs, file);
}

function publicKeyOf(line: string) {
  try {
    return readPublicKey(line);
  } catch (error) {
    throw invalid('public-key', `is no X25519 public key (${messageOf(error)})`, 'base64 of its DER form');
  }
}
