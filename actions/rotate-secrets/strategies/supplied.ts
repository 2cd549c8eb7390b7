import { valueFault } from '../../shared/dotenv.ts';
import { Failure } from '../../shared/outcome.ts';
import { storeCommand } from '../../shared/store-command.ts';
import type { Context } from '../context.ts';
import type { ManualAction, Rotation, StepReason, Strategy, SubjectKey, Values } from '../strategy.ts';
import { liveApiOf, proveLive } from './live-apis.ts';

/**
 * Keys that only a person can make. The new one waits in Parameter Store as pending, is tested against its API, and
 * replaces the old one; both work until the person revokes the old one.
 */
export const supplied: Strategy = {
  name: 'supplied',
  what: 'take the pending value in Parameter Store, once its API accepts it',

  async create({ subject, old }, context) {
    const pending = await readPending(subject.keys, context);
    // A key without a pending value stays: the API gets it with the others.
    const missing = subject.keys.filter(({ key }) => pending[key] === undefined && old[key] === undefined);
    if (Object.keys(pending).length === 0) return { manual: manual(subject.name, subject.keys, context) };
    if (missing.length > 0) return { manual: manual(subject.name, missing, context) };
    refuseUnusable(pending);
    // One of several may stay the same, such as the id of an application with a new key.
    if (Object.entries(pending).every(([key, value]) => value === old[key]))
      refuseSame(subject.name, pending, context);
    await proveLive(subject.name, { ...old, ...pending }, context.endpoints);
    const changed = Object.entries(pending).filter(([key, value]) => value !== old[key]);
    return { values: Object.fromEntries(changed) };
  },

  async set({ subject, old, fresh }, context) {
    await proveLive(subject.name, { ...old, ...fresh }, context.endpoints);
  },

  async test() {
    // The API accepted it already, and the release’s own gate checks that it serves.
  },

  async finish({ subject, old, fresh }, context) {
    const pending = await readPending(subject.keys, context);
    for (const [key, value] of Object.entries(pending)) {
      // Another one that was stored meanwhile waits for the next rotation.
      if (value === (fresh[key] ?? old[key])) await context.store.remove(pendingOf(key, context));
    }
    const replaced = subject.keys.filter(
      ({ key }) => old[key] !== undefined && old[key] !== (fresh[key] ?? old[key]),
    );
    if (replaced.length === 0) return null;
    const names = replaced.map(({ key }) => key).join(' and ');
    return `Revoke the old ${names} at ${liveApiOf(subject.name).console}: nothing uses it any more.`;
  },

  async undo() {
    // What is pending stays for the next attempt; nothing else was made.
  },
};

function pendingOf(key: string, { paths }: Context): string {
  return `${paths.deploy}/pending/${key}`;
}

async function readPending(keys: Rotation['subject']['keys'], context: Context): Promise<Values> {
  const values = await context.store.read(keys.map(({ key }) => pendingOf(key, context)));
  return Object.fromEntries(
    keys.flatMap(({ key }) => {
      const value = values.get(pendingOf(key, context))?.value;
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function manual(subject: string, keys: readonly SubjectKey[], context: Context): ManualAction {
  const { name, console } = liveApiOf(subject);
  const names = keys.map(({ key }) => key).join(' and ');
  const where = new Set(keys.map(({ create }) => create ?? console));
  return {
    why: `Only a person can make a key of ${name}, and no new value of ${names} is pending in Parameter Store.`,
    where: `Make one (${[...where].join('; ')}), store it with the command below, and comment /rotate-secrets ${subject}.`,
    commands: keys.map(({ key }) => storeCommand(pendingOf(key, context), { overwrite: true })),
  };
}

/** What is wrong with a value, or null; it is never quoted. */
function faultOf(value: string): string | null {
  if (value === '') return 'is empty';
  // `echo` leaves a line break at the end: `fetch` drops it and passes the test, and the application does not.
  return (
    valueFault(value) ??
    (/^[\x21-\x7e]+$/.test(value) ? null : 'holds a blank or another character that no key has')
  );
}

function refuseUnusable(pending: Values): void {
  for (const [key, value] of Object.entries(pending)) {
    const fault = faultOf(value);
    if (fault === null) continue;
    throw new Failure<StepReason>('refused', `The pending value of ${key} ${fault}.`, {
      nextStep: 'The old one stays in use. Store it again with printf %s, exactly as copied.',
    });
  }
}

function refuseSame(subject: string, pending: Values, context: Context): never {
  const names = Object.keys(pending);
  throw new Failure<StepReason>('refused', `The pending value of ${names.join(' and ')} is the one in use.`, {
    nextStep: `Make a new key at ${liveApiOf(subject).console} and store it, or remove the pending one: aws ssm delete-parameters --names ${names.map((key) => pendingOf(key, context)).join(' ')}`,
  });
}
