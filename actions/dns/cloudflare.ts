import { badAnswer, CloudflareApi, record } from './cloudflare-api.ts';
import type { DnsRecord, Wanted } from './plan.ts';

export interface Zone {
  id: string;
  name: string;
  /** `active`, or `pending` until the registrar names Cloudflare's servers. */
  status: string;
  nameServers: string[];
}

/** Cloudflare's most for zones; records take more. */
const A_PAGE = 50;
const MOST_PAGES = 200;

/** What a name needs of Cloudflare. */
export class Cloudflare {
  readonly #api: CloudflareApi;

  constructor(settings: ConstructorParameters<typeof CloudflareApi>[0]) {
    this.#api = new CloudflareApi(settings);
  }

  /** All zones that the token may read. */
  async zones(): Promise<Zone[]> {
    const found = await this.#list('/zones?');
    return found.map((value) => {
      const { id, name, status, name_servers: servers } = record(value);
      if (!isId(id) || typeof name !== 'string') throw badAnswer('a zone without id or name');
      return {
        ...{ id, name: name.toLowerCase(), status: typeof status === 'string' ? status : 'active' },
        nameServers: Array.isArray(servers) ? servers.filter((one) => typeof one === 'string') : [],
      };
    });
  }

  /** All records of a name, whatever their type. */
  async records({ id }: Zone, name: string): Promise<DnsRecord[]> {
    const found = await this.#list(`/zones/${id}/dns_records?name.exact=${encodeURIComponent(name)}&`);
    return found.map(recordOf);
  }

  async create({ id }: Zone, name: string, wanted: Wanted): Promise<void> {
    // 1: Cloudflare's automatic TTL, five minutes.
    const { result } = await this.#api.call('POST', `/zones/${id}/dns_records`, { ...wanted, name, ttl: 1 });
    confirm(recordOf(result), wanted);
  }

  /** Changes what a record says; its TTL, comment and tags stay. */
  async update({ id }: Zone, before: DnsRecord, wanted: Wanted): Promise<void> {
    const { type, content, proxied } = wanted;
    const { result } = await this.#api.call('PATCH', `/zones/${id}/dns_records/${before.id}`, {
      ...{ type, name: before.name, content, proxied },
      // What is proxied has no TTL of its own.
      ...(proxied && { ttl: 1 }),
    });
    confirm(recordOf(result), wanted);
  }

  async #list(path: string): Promise<unknown[]> {
    const all: unknown[] = [];
    for (let page = 1; page <= MOST_PAGES; page++) {
      const { result, pages } = await this.#api.call('GET', `${path}page=${page}&per_page=${A_PAGE}`);
      if (!Array.isArray(result)) throw badAnswer('no list where one was asked for');
      all.push(...result);
      const isLast = pages === null ? result.length < A_PAGE : page >= pages;
      if (result.length === 0 || isLast) return all;
    }
    throw badAnswer(`a list of more than ${MOST_PAGES} pages`);
  }
}

/** The zone of a name: the longest one that it is in. */
export function zoneOf(zones: readonly Zone[], domain: string): Zone | null {
  const holding = zones.filter(({ name }) => domain === name || domain.endsWith(`.${name}`));
  return holding.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

function recordOf(value: unknown): DnsRecord {
  const { id, type, name, content, proxied } = record(value);
  if (!isId(id) || typeof type !== 'string' || typeof name !== 'string')
    throw badAnswer('a record without id, type or name');
  return { id, type, name, content: typeof content === 'string' ? content : '', proxied: proxied === true };
}

/** What Cloudflare has stored counts, not that it answered with success. */
function confirm({ type, content, proxied }: DnsRecord, wanted: Wanted): void {
  if (type !== wanted.type || content !== wanted.content || proxied !== wanted.proxied)
    throw badAnswer(`another record than was sent: ${type} ${content.slice(0, 60)}`);
}

/** It becomes a part of a path. */
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
