import path from 'node:path';
import * as core from '@actions/core';
import type { WrittenRepository } from '../shared/github.ts';
import { appendSummary } from '../shared/summary.ts';
import { scopedFolder } from '../shared/temporary.ts';
import { upsertIssue } from '../shared/upsert-issue.ts';
import { changeSet } from './changes.ts';
import { estimate } from './free-tier.ts';
import type { DriftSettings } from './inputs.ts';
import { marker, reportMarkdown } from './markdown.ts';
import { type Ended, ended, endIfSuperseded } from './outcome.ts';
import { Terraform } from './terraform.ts';

/** Compares AWS with main, and keeps one issue about the difference: opened, updated, closed. */
export async function reportDrift(settings: DriftSettings, repository: WrittenRepository): Promise<Ended> {
  const { folder, stack, issueLabel, runUrl } = settings;
  await using temporary = await scopedFolder('terraform');
  const terraform = await Terraform.find(folder, 0);
  await terraform.init();
  const plan = await terraform.plan(path.join(temporary.path, 'plan'), { lock: false });
  const changes = changeSet(plan.json);
  const costs = estimate(plan.json);
  const drifted = changes.resources.length > 0;
  // Against an older commit, what a merge has changed since would be reported as drift.
  const outdated = await endIfSuperseded(settings, repository);
  if (outdated) return outdated;

  const mark = marker('drift', stack);
  const title = `${stack} differs from main`;
  const body = reportMarkdown({
    marker: mark,
    title,
    changes,
    estimate: costs,
    text: plan.text,
    note: 'Below is what an apply would do to bring it back. Either re-run the newest **deploy**, which does that, or open a pull request that makes the change permanent.',
    runUrl,
  });
  const text = drifted ? { title, body, label: issueLabel } : null;
  const written = await upsertIssue(repository, mark, issueLabel, text, `In sync again: ${runUrl}`);
  core.info(`Issue about ${stack}: ${written}`);
  await appendSummary(drifted ? body : `${stack} is what main says.`);
  return ended(drifted ? 'drifted' : 'in-sync', changes, costs);
}
