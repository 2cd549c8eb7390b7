import { access, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseEnv } from 'node:util';
import { verdictOn } from '../rollout/gate-run.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { readyProbe } from './await-ready.ts';
import { type Layout, RELEASE_PATTERN } from './layout.ts';
import type { Observed } from './plan.ts';
import type { DeliverReason } from './reasons.ts';
import { STAGING } from './stage.ts';
import { parseTokens } from './tokens.ts';

const PROBE_MS = 5_000;

/** The node's settings, as Node itself reads them for the service. @throws Failure `not-installed`. */
export async function readSettings({ releases, settings, tokens }: Layout): Promise<NodeJS.Dict<string>> {
  try {
    for (const path of [releases, tokens]) await access(path);
    return parseEnv(await readFile(settings, 'utf8'));
  } catch (cause) {
    throw new Failure<DeliverReason>(
      'not-installed',
      `The LLM node is not installed here: ${messageOf(cause)}`,
      {
        nextStep: 'On the machine, from a clone: sudo llm-node/service/install.',
        cause,
      },
    );
  }
}

/** What is on the machine now. */
export async function observe(layout: Layout, settings: NodeJS.Dict<string>): Promise<Observed> {
  const [live, backTo, names] = await Promise.all([
    releaseAt(layout.current),
    releaseAt(layout.backTo),
    readdir(layout.releases),
  ]);
  const releases = names.filter((name) => RELEASE_PATTERN.test(name)).sort();
  const hasToken = parseTokens(await readFile(layout.tokens, 'utf8')) !== null;
  return { live, backTo, releases, hasToken, answers: live !== null && (await answersAs(live, settings)) };
}

/** Removes what runs that were killed have left half made. Under the lock nobody works on it. */
export async function sweepStaging({ releases }: Layout): Promise<void> {
  for (const name of await readdir(releases))
    if (name.startsWith(STAGING)) await rm(join(releases, name), { recursive: true, force: true });
}

async function answersAs(release: string, settings: NodeJS.Dict<string>): Promise<boolean> {
  const seen = await readyProbe(settings)(PROBE_MS);
  return verdictOn({ release, maxLatencyMs: null }, seen).reason === 'passed';
}

async function releaseAt(link: string): Promise<string | null> {
  const target = await readlink(link).catch(() => '');
  const name = basename(target);
  return RELEASE_PATTERN.test(name) ? name : null;
}
