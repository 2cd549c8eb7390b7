import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve } from './server.ts';

interface StoredRecord {
  id: string;
  type: string;
  name: string;
  content: string;
  proxied: boolean;
  ttl: number;
  comment: string | null;
}

interface StoredZone {
  id: string;
  name: string;
  status: 'active' | 'pending';
  records: StoredRecord[];
}

/** An answer in place of the real one. */
export interface Instead {
  status: number;
  body: unknown;
  headers?: Record<string, string>;
}

/** Cloudflare's API (v4) as far as zones and their DNS records go, over HTTP, with what it refuses. */
export interface CloudflareState {
  /** What each token may do, in all zones. */
  tokens: Record<string, readonly ('zone-read' | 'dns-read' | 'dns-edit')[]>;
  zones: StoredZone[];
  /** The most that a page holds, whatever was asked for. */
  pageSize: number;
  /** Every call, such as `GET /zones`. */
  calls: string[];
  /** Looks at each call first; `drop` closes the connection. */
  before: (call: string) => Instead | 'drop' | undefined;
}

type Asked = { call: string; query: URLSearchParams; body: Record<string, unknown> };

export async function startCloudflare() {
  const state: CloudflareState = { tokens: {}, zones: [], pageSize: 50, calls: [], before: () => undefined };
  const server = await serve((request, response) => void answer(state, request, response));
  return { ...server, url: `${server.url}/client/v4`, state };
}

/** A record with what Cloudflare adds to it. */
export function storedRecord(
  given: Partial<StoredRecord> & Pick<StoredRecord, 'type' | 'name' | 'content'>,
): StoredRecord {
  return { id: id(), proxied: false, ttl: 3600, comment: null, ...given };
}

let made = 0;
const id = () => (++made).toString(16).padStart(32, '0');

async function answer(state: CloudflareState, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://api');
  const path = url.pathname.replace(/^\/client\/v4/, '');
  const call = `${request.method} ${path}`;
  state.calls.push(call);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const instead = state.before(call);
  if (instead === 'drop') return request.socket.destroy();
  const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {};
  const asked: Asked = { call, query: url.searchParams, body };
  const {
    status,
    body: sent,
    headers,
  } = instead ?? handle(state, request.headers.authorization ?? '', asked);
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  return response.end(typeof sent === 'string' ? sent : JSON.stringify(sent));
}

const failed = (status: number, code: number, message: string, chain: object[] = []): Instead => ({
  status,
  body: {
    ...{ success: false, messages: [], result: null },
    errors: [{ code, message, ...(chain.length > 0 && { error_chain: chain }) }],
  },
});

const done = (result: unknown, info?: object): Instead => ({
  status: 200,
  body: { success: true, errors: [], messages: [], result, ...(info && { result_info: info }) },
});

function handle(state: CloudflareState, authorization: string, asked: Asked): Instead {
  const [, token = ''] = /^Bearer ([A-Za-z0-9_-]+)$/.exec(authorization) ?? [];
  if (token === '')
    return failed(400, 6003, 'Invalid request headers', [
      { code: 6111, message: 'Invalid format for Authorization header' },
    ]);
  const rights = state.tokens[token];
  if (rights === undefined) return failed(403, 9109, 'Invalid access token');
  const denied = failed(403, 10000, 'Authentication error');
  if (asked.call === 'GET /zones') {
    // Without the right it lists nothing.
    const zones = rights.includes('zone-read') ? state.zones : [];
    return listed(
      state,
      asked,
      zones.map(({ records: _, ...zone }) => ({
        ...zone,
        name_servers: ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com'],
      })),
    );
  }
  const [, method, zoneId, recordId] =
    /^(\w+) \/zones\/(\w+)\/dns_records(?:\/(\w+))?$/.exec(asked.call) ?? [];
  const zone = state.zones.find((one) => one.id === zoneId);
  if (zone === undefined)
    return failed(404, 7003, 'Could not route to the zone, perhaps your object identifier is invalid?');
  if (method === 'GET') {
    if (!rights.includes('dns-read') && !rights.includes('dns-edit')) return denied;
    const name = asked.query.get('name.exact');
    return listed(
      state,
      asked,
      zone.records.filter((one) => name === null || one.name === name),
    );
  }
  if (!rights.includes('dns-edit')) return denied;
  if (method === 'POST') return write(zone, storedRecord(asked.body as never), null);
  const before = zone.records.find((one) => one.id === recordId);
  return before
    ? write(zone, { ...before, ...asked.body }, before)
    : failed(404, 81044, 'Record does not exist.');
}

function listed({ pageSize }: CloudflareState, { query }: Asked, all: object[]): Instead {
  const perPage = Number(query.get('per_page') ?? 20);
  const page = Number(query.get('page') ?? 1);
  if (perPage < 5 || perPage > 50) return failed(400, 1015, 'Invalid per_page');
  const size = Math.min(perPage, pageSize);
  const result = all.slice((page - 1) * size, page * size);
  const counts = { count: result.length, total_count: all.length, total_pages: Math.ceil(all.length / size) };
  return done(result, { page, per_page: size, ...counts });
}

function write(zone: StoredZone, given: StoredRecord, before: StoredRecord | null): Instead {
  const { type, name, content, ttl } = given;
  if (name !== zone.name && !name.endsWith(`.${zone.name}`)) return failed(400, 9003, 'DNS name is invalid.');
  if (type === 'A' && !/^(\d{1,3}\.){3}\d{1,3}$/.test(content))
    return failed(400, 9005, 'Content for A record must be a valid IPv4 address.');
  if (ttl !== 1 && (ttl < 60 || ttl > 86_400)) return failed(400, 9021, 'Invalid TTL.');
  const others = zone.records.filter((one) => one.name === name && one !== before);
  if (others.some((one) => one.type === 'CNAME'))
    return failed(400, 81054, 'A CNAME record with that host already exists.');
  if (others.some((one) => one.type === type && one.content === content))
    return failed(400, 81058, 'An identical record already exists.');
  const after = { ...given, ttl: given.proxied ? 1 : ttl };
  if (before) Object.assign(before, after);
  else zone.records.push(after);
  return done(after);
}
