import { addRetired, parseRetired, retire } from '../shared/backup-keys.ts';
import { make } from '../shared/make-secret.ts';
import type { ParameterStore } from '../shared/ssm.ts';
import { putParameter } from '../shared/ssm-write.ts';
import { adviseCopy } from './advise-copy.ts';
import { promptForAll } from './ask.ts';
import { type SetSettings, UsageError } from './inputs.ts';
import { refuseLost } from './lost.ts';
import { isLost, type Present } from './plan.ts';
import type { Say } from './prompt.ts';
import { publishAll } from './publish.ts';
import type { Secret } from './record.ts';
import { openStore } from './store.ts';

/** Replaces one value. False when it had to be left, for want of a terminal or because the lost one must be put back. */
export async function set(
  settings: SetSettings,
  all: readonly Secret[],
  present: Present,
  say: Say,
): Promise<boolean> {
  const { name, region, dryRun } = settings;
  const kept = all.find(({ previousParameter }) => previousParameter?.endsWith(`/${name}`));
  if (kept !== undefined) return addPrevious(settings, { ...kept, key: name }, say);
  const secret = all.find(({ key }) => key === name);
  if (secret === undefined)
    throw new UsageError(`there is no key ${name}; allowed: ${all.map(({ key }) => key).join(', ')}`);
  const { recipe, parameter } = secret;
  if (isLost(secret, present) && !settings.replaceLost) return !refuseLost([{ secret, do: 'refuse' }], say);
  if (dryRun) {
    say(`  ${name}: would be ${recipe === null ? 'asked for' : 'made'} and stored as ${parameter}`);
    return true;
  }
  const typed = recipe === null ? (await promptForAll(settings, [secret], say)).get(secret) : undefined;
  using store = openStore(region);
  const current = recipe === 'database-url' ? (await store.read([parameter])).get(parameter)?.value : null;
  const value = recipe === null ? typed : make(recipe, current ?? null);
  if (value === undefined) {
    say(`  ${name}: left as it was`);
    return settings.terminal;
  }
  await keepPrevious(store, secret, say);
  await putParameter(store, parameter, value);
  say(`  ${name}: replaced${secret.publish === null ? '; a deploy brings it to where it is used' : ''}`);
  adviseCopy(secret, say);
  await publishAll(store, [secret], say);
  return true;
}

/** Moves what is about to be replaced to the parameter that keeps it, before anything is lost. */
async function keepPrevious(
  store: ParameterStore,
  { key, parameter, previousParameter: previous }: Secret,
  say: Say,
): Promise<void> {
  if (previous === null) return;
  const values = await store.read([parameter, previous]);
  const current = values.get(parameter)?.value;
  if (current === undefined) return;
  await putParameter(store, previous, retire(current, values.get(previous)?.value, new Date(), previous));
  say(`  ${key}: the one before it stays in ${previous}, for the backups under it`);
}

/** Adds an earlier key, from the operator's own copy, to those that are kept: the store has lost it. */
async function addPrevious(settings: SetSettings, secret: Secret, say: Say): Promise<boolean> {
  const { key, parameter, previousParameter: previous } = secret;
  if (settings.dryRun || previous === null) {
    say(`  ${key}: would be asked for one key, which is added to ${previous}`);
    return true;
  }
  const description = `One key to add to the earlier ones: 64 hex digits, from your own copy.`;
  const typed = await promptForAll(
    settings,
    [{ ...secret, description, required: false, default: null }],
    say,
  );
  const [value] = typed.values();
  if (value === undefined) {
    say(`  ${key}: left as it was`);
    return settings.terminal;
  }
  using store = openStore(settings.region);
  const values = await store.read([parameter, previous]);
  const list = values.get(previous)?.value;
  const current = values.get(parameter)?.value;
  const added = addRetired(list, [value], { current, now: new Date() });
  if (value === current) say(`  ${key}: that is the key in use`);
  else await putParameter(store, previous, added);
  say(`  ${key}: ${parseRetired(added).length} earlier keys; a deploy or a restore reads them`);
  return true;
}
