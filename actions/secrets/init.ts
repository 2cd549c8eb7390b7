import { make } from '../shared/make-secret.ts';
import { putParameter } from '../shared/ssm-write.ts';
import { adviseCopy } from './advise-copy.ts';
import { promptForAll } from './ask.ts';
import type { InitSettings } from './inputs.ts';
import { refuseLost } from './lost.ts';
import { type Present, planInit, type Step } from './plan.ts';
import type { Say } from './prompt.ts';
import { publishAll } from './publish.ts';
import type { Secret } from './record.ts';
import { openStore } from './store.ts';

/** Makes or asks for every value that is not there, and replaces none. False when a required one is still missing. */
export async function init(
  settings: InitSettings,
  all: readonly Secret[],
  present: Present,
  say: Say,
): Promise<boolean> {
  const steps = planInit(all, present, settings.replaceLost);
  for (const { secret } of steps.filter((step) => step.do === 'keep')) say(`  ${secret.key}: is there, kept`);
  if (settings.dryRun) {
    for (const { secret, do: what } of steps) {
      if (what === 'make' || what === 'ask')
        say(`  ${secret.key}: would be ${what === 'make' ? 'made' : 'asked for'}`);
    }
    return !refuseLost(steps, say);
  }
  const answers = await promptForAll(settings, toAsk(steps), say);
  using store = openStore(settings.region);
  for (const { secret, do: what } of steps) {
    const { recipe, key } = secret;
    const value = what === 'make' && recipe !== null ? make(recipe, null) : answers.get(secret);
    if (what === 'keep' || what === 'refuse' || value === undefined) continue;
    const written = (await putParameter(store, secret.parameter, value, { overwrite: false })) !== null;
    say(
      `  ${key}: ${written ? (what === 'make' ? 'made' : 'stored') : 'was stored by somebody else meanwhile, kept'}`,
    );
    if (written) adviseCopy(secret, say);
  }
  await publishAll(store, all, say);
  const left = toAsk(steps).filter((secret) => secret.required && !answers.has(secret));
  for (const { key } of left) say(`  ${key}: required and not given`);
  return !refuseLost(steps, say) && left.length === 0;
}

const toAsk = (steps: readonly Step[]) => steps.flatMap((step) => (step.do === 'ask' ? [step.secret] : []));
