import { type KeyedApi, startKeyedApi } from './keyed-api.ts';

/** Pinecone's control plane (https://docs.pinecone.io/reference/api), in a project without an index. */
export function startPinecone(): Promise<KeyedApi> {
  return startKeyedApi((app, login) => {
    app.get('/indexes', (c) => {
      if (!login(c.req.header('api-key'))) return c.text('Invalid API Key', 401);
      return c.json({ indexes: [] });
    });
  });
}
