import { Hono } from 'hono';
import { serveApp } from './http-server.ts';

/** An API whose keys a person creates and revokes: the part that tests a key. */
export type KeyedApi = Awaited<ReturnType<typeof startKeyedApi>>;

/** Starts one; its `routes` check keys by `login`. */
async function startKeyedApi(routes: (app: Hono, login: (key: string | undefined) => boolean) => void) {
  const keys = new Set<string>();
  const asked = { taken: 0, refused: 0 };
  let failsUntil = 0;
  const app = new Hono();
  app.use(async (c, next) => {
    if (Date.now() < failsUntil) return c.text('upstream connect error', 503);
    await next();
    return undefined;
  });
  routes(app, (key) => {
    const good = key !== undefined && keys.has(key);
    asked[good ? 'taken' : 'refused'] += 1;
    return good;
  });
  const server = await serveApp(app);
  return {
    ...server,
    /** Requests with a valid key, and with an invalid one. */
    asked,
    accept: (key: string) => void keys.add(key),
    accepts: (key: string) => keys.has(key),
    revoke: (key: string) => void keys.delete(key),
    /** Answers every request with 503 for so long. */
    failFor: (forMs: number) => {
      failsUntil = Date.now() + forMs;
    },
  };
}

/** Pinecone's control plane (https://docs.pinecone.io/reference/api), in a project without an index. */
export function startPinecone(): Promise<KeyedApi> {
  return startKeyedApi((app, login) => {
    app.get('/indexes', (c) => {
      if (!login(c.req.header('api-key'))) return c.text('Invalid API Key', 401);
      return c.json({ indexes: [] });
    });
  });
}

/** Adzuna's job search (https://developer.adzuna.com/docs/search); its keys are pairs, see {@link adzunaKey}. */
export function startAdzuna(): Promise<KeyedApi> {
  return startKeyedApi((app, login) => {
    app.get('/v1/api/jobs/:country/search/:page', (c) => {
      const { app_id = '', app_key = '' } = c.req.query();
      // A failed login is 410 there, not 401.
      if (!login(adzunaKey(app_id, app_key))) {
        const display = 'Authorisation failed';
        return c.json(
          { __CLASS__: 'Adzuna::API::Response::Exception', exception: 'AUTH_FAIL', display },
          410,
        );
      }
      return c.json({
        ...{ __CLASS__: 'Adzuna::API::Response::JobSearchResults', count: 0, mean: 0, results: [] },
      });
    });
  });
}

/** An id and a key as one: neither works without the other. */
export function adzunaKey(appId: string, appKey: string): string {
  return `${appId} ${appKey}`;
}
