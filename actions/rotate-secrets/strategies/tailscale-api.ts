import { askApi } from '../http.ts';

/** The longest that an auth key can live. */
const LIFETIME_SECONDS = 90 * 86_400;

/** What Tailscale says of a key. The key itself it shows once, when it makes it. */
export type TailscaleKey = ReturnType<typeof readKey>;

/**
 * Tailscale’s API for auth keys (https://tailscale.com/api#tag/keys), with an access token of an OAuth client that has the
 * scope `auth_keys`.
 */
export class TailscaleApi {
  readonly #endpoint: string;
  readonly #headers: Record<string, string>;

  constructor(endpoint: string, token: string) {
    this.#endpoint = endpoint;
    this.#headers = { authorization: `Bearer ${token}` };
  }

  /** The key with this id; null when there is none that this client may see. */
  async get(id: string): Promise<TailscaleKey | null> {
    const { status, body } = await askApi(this.#url(id), { headers: this.#headers, judged: [403, 404] });
    return status === 200 ? readKey(id, body) : null;
  }

  /** Every key with this description. */
  async described(description: string): Promise<TailscaleKey[]> {
    // Without `all` a client sees only OAuth clients.
    const { body } = await askApi(this.#url('', '?all=true'), { headers: this.#headers });
    const listed = (body as { keys?: { id?: unknown }[] } | null)?.keys;
    const found: TailscaleKey[] = [];
    for (const { id } of Array.isArray(listed) ? listed : []) {
      // A list is only sure to have ids.
      const key = typeof id === 'string' ? await this.get(id) : null;
      if (key?.description === description) found.push(key);
    }
    return found;
  }

  /**
   * Makes a reusable key. Not retried when the answer is lost: the caller sweeps by the description, before it makes
   * another and when it gives up. `refused` by 400 or 403: this client may not make such a key.
   */
  async make(
    description: string,
    tags: readonly string[],
  ): Promise<{ id: unknown; key: unknown } | { refused: number }> {
    const create = { reusable: true, ephemeral: false, preauthorized: true, tags };
    const { status, body } = await askApi(this.#url(), {
      method: 'POST',
      headers: this.#headers,
      body: { capabilities: { devices: { create } }, expirySeconds: LIFETIME_SECONDS, description },
      judged: [400, 403],
    });
    if (status === 400 || status === 403) return { refused: status };
    const { id, key } = (body ?? {}) as { id?: unknown; key?: unknown };
    return { id, key };
  }

  /** False when this client may not. A key that does not exist counts as revoked. */
  async revoke(id: string): Promise<boolean> {
    const { status } = await askApi(this.#url(id), {
      method: 'DELETE',
      headers: this.#headers,
      judged: [403, 404],
    });
    return status !== 403;
  }

  #url(id = '', query = ''): URL {
    const path = id === '' ? '' : `/${encodeURIComponent(id)}`;
    return new URL(`${this.#endpoint}/api/v2/tailnet/-/keys${path}${query}`);
  }
}

/** An access token for an OAuth client; null when the client is refused. */
export async function grantToken(endpoint: string, id: string, secret: string): Promise<unknown> {
  const { status, body } = await askApi(new URL(`${endpoint}/api/v2/oauth/token`), {
    method: 'POST',
    body: new URLSearchParams({ client_id: id, client_secret: secret, grant_type: 'client_credentials' }),
    // A token whose answer was lost expires within the hour.
    repeatable: true,
    judged: [400, 401, 403],
  });
  return status === 200 ? ((body as { access_token?: unknown } | null)?.access_token ?? '') : null;
}

/**
 * The id in an auth key, `tskey-auth-<id>-<secret>` (without `auth-` in old keys). Null for anything else that a machine
 * can join with, such as an OAuth client’s secret.
 */
export function keyIdOf(key: string | undefined): string | null {
  return /^tskey-(?:auth-)?(k[A-Za-z0-9]+)-[A-Za-z0-9]+$/.exec(key?.trim() ?? '')?.[1] ?? null;
}

interface KeyBody {
  description?: unknown;
  expires?: unknown;
  revoked?: unknown;
  invalid?: unknown;
  capabilities?: { devices?: { create?: { tags?: unknown; reusable?: unknown; preauthorized?: unknown } } };
}

function readKey(id: string, body: unknown) {
  const key = (body ?? {}) as KeyBody;
  const { tags } = key.capabilities?.devices?.create ?? {};
  return {
    id,
    description: typeof key.description === 'string' ? key.description : '',
    tags: Array.isArray(tags) ? tags.filter((tag): tag is string => typeof tag === 'string') : [],
    /** Why no machine can join with it, or null. */
    fault: faultOf(key),
  };
}

function faultOf({ expires, revoked, invalid, capabilities }: KeyBody): string | null {
  // Some answers have Go’s zero time in place of none.
  if (typeof revoked === 'string' && !/^0*1-/.test(revoked)) return 'it is revoked';
  if (invalid === true) return 'it is not valid';
  if (typeof expires !== 'string' || !(Date.parse(expires) > Date.now())) return 'it is expired';
  const create = capabilities?.devices?.create;
  if (create?.preauthorized !== true) return 'it is not pre-approved';
  if (create.reusable !== true) return 'it is for one machine only';
  return null;
}
