import { access, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { verdictOn } from '../rollout/gate-run.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import { RELEASE_ID } from '../shared/release-id.ts';
import { type Layout, STAGING } from './layout.ts';
import { releaseAt } from './link.ts';
import { readyProbe } from './readiness.ts';
import type { DeliverReason } from './reasons.ts';
import { parseTokens } from './steps/tokens.ts';

/** What is on the machine. */
export type Inspected = Awaited<ReturnType<typeof inspect>>;

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
      { nextStep: 'On the machine, from a clone: sudo llm-node/service/install.', cause },
    );
  }
}

export async function inspect(layout: Layout, node: NodeJS.Dict<string>) {
  // The release that `current` names, and where an interrupted delivery goes back to.
  const [live, backTo, names] = await Promise.all([
    releaseAt(layout.current),
    releaseAt(layout.backTo),
    readdir(layout.releases),
  ]);
  // The complete ones, oldest first.
  const releases = names.filter((name) => RELEASE_ID.pattern.test(name)).sort();
  const hasToken = parseTokens(await readFile(layout.tokens, 'utf8')) !== null;
  // Whether it answers as ready, under its own name.
  const answers = live !== null && (await answersAs(live, node));
  return { live, answers, backTo, releases, hasToken };
}

/** Removes what killed runs left half made. Only for the lock's holder: nobody works on it then. */
export async function sweepStaging({ releases }: Layout): Promise<void> {
  for (const name of await readdir(releases))
    if (name.startsWith(STAGING)) await rm(join(releases, name), { recursive: true, force: true });
}

async function answersAs(release: string, node: NodeJS.Dict<string>): Promise<boolean> {
  const observation = await readyProbe(node)(PROBE_MS);
  return verdictOn({ release, maxLatencyMs: null }, observation).reason === 'passed';
}
