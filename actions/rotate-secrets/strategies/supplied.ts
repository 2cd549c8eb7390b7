import { valueFault } from '../../shared/dotenv.ts';
import { Failure } from '../../shared/outcome.ts';
import { storeCommand } from '../../shared/store-command.ts';
import type { Ask, Outside, Rotation, StepReason, Strategy, SubjectKey, Values } from '../strategy.ts';
import { liveApiOf, proveLive } from './live-apis.ts';

/**
 * Keys that only a person can make. The new one waits in Parameter Store as pending, is tested against the API that it
 * opens, and takes the place of the old one; both are good until the person revokes the old one.
 */
export const supplied: Strategy = {
  name: 'supplied',
  what: 'take the value that waits in Parameter Store, once the API that it is for takes it',

  async create({ subject, old }, outside) {
    const pending = await readPending(subject.keys, outside);
    // One that nobody replaces stays: it goes to the API with the others.
    const missing = subject.keys.filter(({ key }) => pending[key] === undefined && old[key] === undefined);
    if (Object.keys(pending).length === 0) return { ask: ask(subject.name, subject.keys, outside) };
    if (missing.length > 0) return { ask: ask(subject.name, missing, outside) };
    refuseUnusable(pending);
    // One of several may be the same, such as the id of an application whose key is new.
    if (Object.entries(pending).every(([key, value]) => value === old[key]))
      refuseSame(subject.name, pending, outside);
    await proveLive(subject.name, { ...old, ...pending }, outside.endpoints);
    const changed = Object.entries(pending).filter(([key, value]) => value !== old[key]);
    return { values: Object.fromEntries(changed) };
  },

  async set({ subject, old, fresh }, outside) {
    await proveLive(subject.name, { ...old, ...fresh }, outside.endpoints);
  },

  async test() {
    // The API was asked already, and the release's own gate asks whether it serves.
  },

  async finish({ subject, old, fresh }, outside) {
    const pending = await readPending(subject.keys, outside);
    for (const [key, value] of Object.entries(pending)) {
      // Another that was stored meanwhile waits for a rotation of its own.
      if (value === (fresh[key] ?? old[key])) await outside.remove(pendingOf(key, outside));
    }
    const replaced = subject.keys.filter(
      ({ key }) => old[key] !== undefined && old[key] !== (fresh[key] ?? old[key]),
    );
    if (replaced.length === 0) return null;
    const names = replaced.map(({ key }) => key).join(' and ');
    return `Revoke the old ${names} at ${liveApiOf(subject.name).console}: nothing uses it any more.`;
  },

  async undo() {
    // What is pending stays so, for the next try; nothing else was made.
  },
};

function pendingOf(key: string, { paths }: Outside): string {
  return `${paths.deploy}/pending/${key}`;
}

async function readPending(keys: Rotation['subject']['keys'], outside: Outside): Promise<Values> {
  const values = await outside.read(keys.map(({ key }) => pendingOf(key, outside)));
  return Object.fromEntries(
    keys.flatMap(({ key }) => {
      const value = values.get(pendingOf(key, outside));
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

function ask(subject: string, keys: readonly SubjectKey[], outside: Outside): Ask {
  const { name, console } = liveApiOf(subject);
  const names = keys.map(({ key }) => key).join(' and ');
  const where = new Set(keys.map(({ create }) => create ?? console));
  return {
    why: `${name} lets only a person make a key: no new value of ${names} waits in Parameter Store.`,
    where: `Make one (${[...where].join('; ')}), store it by the command below, and comment /rotate-secrets ${subject}.`,
    commands: keys.map(({ key }) => storeCommand(pendingOf(key, outside), { overwrite: true })),
  };
}

/** What is wrong with a value, or null; it is never quoted. */
function faultOf(value: string): string | null {
  if (value === '') return 'is empty';
  // `echo` leaves a line break at the end; `fetch` would drop it and pass the test, and the application would not.
  return (
    valueFault(value) ?? (/^[\x21-\x7e]+$/.test(value) ? null : 'holds a blank or a letter that no key has')
  );
}

function refuseUnusable(pending: Values): void {
  for (const [key, value] of Object.entries(pending)) {
    const fault = faultOf(value);
    if (fault === null) continue;
    throw new Failure<StepReason>('refused', `The pending value of ${key} ${fault}.`, {
      nextStep: 'The old one stays in use. Store it again, with printf %s and as it was copied.',
    });
  }
}

function refuseSame(subject: string, pending: Values, outside: Outside): never {
  const names = Object.keys(pending);
  throw new Failure<StepReason>('refused', `What is pending for ${names.join(' and ')} is what is in use.`, {
    nextStep: `Make a new key at ${liveApiOf(subject).console} and store that, or remove what is pending: aws ssm delete-parameters --names ${names.map((key) => pendingOf(key, outside)).join(' ')}`,
  });
}
