import { createHash } from 'node:crypto';
import { Failure } from '../../shared/outcome.ts';
import { storeCommand } from '../../shared/store-command.ts';
import type { Context } from '../context.ts';
import type { ManualAction, Rotation, StepReason, Strategy } from '../strategy.ts';
import { grantToken, keyIdOf, TailscaleApi } from './tailscale-api.ts';

const TAG = 'tag:skillgap-box';
const KEYS_PAGE = 'https://login.tailscale.com/admin/settings/keys';
const CLIENTS_PAGE = 'https://login.tailscale.com/admin/settings/oauth';

/**
 * An auth key that Tailscale’s API makes and revokes for an OAuth client of the operator. The client does not expire, and
 * only the pipeline can read it. Machines that joined with the old key stay joined.
 */
export const tailscaleKey: Strategy = {
  name: 'tailscale-key',
  what: 'make a new key with Tailscale’s API, prove that a machine can join with it, revoke the old one',

  async create(rotation, context) {
    const entry = await enter(rotation, context);
    if ('manual' in entry) return entry;
    const { api } = entry;
    // A `create` that died after the key was made left the key here, and its secret is lost.
    await sweep(rotation, context, api);
    const old = keyIdOf(keyIn(rotation.old, rotation));
    const had = (old === null ? null : await api.get(old))?.tags ?? [];
    const tags = had.length > 0 ? had : [TAG];
    const made = await api.make(descriptionOf(context.environment, rotation.id), tags);
    if ('refused' in made) {
      throw new Failure<StepReason>(
        'api-failed',
        `Tailscale refuses to make a key with ${tags.join(', ')} for this OAuth client (${made.refused}).`,
        {
          nextStep: `Give the client the scope auth_keys and these tags at ${CLIENTS_PAGE}, and define the tags in the tailnet’s policy.`,
        },
      );
    }
    if (typeof made.key === 'string') context.mask(made.key);
    // Without its id it can never be revoked.
    if (typeof made.key !== 'string' || keyIdOf(made.key) !== made.id) {
      throw new Failure<StepReason>('api-failed', 'Tailscale returned a malformed key.', {
        nextStep: `Nothing is replaced. Look at ${KEYS_PAGE} for what was made.`,
      });
    }
    return { values: { [rotation.subject.name]: made.key } };
  },

  set: prove,
  test: prove,

  async finish(rotation, context) {
    const old = keyIn(rotation.old, rotation);
    if (!old) return null;
    const id = keyIdOf(old);
    if (id === null) return `Revoke the old key at ${KEYS_PAGE}: it has no id, so no machine can do that.`;
    if (id === keyIdOf(keyIn(rotation.fresh, rotation))) return null;
    const revoked = await (await mustEnter(rotation, context)).revoke(id);
    return revoked ? null : `Revoke the old key ${id} at ${KEYS_PAGE}: the OAuth client may not.`;
  },

  async undo(rotation, context) {
    const fresh = keyIdOf(keyIn(rotation.fresh, rotation));
    const entry = await enter(rotation, context);
    // Without a client nothing was made.
    if ('manual' in entry && fresh === null) return;
    const api = 'api' in entry ? entry.api : clientGone(context);
    if (fresh !== null && fresh !== keyIdOf(keyIn(rotation.old, rotation))) await mustRevoke(api, fresh);
    await sweep(rotation, context, api);
  },
};

/**
 * The description of this rotation’s keys. Tailscale accepts 50 letters, digits, hyphens and spaces; anything else is
 * hashed.
 */
export function descriptionOf(environment: string, rotationId: string): string {
  const plain = `skillgap ${environment} ${rotationId}`;
  if (/^[A-Za-z0-9 -]{1,50}$/.test(plain)) return plain;
  return `skillgap ${createHash('sha256').update(plain).digest('hex').slice(0, 32)}`;
}

/** Revokes the keys of this rotation, and never the one in use. */
async function sweep(rotation: Rotation, { environment }: Context, api: TailscaleApi): Promise<void> {
  const old = keyIdOf(keyIn(rotation.old, rotation));
  for (const { id } of await api.described(descriptionOf(environment, rotation.id))) {
    if (id !== old) await mustRevoke(api, id);
  }
}

async function mustRevoke(api: TailscaleApi, id: string): Promise<void> {
  if (await api.revoke(id)) return;
  throw new Failure<StepReason>('api-failed', `The OAuth client may not revoke Tailscale’s key ${id}.`, {
    nextStep: `Revoke it at ${KEYS_PAGE}, and give the client the scope auth_keys for writing at ${CLIENTS_PAGE}.`,
  });
}

/** Proves that a machine could join with the new key, without using it. */
async function prove(rotation: Rotation, context: Context): Promise<void> {
  const id = keyIdOf(keyIn(rotation.fresh, rotation));
  const key = id === null ? null : await (await mustEnter(rotation, context)).get(id);
  const fault = key === null ? 'it is not known' : key.fault;
  if (fault === null) return;
  throw new Failure<StepReason>('test-failed', `No machine can join with Tailscale’s new key: ${fault}.`, {
    nextStep: `Look at ${KEYS_PAGE} who changed it, and start the rotation again.`,
  });
}

/** Logs in as the OAuth client, or says how to make one. */
async function enter(
  { subject }: Rotation,
  { paths, store, mask, endpoints }: Context,
): Promise<{ api: TailscaleApi } | { manual: ManualAction }> {
  const [id, secret] = clientParameters(paths.deploy);
  const values = await store.read([id, secret]);
  const clientId = values.get(id)?.value.trim();
  const clientSecret = values.get(secret)?.value.trim();
  if (!clientId || !clientSecret) {
    const missing = [...(clientId ? [] : [id]), ...(clientSecret ? [] : [secret])];
    return {
      manual: {
        why: 'Tailscale’s API makes keys for an OAuth client only, and Parameter Store has none.',
        where: `Make one at ${CLIENTS_PAGE}, with the scope auth_keys (write) and the tag ${TAG}; store it with the commands below, and comment /rotate-secrets ${subject.name}.`,
        commands: missing.map((parameter) => storeCommand(parameter)),
      },
    };
  }
  mask(clientSecret);
  const token = await grantToken(endpoints.tailscale, clientId, clientSecret);
  if (typeof token !== 'string' || token === '') {
    throw new Failure<StepReason>(
      'api-failed',
      token === null
        ? 'Tailscale refuses the OAuth client in Parameter Store.'
        : 'Tailscale gave the OAuth client no access token.',
      { nextStep: `Check at ${CLIENTS_PAGE} whether it still exists; store another as ${id} and ${secret}.` },
    );
  }
  mask(token);
  return { api: new TailscaleApi(endpoints.tailscale, token) };
}

async function mustEnter(rotation: Rotation, context: Context): Promise<TailscaleApi> {
  const entry = await enter(rotation, context);
  return 'api' in entry ? entry.api : clientGone(context);
}

function clientGone({ paths }: Context): never {
  throw new Failure<StepReason>('api-failed', 'Tailscale’s OAuth client is gone from Parameter Store.', {
    nextStep: `Store it again as ${clientParameters(paths.deploy).join(' and ')}; make one at ${CLIENTS_PAGE}.`,
  });
}

function clientParameters(path: string): [id: string, secret: string] {
  return [`${path}/TAILSCALE_OAUTH_CLIENT_ID`, `${path}/TAILSCALE_OAUTH_CLIENT_SECRET`];
}

function keyIn(values: Rotation['old'], { subject }: Rotation): string | undefined {
  return values[subject.name];
}
