import { rename, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import * as core from '@actions/core';
import { awaitReady } from './await-ready.ts';
import type { DeliverSettings } from './inputs.ts';
import type { Layout } from './layout.ts';
import type { Step } from './plan.ts';
import { selfTest } from './self-test.ts';
import { restart, whyHopeless } from './service.ts';
import { stage } from './stage.ts';
import { replaceTokens } from './tokens.ts';

export interface Machine {
  layout: Layout;
  /** The node's own settings. */
  node: NodeJS.Dict<string>;
  settings: DeliverSettings;
}

/** Does one step on the machine. */
export async function perform(
  { layout, node, settings }: Machine,
  step: Step,
  signal: AbortSignal,
): Promise<void> {
  const { env, selfTestMs } = settings;
  switch (step.kind) {
    case 'stage':
      return await stage(step.target, layout, env, signal);
    case 'self-test': {
      const { release } = step;
      const folder = join(layout.releases, release);
      const request = { folder, release, settings: layout.settings, env, timeoutMs: selfTestMs };
      return await selfTest(request, signal);
    }
    case 'tokens':
      return await replaceTokens(step.file, layout.tokens);
    case 'remember':
      return await point(layout.backTo, step.release);
    case 'switch':
      await point(layout.current, step.release);
      return core.info(`current is ${step.release}`);
    case 'restart':
      return await restart(env, signal);
    case 'gate':
      return await awaitReady({ ...settings.gate, release: step.release }, node, async () =>
        signal.aborted ? 'the job was cancelled' : await whyHopeless(env, signal),
      );
    case 'forget':
      return await rm(layout.backTo, { force: true });
    case 'remove':
      for (const release of step.releases)
        await rm(join(layout.releases, release), { recursive: true, force: true });
  }
}

/** Lets a link name a release, in one instant: whoever looks sees the one before or this one. */
async function point(link: string, release: string): Promise<void> {
  const draft = `${link}.new`;
  await rm(draft, { force: true });
  await symlink(`releases/${release}`, draft);
  await rename(draft, link);
}
