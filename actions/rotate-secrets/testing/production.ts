import { repositoryOf } from '../../shared/backup-keys.ts';
import { keyIdOf } from '../strategies/tailscale-api.ts';
import type { FakeApis } from './fake-apis.ts';
import { type FakeBox, loginIn, publicOf } from './fake-box.ts';
import type { MemoryStore } from './memory-store.ts';
import { app, deploy, SUBJECTS } from './record.ts';

/** What production consists of. */
export interface Production {
  memory: MemoryStore;
  box: FakeBox;
  apis: FakeApis;
}

/** What does not work in production at this moment: nobody may ever notice a rotation. */
export function faultsOf({ memory, box, apis }: Production): string[] {
  const faults: string[] = [];
  const need = (holds: boolean, fault: string) => void (holds || faults.push(fault));
  for (const env of box.backends) {
    need(box.takes(env.DATABASE_URL ?? ''), 'Postgres does not let the backend in');
    need(apis.pinecone.has(env.PINECONE_API_KEY ?? ''), 'Pinecone does not let the backend in');
    need(apis.adzuna.has(`${env.ADZUNA_APP_ID}/${env.ADZUNA_API_KEY}`), 'Adzuna does not let the backend in');
    // The LLM node takes what is stored, at once.
    const taken = [app('LLM_NODE_TOKEN'), app('LLM_NODE_TOKEN_PREVIOUS')].map((name) => memory.get(name));
    need(taken.includes(env.LLM_NODE_TOKEN), 'the LLM node does not let the backend in');
  }
  need(box.opens(memory.get(deploy('EC2_SSH_KEY')) ?? ''), 'the stored SSH key does not open the box');
  for (const key of box.backupKeys)
    need(keptKeys(memory).includes(key), 'backups lie there whose key is lost');
  const join = memory.get(app('TAILSCALE_AUTH_KEY')) ?? '';
  need(apis.letsJoin(join), 'a new box cannot join the tailnet');
  return faults;
}

/** Everything that holds keys of backups: the store, and the state of a rotation in progress. */
function keptKeys(memory: MemoryStore): string {
  const state = memory.get(deploy('rotation/BACKUP_KEY'));
  const names = ['BACKUP_KEY', 'BACKUP_KEYS_PREVIOUS'];
  return [...names.map((name) => memory.get(app(name))), state].join();
}

/** What each subject's first parameter holds, by the subject. */
export function valuesOf({ memory }: Production): ReadonlyMap<string, string> {
  return new Map(SUBJECTS.map(({ name, keys: [first] }) => [name, memory.get(first?.parameter ?? '') ?? '']));
}

/** Whether a value opens what a secret of this name is for, as far as a rotation can end that. */
export function opens({ memory, box, apis }: Production, name: string, value: string): boolean {
  switch (name) {
    case 'DATABASE_URL':
      return box.takes(value);
    case 'TAILSCALE_AUTH_KEY':
      return apis.letsJoin(value);
    case 'EC2_SSH_KEY':
      return box.opens(value);
    case 'LLM_NODE_TOKEN':
      return [app(name), app(`${name}_PREVIOUS`)].some((each) => memory.get(each) === value);
    default:
      return memory.get(app(name)) === value;
  }
}

/** What is left of a rotation of these that has ended, one way or the other. */
export function leftovers({ memory, box, apis }: Production, names: readonly string[]): string[] {
  const left: string[] = [];
  const need = (holds: boolean, what: string) => void (holds || left.push(what));
  const stored = (name: string) => memory.get(name) ?? '';
  for (const name of memory.names())
    need(!name.startsWith(deploy('rotation/')) || name.startsWith(deploy('rotation/finished/')), name);

  const url = stored(app('DATABASE_URL'));
  need(box.takes(url), `${url} does not log in`);
  for (const [login, { locked }] of box.logins)
    need(locked === (login !== loginIn(url).login), `${login} is ${locked ? '' : 'not '}locked`);

  const repository = repositoryOf(stored(app('BACKUP_KEY')));
  need(box.archive?.repository === repository, 'backups are written with another key than the one stored');

  need(memory.get(app('LLM_NODE_TOKEN_PREVIOUS')) === undefined, 'the LLM node takes the old token as well');

  const ids = apis.tailscale.map(({ id }) => id);
  const wanted = ['kOthersCNTRL', keyIdOf(stored(app('TAILSCALE_AUTH_KEY'))) ?? ''];
  need(`${ids}` === `${wanted}`, `Tailscale has the keys ${ids}`);

  const ours = publicOf(stored(deploy('EC2_SSH_KEY')));
  const keys = [...box.authorizedKeys].sort();
  need(`${keys}` === `${[ours, box.othersKey].sort()}`, `the box has ${keys.length} keys`);
  need((memory.get(deploy('EC2_SSH_KEY.pub')) ?? ours) === ours, 'the public key is that of another');

  for (const key of names)
    need(stored(app(key)) !== memory.get(deploy(`pending/${key}`)), `${key} is still pending`);
  // What is stored is what runs: no rotation ends between the two.
  const [env] = box.backends;
  for (const [key, value] of Object.entries(env ?? {}))
    need(stored(app(key)) === value, `the backend runs with another ${key}`);
  return left;
}
