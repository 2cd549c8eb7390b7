import type { Context } from '../../runner/scenario.ts';
import { adzunaKey, startAdzuna, startPinecone } from '../../testbed/stand-ins/keyed-apis.ts';
import { startTailscaleApi } from '../../testbed/stand-ins/tailscale-api.ts';

/** The APIs that a rotation uses, with a key of each in production. */
export type Apis = Awaited<ReturnType<typeof startApis>>;

let made = 0;
/** A value that occurs nowhere else. */
const unique = (what: string) => `rehearsed-${what}-${++made}-${crypto.randomUUID()}`;

/** Starts them, and stores a key of each in production. */
export async function startApis({ world: { aws } }: Context) {
  await using stack = new AsyncDisposableStack();
  const tailscale = stack.use(await startTailscaleApi());
  const pinecone = stack.use(await startPinecone());
  const adzuna = stack.use(await startAdzuna());
  const keys = {
    PINECONE_API_KEY: unique('pinecone'),
    ADZUNA_APP_ID: unique('id'),
    ADZUNA_API_KEY: unique('key'),
  };
  pinecone.accept(keys.PINECONE_API_KEY);
  adzuna.accept(adzunaKey(keys.ADZUNA_APP_ID, keys.ADZUNA_API_KEY));
  const TAILSCALE_AUTH_KEY = tailscale.make({ tags: ['tag:skillgap-box'], description: 'by hand' });
  // The first deploy's is as long as a parameter can be, so that no second one fits beside it.
  const AUTH_SECRET = 'd'.repeat(32) + unique('key');
  // The first deploy's is one letter 64 times, which occurs in other files too.
  const LLM_NODE_TOKEN = unique('token');
  await aws.putSecrets({ ...keys, TAILSCALE_AUTH_KEY, AUTH_SECRET, LLM_NODE_TOKEN });
  await aws.putDeployValues({
    TAILSCALE_OAUTH_CLIENT_ID: tailscale.client.id,
    TAILSCALE_OAUTH_CLIENT_SECRET: tailscale.client.secret,
  });
  const ending = stack.move();
  return {
    ...{ tailscale, pinecone, adzuna },
    vars: { TAILSCALE_API: tailscale.url, PINECONE_API: pinecone.url, ADZUNA_API: adzuna.url },
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
}

/** The operator creates new keys, and stores them as pending. */
export async function storePending({ world: { aws } }: Context, { pinecone, adzuna }: Apis): Promise<void> {
  const fresh = { PINECONE_API_KEY: unique('pinecone'), ADZUNA_API_KEY: unique('key') };
  const appId = await aws.parameter('/skillgap/prod/ADZUNA_APP_ID');
  pinecone.accept(fresh.PINECONE_API_KEY);
  adzuna.accept(adzunaKey(appId ?? '', fresh.ADZUNA_API_KEY));
  await aws.putDeployValues(
    Object.fromEntries(Object.entries(fresh).map(([key, value]) => [`pending/${key}`, value])),
  );
}
