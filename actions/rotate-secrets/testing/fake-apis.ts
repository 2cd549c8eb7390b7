import { keyIdOf } from '../strategies/tailscale-api.ts';

interface TailscaleKey {
  id: string;
  description: string;
  capabilities: unknown;
}

/** The accounts behind the APIs, and the APIs: Tailscale's keys, and who Pinecone and Adzuna let in. */
export class FakeApis {
  static readonly endpoints = {
    tailscale: 'https://tailscale.example',
    pinecone: 'https://pinecone.example',
    adzuna: 'https://adzuna.example',
  };

  /** One of somebody else's, which no rotation may touch. */
  readonly tailscale: TailscaleKey[] = [
    { id: 'kOthersCNTRL', description: 'somebody else', capabilities: {} },
  ];
  readonly pinecone = new Set<string>();
  /** `id/key` of each. */
  readonly adzuna = new Set<string>();
  #made = 0;

  /** A key in the account, as the API or a person makes it. */
  makeTailscaleKey(description = '', capabilities: unknown = {}): string {
    const id = `kMade${++this.#made}CNTRL`;
    this.tailscale.push({ id, description, capabilities });
    return `tskey-auth-${id}-secret${this.#made}`;
  }

  letsJoin(key: string): boolean {
    return this.tailscale.some(({ id }) => id === keyIdOf(key));
  }

  answer(request: Request, body: string): Response {
    const { origin, pathname, searchParams } = new URL(request.url);
    if (origin === FakeApis.endpoints.pinecone) {
      const good = this.pinecone.has(request.headers.get('api-key') ?? '');
      return good ? Response.json({ indexes: [] }) : new Response('', { status: 401 });
    }
    if (origin === FakeApis.endpoints.adzuna) {
      const good = this.adzuna.has(`${searchParams.get('app_id')}/${searchParams.get('app_key')}`);
      return good ? Response.json({ count: 1 }) : new Response('', { status: 410 });
    }
    return this.#tailscale(request.method, pathname.replace('/api/v2', ''), body);
  }

  #tailscale(method: string, path: string, body: string): Response {
    if (path === '/oauth/token') return Response.json({ access_token: 'an-access-token' });
    const [, id] = /^\/tailnet\/-\/keys(?:\/(\w+))?$/.exec(path) ?? [];
    if (id === undefined && method === 'GET')
      return Response.json({ keys: this.tailscale.map((key) => ({ id: key.id })) });
    if (id === undefined) {
      const { description, capabilities } = JSON.parse(body);
      const key = this.makeTailscaleKey(description, capabilities);
      return Response.json({ id: keyIdOf(key), key });
    }
    const at = this.tailscale.findIndex((key) => key.id === id);
    if (at < 0) return new Response('', { status: 404 });
    if (method === 'DELETE') this.tailscale.splice(at, 1);
    return Response.json({ ...this.tailscale[at], expires: '2999-01-01T00:00:00Z' });
  }
}
