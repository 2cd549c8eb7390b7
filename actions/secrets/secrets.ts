import { describePlace } from '../shared/aws-place.ts';
import { addRetired, parseRetired, retire } from '../shared/backup-keys.ts';
import { make, publicHalf } from '../shared/make-secret.ts';
import { Failure } from '../shared/outcome.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import { readTemplate } from '../shared/read-template.ts';
import { agesOf, oldOf, unfinishedOf, watchedOf } from '../shared/secret-age.ts';
import { ParameterStore, ssmClient } from '../shared/ssm.ts';
import { putParameter } from '../shared/ssm-write.ts';
import type { TemplateKey } from '../shared/template.ts';
import { HiddenTerminal } from '../shared/terminal.ts';
import {
  type CheckSettings,
  type InitSettings,
  type SetSettings,
  type Settings,
  UsageError,
} from './inputs.ts';
import { compare, isLost, type Present, planInit, report, type Step } from './plan.ts';
import { promptFor } from './prompt.ts';
import { leftByRotation, type Secret, secretsOf } from './record.ts';

type Say = (line: string) => void;

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

/** A store for one burst of calls: its deadline must not run while a person looks for a key. */
const openStore = (region: string | undefined) => new ParameterStore(ssmClient(region), undefined, () => {});

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

const openTerminal = () => new HiddenTerminal(process.stdin, (text) => process.stdout.write(text));

async function init(
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

/** Says what became of the keys that must be put back. True if there are any. */
function refuseLost(steps: readonly Step[], say: Say): boolean {
  const lost = steps.flatMap((step) => (step.do === 'refuse' ? [step.secret] : []));
  for (const secret of lost) for (const line of explainLost(secret)) say(line);
  return lost.length > 0;
}

const explainLost = ({ key, parameter, encryptsParameter }: Secret) => [
  `  ${key}: NOT MADE. ${parameter} is gone, and ${encryptsParameter} says that this environment has backups: with another key nobody could restore those under the lost one.`,
  `    Put the old one back, from your copy or from the box, as docs/secrets.md says under "The key of the backups":`,
  `    read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${parameter} --type SecureString --value file:///dev/stdin`,
  '    Only if there are no backups yet, or the key is gone with every copy: the same command with --new-backup-key.',
];

function check(
  { environment, olderThanDays }: CheckSettings,
  keys: readonly TemplateKey[],
  all: readonly Secret[],
  present: Present,
  say: Say,
): boolean {
  const { deploy } = pathsOf(environment);
  const passing = leftByRotation(keys, environment);
  // Beside the key pairs the deploy prefix holds what Terraform, the box and a rotation write.
  const isKnown = (name: string) => name.startsWith(`${deploy}/`) || passing.includes(name);
  const watched = watchedOf(keys, environment, olderThanDays);
  const now = new Date();
  const found = {
    ...compare(all, present, isKnown),
    old: oldOf(agesOf(watched, present, now)),
    unfinished: unfinishedOf(watched, present, environment, now),
  };
  for (const line of report(found, environment)) say(line);
  return found.missing.length === 0;
}

async function set(
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

/** Of a key without which backups are lost, and which nobody else has. */
function adviseCopy({ key, parameter, previousParameter }: Secret, say: Say): void {
  if (previousParameter === null) return;
  say(
    `  ${key}: keep a copy outside AWS, without which every backup is lost with the account. It is shown by:`,
  );
  say(
    `    aws ssm get-parameter --name ${parameter} --with-decryption --query Parameter.Value --output text`,
  );
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

/** Prompts for all before anything is stored, so that an interrupt leaves nothing half done. */
async function promptForAll(
  settings: Settings,
  secrets: readonly Secret[],
  say: Say,
): Promise<ReadonlyMap<Secret, string>> {
  const answers = new Map<Secret, string>();
  if (secrets.length === 0) return answers;
  if (!settings.terminal) {
    say(
      '  This is no terminal: nothing is read, since what is piped or passed ends up in a file or a history.',
    );
    for (const { key, required } of secrets)
      say(
        `  ${key}: not asked for${required ? '' : ' (optional)'}; in a terminal: npm run secrets -- set ${key} --env ${settings.environment}`,
      );
    return answers;
  }
  using terminal = openTerminal();
  for (const secret of secrets) {
    const value = await promptFor(secret, (question) => terminal.ask(question), say);
    if (value !== null) answers.set(secret, value);
  }
  return answers;
}

const toAsk = (steps: readonly Step[]) => steps.flatMap((step) => (step.do === 'ask' ? [step.secret] : []));

/** Prints the public halves, also of old pairs: a second run is how to look them up. Stores the one that the box reads. */
async function publishAll(store: ParameterStore, all: readonly Secret[], say: Say): Promise<void> {
  const pairs = all.filter(({ publish }) => publish !== null);
  const values = await store.read(pairs.map(({ parameter }) => parameter));
  for (const { key, parameter, publicParameter, recipe, publish } of pairs) {
    const privateKey = values.get(parameter)?.value;
    if (privateKey === undefined || publish === null) continue;
    const publicKey = halfOf(key, recipe, privateKey);
    if (publicParameter !== null) await putParameter(store, publicParameter, publicKey);
    say(`  ${key}: ${publish(publicKey)}`);
  }
}

function halfOf(key: string, recipe: Secret['recipe'], privateKey: string): string {
  try {
    return publicHalf(recipe, privateKey);
  } catch (cause) {
    throw new Failure(
      'invalid-value',
      `${key} in the store is no private key of the kind that is made here`,
      {
        nextStep: `npm run secrets -- set ${key} makes a new pair.`,
        cause,
      },
    );
  }
}
