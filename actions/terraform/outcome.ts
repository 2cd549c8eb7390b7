import * as core from '@actions/core';
import { supersededBy } from '../shared/branch-head.ts';
import type { Repository } from '../shared/github.ts';
import { appendSummary } from '../shared/summary.ts';
import { type ChangeKind, type ChangeSet, countChanges } from './changes.ts';
import type { Estimate } from './free-tier.ts';
import type { ApplySettings } from './inputs.ts';
import type { TerraformReason } from './reasons.ts';

/** How an operation ended; each field is an output. */
export interface Ended {
  reason: TerraformReason;
  /** Null when nothing was planned. */
  changes: Record<ChangeKind, number> | null;
  /** Dollars a month, as text. */
  monthly: string;
  freeTier: Estimate['verdict'] | null;
  /** The encrypted plan; empty when none was stored. */
  planFile: string;
  /** The commit that has replaced this run's on its branch. */
  supersededBy: string | null;
}

/** An ending, from what was planned. */
export function ended(
  reason: TerraformReason,
  changes: ChangeSet,
  { monthly, verdict }: Estimate,
  planFile = '',
): Ended {
  return {
    ...{ reason, changes: countChanges(changes), monthly: monthly.toFixed(2), freeTier: verdict, planFile },
    supersededBy: null,
  };
}

/** The ending of an outdated run, which must change nothing; null while its branch still points at its commit. */
export async function endIfSuperseded(
  { branch, commit, token, stack }: Pick<ApplySettings, 'branch' | 'commit' | 'token' | 'stack'>,
  { octokit, owner, repo }: Repository,
): Promise<Ended | null> {
  const newer = await supersededBy({ owner, repo, branch, commit }, token, octokit);
  if (newer === null) return null;
  const sentence = `Nothing was changed in ${stack}: ${branch} points at ${newer}, and this run is for ${commit}.`;
  core.notice(sentence, { title: 'Superseded' });
  await appendSummary(sentence);
  return {
    ...{ reason: 'superseded', changes: null, monthly: '', freeTier: null, planFile: '' },
    supersededBy: newer,
  };
}
