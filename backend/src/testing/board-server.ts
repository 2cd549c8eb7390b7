import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { respondJson } from './respond.ts';

/** Plays the job boards over HTTP, in the shapes they have, and does what a test wants of it. */
export type BoardServer = AsyncDisposable & {
  readonly url: string;
  /** Path and query of every request. */
  readonly requests: URL[];
  /** Answers in the boards' place; what it returns says whether it did. */
  misbehave: ((url: URL, response: ServerResponse, request: IncomingMessage) => boolean) | undefined;
  /** By `country|what|where`. */
  adzuna: Map<string, unknown[]>;
  remoteOk: unknown[];
  /** Answers of the other boards, by path, or by path and query where that is given; all else is a 404. */
  answers: Map<string, unknown>;
};

export const APP_ID = 'test-id';
export const APP_KEY = 'secret-test-key';

/** A row as Adzuna sends it. */
export const adzunaRow = (id: string, more: Record<string, unknown> = {}) => ({
  __CLASS__: 'Adzuna::API::Response::Job',
  id,
  title: `Engineer ${id}`,
  description: `We are looking for engineer number ${id} to build services that last, with Kubernetes and PostgreSQL …`,
  redirect_url: `https://www.adzuna.co.uk/jobs/land/ad/${id}?utm_medium=api&v=1`,
  created: '2026-11-20T10:00:00Z',
  company: { __CLASS__: 'Adzuna::API::Response::Company', display_name: 'Acme' },
  location: { area: ['UK', 'London'], display_name: 'London, UK,' },
  latitude: 51.5,
  salary_min: 60_000,
  salary_max: 80_000.5,
  salary_is_predicted: '0',
  category: { tag: 'it-jobs', label: 'IT Jobs' },
  adref: 'eyJhbGciOiJIUzI1NiJ9',
  ...more,
});

/** A row as Remote OK sends it, for a caller at this address. */
export function remoteOkRow(id: string, more: Record<string, unknown> = {}) {
  const tag = `R${Buffer.from('203.0.113.77').toString('base64')}`;
  return {
    slug: `remote-engineer-${id}`,
    id,
    epoch: '1763632800',
    date: '2026-11-20T10:00:00+00:00',
    company: 'Beta',
    company_logo: '',
    position: `Engineer ${id}`,
    tags: ['typescript', 'exec'],
    description: `<p>Weâ€™re hiring engineer ${id} for a team that ships every day.</p>Please mention the word **PROUD** and tag ${tag} when applying to show you read the job post completely (#${tag}). This is a beta feature to avoid spam applicants. Companies can search these words to find applicants that read this and see they're human.`,
    location: 'Berlin, ',
    apply_url: `https://remoteok.com/l/${id}`,
    salary_min: 0,
    salary_max: 0,
    url: `https://remoteok.com/remote-jobs/${id}`,
    ...more,
  };
}

export async function startBoardServer(): Promise<BoardServer> {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://board');
    self.requests.push(url);
    if (self.misbehave?.(url, response, request)) return;
    if (url.pathname === '/api') {
      return respondJson(response, [
        { last_updated: 1_764_000_000, legal: 'API Terms of Service: please link back' },
        ...self.remoteOk,
      ]);
    }
    const answer = self.answers.get(`${url.pathname}${url.search}`) ?? self.answers.get(url.pathname);
    if (answer !== undefined) return respondJson(response, answer);
    const [, country, page] = /^\/v1\/api\/jobs\/(\w\w)\/search\/(\d+)$/.exec(url.pathname) ?? [];
    if (country === undefined) return respondJson(response, {}, 404);
    const { app_id, app_key, results_per_page, what = '', where = '' } = Object.fromEntries(url.searchParams);
    if (app_id !== APP_ID || app_key !== APP_KEY)
      return respondJson(response, { exception: 'AUTH_FAIL', display: 'Authorisation failed' }, 410);
    const all = self.adzuna.get([country, what, where].join('|')) ?? [];
    const size = Math.min(50, Number(results_per_page));
    const results = all.slice((Number(page) - 1) * size, Number(page) * size);
    return respondJson(response, {
      __CLASS__: 'Adzuna::API::Response::JobSearchResults',
      count: all.length,
      mean: 70_000.5,
      results,
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const self: BoardServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    misbehave: undefined,
    adzuna: new Map(),
    remoteOk: [],
    answers: new Map(),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return self;
}
