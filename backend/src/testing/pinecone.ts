import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export const API_KEY = 'pinecone-key';

/** A server that speaks what is used of Pinecone's API, control and data in one; exact, and in memory. */
export interface PineconeServer extends AsyncDisposable {
  readonly url: string;
  /** Paths asked for, in their order. */
  readonly paths: string[];
  /** Answers this status to everything, while it is set. */
  failure: number | undefined;
}

type Body = {
  name?: string;
  schema?: { fields: { _values: { dimension: number } } };
  deployment?: object;
  namespace?: string;
  ids?: string[];
  vectors?: { id: string; values: number[] }[];
  vector?: number[];
  topK?: number;
};

const PAGE = 2;

export async function startPinecone(): Promise<PineconeServer> {
  const spaces = new Map<string, Map<string, number[]>>();
  let index: object | undefined;
  let dimension = 0;

  const routes: Record<string, (body: Body, query: URLSearchParams) => [number, object]> = {
    'POST /indexes': ({ name, schema, deployment }) => {
      dimension = schema?.fields._values.dimension ?? 0;
      const status = { ready: true, state: 'Ready' };
      index = { name, host: self.url, status, deployment, schema, deletion_protection: 'disabled' };
      return [201, index];
    },
    'GET /indexes/skillgap': () =>
      index ? [200, index] : [404, { error: { code: 'NOT_FOUND', message: 'no' } }],
    'POST /vectors/upsert': ({ namespace = '', vectors = [] }) => {
      if (vectors.some(({ values }) => values.length !== dimension))
        return [400, { code: 3, message: 'dimension' }];
      const space = spaces.get(namespace) ?? new Map();
      spaces.set(namespace, space);
      for (const { id, values } of vectors) space.set(id, values);
      return [200, { upsertedCount: vectors.length }];
    },
    'POST /query': ({ namespace = '', vector = [], topK = 1 }) => {
      const score = (values: number[]) =>
        values.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0);
      const matches = [...(spaces.get(namespace) ?? [])]
        .map(([id, values]) => ({ id, score: score(values) }))
        .sort((a, b) => b.score - a.score);
      return [200, { matches: matches.slice(0, topK), namespace }];
    },
    'POST /vectors/delete': ({ namespace = '', ids = [] }) => {
      const space = spaces.get(namespace);
      if (!space) return [404, { code: 5, message: 'Namespace not found' }];
      for (const id of ids) space.delete(id);
      return [200, {}];
    },
    'GET /vectors/list': (_, query) => {
      const prefix = query.get('prefix') ?? '';
      const after = query.get('paginationToken') ?? '';
      const all = [...(spaces.get(query.get('namespace') ?? '')?.keys() ?? [])]
        .filter((id) => id.startsWith(prefix) && id > after)
        .sort();
      const vectors = all.slice(0, PAGE).map((id) => ({ id }));
      return [200, { vectors, ...(all.length > PAGE && { pagination: { next: vectors.at(-1)?.id } }) }];
    },
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const route = `${request.method} ${pathname}`;
    self.paths.push(route);
    const body = await read(request);
    const [status, answer] =
      request.headers['api-key'] !== API_KEY
        ? [401, { message: 'Invalid API Key' }]
        : self.failure !== undefined
          ? [self.failure, { message: 'a secret resume' }]
          : (routes[route]?.(body, searchParams) ?? [404, {}]);
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: PineconeServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    paths: [],
    failure: undefined,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}

async function read(request: IncomingMessage): Promise<Body> {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  return text === '' ? {} : JSON.parse(text);
}
