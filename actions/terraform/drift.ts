import path from 'node:path';
import * as core from '@actions/core';
import type { Repository } from '../shared/github.ts';
import { upsertIssue } from '../shared/one-issue.ts';
import { appendSummary } from '../shared/summary.ts';
import { changeSet } from './changes.ts';
import { estimate } from './free-tier.ts';
import type { DriftSettings } from './inputs.ts';
import { marker, reportMarkdown } from './markdown.ts';
import { type Ended, ended } from './outcome.ts';
import { privateFolder } from './temporary.ts';
import { Terraform } from './terraform.ts';

/** Compares what is with what main says, and keeps one issue about it: opened, updated, closed. */
export async function reportDrift(settings: DriftSettings, repository: Repository): Promise<Ended> {
  const { folder, stack, issueLabel, runUrl } = settings;
  await using temporary = await privateFolder();
  const terraform = await Terraform.find(folder, 0);
  await terraform.init();
  const plan = await terraform.plan(path.join(temporary.path, 'plan'), { lock: false });
  const changes = changeSet(plan.json);
  const costs = estimate(plan.json);
  const drifted = changes.resources.length > 0;

  const mark = marker('drift', stack);
  const title = `${stack} is not what main says`;
  const body = reportMarkdown({
    marker: mark,
    title,
    changes,
    estimate: costs,
    text: plan.text,
    note: 'Below is what an apply would do to bring it back. Either run **deploy** for main again, which does that, or open a pull request that makes it the rule.',
    runUrl,
  });
  const text = drifted ? { title, body, label: issueLabel } : null;
  const written = await upsertIssue(repository, mark, issueLabel, text, `In sync again: ${runUrl}`);
  core.info(`Issue about ${stack}: ${written}`);
  await appendSummary(drifted ? body : `${stack} is what main says.`);
  return ended(drifted ? 'drifted' : 'in-sync', changes, costs);
}
