import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Context, Hono } from 'hono';
import { serveApp } from './http-server.ts';

export interface KeyCapabilities {
  readonly reusable: boolean;
  readonly ephemeral: boolean;
  readonly preauthorized: boolean;
  readonly tags: readonly string[];
}

/** A key, even a revoked one. */
export interface RecordedKey {
  readonly id: string;
  /** The key itself, which the API returns only once. */
  readonly key: string;
  readonly description: string;
  readonly create: KeyCapabilities;
  readonly created: number;
  readonly expires: number;
  revoked: number | null;
}

const LONGEST_SECONDS = 90 * 86_400;
const TOKEN_MS = 3_600_000;

/** Tailscale's API for auth keys, for one tailnet with one OAuth client of the scope `auth_keys`. */
export async function startTailscaleApi({ now = Date.now } = {}) {
  const letters = (length: number) => randomBytes(length).toString('hex').slice(0, length);
  const id = `k${letters(10)}CNTRL`;
  const client = { id, secret: `tskey-client-${id}-${letters(32)}`, tags: ['tag:skillgap-box'] };
  const keys: RecordedKey[] = [];
  const tokens = new Map<string, number>();
  let losesNext = false;

  const record = (create: KeyCapabilities, description: string, seconds: number): RecordedKey => {
    const id = `k${letters(10)}CNTRL`;
    const key = `tskey-auth-${id}-${letters(32)}`;
    const made = {
      ...{ id, key, description, create, created: now() },
      expires: now() + seconds * 1000,
      revoked: null,
    };
    keys.push(made);
    return made;
  };
  const isValid = ({ revoked, expires }: RecordedKey) => revoked === null && expires > now();

  const app = new Hono();
  app.post('/api/v2/oauth/token', async (c) => {
    const form = await c.req.parseBody();
    if (form.client_id !== client.id || form.client_secret !== client.secret)
      return refuse(c, 401, 'API token invalid');
    if (form.grant_type !== 'client_credentials') return refuse(c, 400, 'unsupported grant_type');
    const token = `tskey-api-${client.id}-${letters(32)}`;
    tokens.set(token, now() + TOKEN_MS);
    return c.json({
      ...{ access_token: token, token_type: 'Bearer', expires_in: TOKEN_MS / 1000, scope: 'auth_keys' },
    });
  });

  const api = app.basePath('/api/v2/tailnet/-/keys');
  api.use('*', async (c, next) => {
    const token = c.req.header('authorization')?.replace(/^Bearer /, '') ?? '';
    if (!((tokens.get(token) ?? 0) > now())) return refuse(c, 401, 'API token invalid');
    await next();
    return undefined;
  });
  api.get('/', (c) => {
    // To an OAuth client, without `all`, the list has only OAuth clients, and only their ids.
    const listed = c.req.query('all') === 'true' ? keys.filter(isValid) : [];
    return c.json({ keys: [client, ...listed].map(({ id }) => ({ id })) });
  });
  api.post('/', async (c) => {
    const wanted = readWanted(await c.req.json<unknown>().catch(() => null), client.tags);
    if (typeof wanted === 'string') return refuse(c, 400, wanted);
    const made = record(wanted.create, wanted.description, wanted.seconds);
    if (losesNext) {
      losesNext = false;
      (c.env as { incoming: IncomingMessage }).incoming.socket.destroy();
    }
    return c.json({ ...described(made, true), key: made.key });
  });
  api.get('/:id', (c) => {
    const key = keys.find(({ id }) => id === c.req.param('id'));
    if (c.req.param('id') === client.id)
      return refuse(c, 403, 'calling actor does not have enough permissions');
    return key ? c.json(described(key, isValid(key))) : refuse(c, 404, 'key not found');
  });
  api.delete('/:id', (c) => {
    const key = keys.find((each) => each.id === c.req.param('id') && isValid(each));
    if (!key) return refuse(c, 404, 'key not found');
    key.revoked = now();
    return c.body(null, 200);
  });

  const server = await serveApp(app);
  return {
    ...server,
    client,
    /** Oldest first. */
    keys,
    /** Creates one as a person does in the console; returns the key itself. */
    make({
      description = '',
      seconds = LONGEST_SECONDS,
      ...create
    }: Partial<KeyCapabilities> & { description?: string; seconds?: number } = {}) {
      const whole = { reusable: true, ephemeral: false, preauthorized: true, tags: [], ...create };
      return record(whole, description, seconds).key;
    },
    /** Whether a machine with this key may join. */
    joins: (key: string) =>
      keys.some((each) => each.key === key && isValid(each) && each.create.preauthorized),
    /** Creates the next key without answering the request. */
    loseNextAnswer: () => {
      losesNext = true;
    },
  };
}

function refuse(c: Context, status: 400 | 401 | 403 | 404, message: string): Response {
  return c.json({ message }, status);
}

/** The requested key, or why it is refused. */
function readWanted(
  body: unknown,
  allowed: readonly string[],
): { create: KeyCapabilities; description: string; seconds: number } | string {
  const { capabilities, expirySeconds, description = '' } = (body ?? {}) as Record<string, unknown>;
  const create = (capabilities as { devices?: { create?: Partial<KeyCapabilities> } } | undefined)?.devices
    ?.create;
  if (!create) return 'capabilities.devices.create is required';
  const { reusable = false, ephemeral = false, preauthorized = false, tags = [] } = create;
  const seconds = expirySeconds === undefined ? LONGEST_SECONDS : Number(expirySeconds);
  if (!(seconds > 0 && seconds <= LONGEST_SECONDS))
    return `expirySeconds must be less than or equal to ${LONGEST_SECONDS}`;
  if (typeof description !== 'string' || !/^[A-Za-z0-9 -]{0,50}$/.test(description))
    return 'description may hold 50 letters, digits, hyphens and spaces';
  if (tags.length === 0 || !tags.every((tag) => allowed.includes(tag)))
    return `requested tags [${tags.join(' ')}] are invalid or not permitted`;
  return { create: { reusable, ephemeral, preauthorized, tags }, description, seconds };
}

function described({ id, description, create, created, expires, revoked }: RecordedKey, valid: boolean) {
  const at = (time: number) => new Date(time).toISOString();
  return {
    ...{ id, keyType: 'auth', description, created: at(created), expires: at(expires) },
    ...(revoked === null ? {} : { revoked: at(revoked) }),
    ...(valid ? {} : { invalid: true }),
    capabilities: { devices: { create } },
  };
}
