import { describePlace } from '../shared/aws-place.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { readTemplate } from '../shared/read-template.ts';
import { openTerminal } from './ask.ts';
import { check } from './check.ts';
import { init } from './init.ts';
import type { InitSettings, SetSettings, Settings } from './inputs.ts';
import type { Say } from './prompt.ts';
import { secretsOf } from './record.ts';
import { set } from './set.ts';
import { openStore } from './store.ts';

/** Runs the command. False when something required is still missing, or nothing was confirmed. */
export async function secrets(settings: Settings, say: Say): Promise<boolean> {
  const { environment, region } = settings;
  const keys = await readTemplate(settings.template);
  const all = secretsOf(keys, environment);
  const { app, deploy } = pathsOf(environment);
  const place = await describePlace(region);
  say(`${app} and ${deploy} in ${place}`);
  using store = openStore(region);
  const present = await store.dates(Object.values(pathsOf(environment)));
  // Far more often the wrong place than a new one: in another region everything is missing.
  if (present.size === 0)
    say(`Nothing is stored there. Is that the region, the account and the environment you mean?`);
  if (settings.command === 'check') return check(settings, keys, all, present, say);
  if (present.size === 0 && !(await mayBegin(settings, place, say))) return false;
  return settings.command === 'init' ? init(settings, all, present, say) : set(settings, all, present, say);
}

/** Whether the first values may be created where there are none. */
async function mayBegin(
  { dryRun, confirmed, terminal }: InitSettings | SetSettings,
  place: string,
  say: Say,
) {
  if (dryRun || confirmed) return true;
  if (terminal) {
    using hidden = openTerminal();
    if ((await hidden.ask(`Type yes to create the first values in ${place}: `)) === 'yes') return true;
  }
  say(
    `Nothing was created. If the place is right, run it again with --yes; if not, set AWS_REGION or AWS_PROFILE.`,
  );
  return false;
}
