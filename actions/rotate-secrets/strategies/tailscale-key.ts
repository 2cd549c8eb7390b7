import { createHash } from 'node:crypto';
import { Failure } from '../../shared/outcome.ts';
import { storeCommand } from '../../shared/store-command.ts';
import type { Ask, Outside, Rotation, StepReason, Strategy } from '../strategy.ts';
import { grantToken, keyIdOf, TailscaleApi } from './tailscale-api.ts';

const TAG = 'tag:skillgap-box';
const KEYS_PAGE = 'https://login.tailscale.com/admin/settings/keys';
const CLIENTS_PAGE = 'https://login.tailscale.com/admin/settings/oauth';

/**
 * A key of Tailscale's, made and revoked by its API. An OAuth client of the operator's does that; it does not expire,
 * and only the deploy reads it. Machines that joined with the old key stay joined.
 */
export const tailscaleKey: Strategy = {
  name: 'tailscale-key',
  what: 'make a new key by Tailscale’s API, prove that it lets a machine in, revoke the old one',

  async create(rotation, outside) {
    const entry = await enter(rotation, outside);
    if ('ask' in entry) return entry;
    const { api } = entry;
    // A create that died after the key was made left it here, and its secret with nobody.
    await sweep(rotation, outside, api);
    const old = keyIdOf(keyIn(rotation.old, rotation));
    const had = (old === null ? null : await api.get(old))?.tags ?? [];
    const tags = had.length > 0 ? had : [TAG];
    const made = await api.make(descriptionOf(outside.environment, rotation.id), tags);
    if ('refused' in made) {
      throw new Failure<StepReason>(
        'api-failed',
        `Tailscale makes no key with ${tags.join(', ')} for this OAuth client (${made.refused}).`,
        {
          nextStep: `Give the client the scope auth_keys and these tags at ${CLIENTS_PAGE}, and let the tailnet’s policy own them.`,
        },
      );
    }
    if (typeof made.key === 'string') outside.mask(made.key);
    // Without its id it could not be revoked one day.
    if (typeof made.key !== 'string' || keyIdOf(made.key) !== made.id) {
      throw new Failure<StepReason>('api-failed', 'Tailscale made a key that has not the form of one.', {
        nextStep: `Nothing is replaced. See ${KEYS_PAGE} for what was made.`,
      });
    }
    return { values: { [rotation.subject.name]: made.key } };
  },

  async set(rotation, outside) {
    await prove(rotation, outside);
  },

  async test(rotation, outside) {
    await prove(rotation, outside);
  },

  async finish(rotation, outside) {
    const old = keyIn(rotation.old, rotation);
    if (!old) return null;
    const id = keyIdOf(old);
    if (id === null)
      return `Revoke the old key at ${KEYS_PAGE}: it does not tell its id, so no machine can do that.`;
    if (id === keyIdOf(keyIn(rotation.fresh, rotation))) return null;
    const revoked = await (await mustEnter(rotation, outside)).revoke(id);
    return revoked
      ? null
      : `Revoke the old key ${id} at ${KEYS_PAGE}: Tailscale does not let the OAuth client do that.`;
  },

  async undo(rotation, outside) {
    const fresh = keyIdOf(keyIn(rotation.fresh, rotation));
    const entry = await enter(rotation, outside);
    // Without a client nothing was made.
    if ('ask' in entry && fresh === null) return;
    const api = 'api' in entry ? entry.api : clientGone(outside);
    if (fresh !== null && fresh !== keyIdOf(keyIn(rotation.old, rotation))) await mustRevoke(api, fresh);
    await sweep(rotation, outside, api);
  },
};

/**
 * What a key of this rotation is known by. Tailscale takes 50 letters, digits, hyphens and spaces; what is none of that,
 * or longer, is known by its hash.
 */
export function descriptionOf(environment: string, rotationId: string): string {
  const plain = `skillgap ${environment} ${rotationId}`;
  if (/^[A-Za-z0-9 -]{1,50}$/.test(plain)) return plain;
  return `skillgap ${createHash('sha256').update(plain).digest('hex').slice(0, 32)}`;
}

/** Revokes what this rotation made, and never the key that is in use. */
async function sweep(rotation: Rotation, { environment }: Outside, api: TailscaleApi): Promise<void> {
  const old = keyIdOf(keyIn(rotation.old, rotation));
  for (const { id } of await api.described(descriptionOf(environment, rotation.id))) {
    if (id !== old) await mustRevoke(api, id);
  }
}

async function mustRevoke(api: TailscaleApi, id: string): Promise<void> {
  if (await api.revoke(id)) return;
  throw new Failure<StepReason>(
    'api-failed',
    `Tailscale does not let the OAuth client revoke the key ${id}.`,
    {
      nextStep: `Revoke it at ${KEYS_PAGE}, and give the client the scope auth_keys for writing at ${CLIENTS_PAGE}.`,
    },
  );
}

/** Proves that a machine would be let in with the new key, without using it. */
async function prove(rotation: Rotation, outside: Outside): Promise<void> {
  const id = keyIdOf(keyIn(rotation.fresh, rotation));
  const key = id === null ? null : await (await mustEnter(rotation, outside)).get(id);
  const fault = key === null ? 'it is not known' : key.fault;
  if (fault === null) return;
  throw new Failure<StepReason>('test-failed', `Tailscale lets no machine in with the new key: ${fault}.`, {
    nextStep: `See ${KEYS_PAGE} for who changed it, and start the rotation again.`,
  });
}

/** Logs in as the OAuth client, or says how to make one. */
async function enter(
  { subject }: Rotation,
  { paths, read, mask, endpoints }: Outside,
): Promise<{ api: TailscaleApi } | { ask: Ask }> {
  const [id, secret] = clientParameters(paths.deploy);
  const values = await read([id, secret]);
  const clientId = values.get(id)?.trim();
  const clientSecret = values.get(secret)?.trim();
  if (!clientId || !clientSecret) {
    const missing = [...(clientId ? [] : [id]), ...(clientSecret ? [] : [secret])];
    return {
      ask: {
        why: 'Tailscale’s API makes keys for an OAuth client only, and none is in Parameter Store.',
        where: `Make one at ${CLIENTS_PAGE}, with the scope auth_keys (write) and the tag ${TAG}; store it by the commands below, and comment /rotate-secrets ${subject.name}.`,
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
        ? 'Tailscale does not take the OAuth client that is in Parameter Store.'
        : 'Tailscale granted the OAuth client no access token.',
      { nextStep: `See ${CLIENTS_PAGE} whether it is still there; store another as ${id} and ${secret}.` },
    );
  }
  mask(token);
  return { api: new TailscaleApi(endpoints.tailscale, token) };
}

async function mustEnter(rotation: Rotation, outside: Outside): Promise<TailscaleApi> {
  const entry = await enter(rotation, outside);
  return 'api' in entry ? entry.api : clientGone(outside);
}

function clientGone({ paths }: Outside): never {
  throw new Failure<StepReason>('api-failed', 'Tailscale’s OAuth client is in Parameter Store no more.', {
    nextStep: `Store it again: ${clientParameters(paths.deploy).join(' and ')}; it is made at ${CLIENTS_PAGE}.`,
  });
}

function clientParameters(path: string): [id: string, secret: string] {
  return [`${path}/TAILSCALE_OAUTH_CLIENT_ID`, `${path}/TAILSCALE_OAUTH_CLIENT_SECRET`];
}

function keyIn(values: Rotation['old'], { subject }: Rotation): string | undefined {
  return values[subject.name];
}
