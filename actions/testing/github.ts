import { text } from 'node:stream/consumers';
import { serve } from './server.ts';

export const BOT = 'github-actions[bot]';

interface Comment {
  id: number;
  issue: number;
  user: { login: string };
  body: string;
}

interface Issue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
  labels: { name: string }[];
  user: { login: string };
}

/** What the stand-in holds; a test writes to it as people and GitHub would. */
export class GitHubState {
  comments: Comment[] = [];
  issues: Issue[] = [];
  /** The pull request that a commit came from. */
  pulls: Record<string, unknown>[] = [];
  runs: Record<string, unknown>[] = [];
  artifacts: { id: number; run: number; name: string; expired: boolean; zip: Buffer }[] = [];
  /** Each request that changed something. */
  writes: string[] = [];
  #id = 100;

  id(): number {
    return this.#id++;
  }
}

type Handler = (match: string[], body: Record<string, unknown>, query: URLSearchParams) => unknown;

/** GitHub's REST API as far as the terraform action uses it, on a free port; two comments or issues a page. */
export async function startGitHub(): Promise<AsyncDisposable & { url: string; state: GitHubState }> {
  const state = new GitHubState();
  const routes = routesOf(state);
  const server = await serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://github');
    const raw = await text(request);
    const body = raw ? JSON.parse(raw) : {};
    const { method = '' } = request;
    if (method !== 'GET') state.writes.push(`${method} ${url.pathname}`);
    const asked = `${method} ${url.pathname.replace('/repos/owner/name', '')}`;
    for (const [pattern, handler] of routes) {
      const match = new RegExp(`^${pattern}$`).exec(asked);
      if (!match) continue;
      const answer = handler([...match], body, url.searchParams);
      if (Buffer.isBuffer(answer)) {
        return void response.writeHead(200, { 'content-type': 'application/zip' }).end(answer);
      }
      if (typeof answer === 'string') return void response.writeHead(302, { location: answer }).end();
      const { items, link } = page(answer, url, `http://${request.headers.host}`);
      return void response
        .writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json', ...link })
        .end(JSON.stringify(items));
    }
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  return Object.assign(server, { state });
}

/** Lists come two a page, so that whoever reads only the first page is found out. */
function page(answer: unknown, url: URL, origin: string): { items: unknown; link: Record<string, string> } {
  if (!Array.isArray(answer)) return { items: answer, link: {} };
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(`${url.pathname}${url.search}`, origin);
  next.searchParams.set('page', String(number + 1));
  return {
    items: answer.slice((number - 1) * 2, number * 2),
    link: answer.length > number * 2 ? { link: `<${next}>; rel="next"` } : {},
  };
}

function routesOf(state: GitHubState): [string, Handler][] {
  const user = { login: BOT };
  const issue = (id: string | undefined) => state.issues.find(({ number }) => number === Number(id));
  return [
    ['GET /issues/(\\d+)/comments', ([, id]) => state.comments.filter((one) => one.issue === Number(id))],
    [
      'POST /issues/(\\d+)/comments',
      ([, id], { body }) => {
        state.comments.push({ id: state.id(), issue: Number(id), user, body: String(body) });
        return {};
      },
    ],
    [
      'PATCH /issues/comments/(\\d+)',
      ([, id], { body }) => {
        return Object.assign(state.comments.find((one) => one.id === Number(id)) ?? {}, { body });
      },
    ],
    [
      'GET /issues',
      (_, __, query) =>
        state.issues.filter(
          (one) =>
            one.state === query.get('state') && one.labels.some(({ name }) => name === query.get('labels')),
        ),
    ],
    [
      'POST /issues',
      (_, { title, body, labels }) => {
        const names = (labels as string[]).map((name) => ({ name }));
        const made = { number: state.id(), title: String(title), body: String(body), labels: names };
        state.issues.push({ ...made, state: 'open', user });
        return made;
      },
    ],
    ['PATCH /issues/(\\d+)', ([, id], change) => Object.assign(issue(id) ?? {}, change)],
    [
      'GET /commits/(\\w+)/pulls',
      ([, sha]) => state.pulls.filter(({ merge_commit_sha }) => merge_commit_sha === sha),
    ],
    [
      'GET /actions/workflows/infra-plan.yml/runs',
      (_, __, query) => ({
        workflow_runs: state.runs.filter(({ head_sha }) => head_sha === query.get('head_sha')),
      }),
    ],
    [
      'GET /actions/runs/(\\d+)/artifacts',
      ([, id]) => ({ artifacts: state.artifacts.filter(({ run }) => run === Number(id)) }),
    ],
    // GitHub sends on to where the archive lies.
    ['GET /actions/artifacts/(\\d+)/zip', ([, id]) => `/blob/${id}`],
    ['GET /blob/(\\d+)', ([, id]) => state.artifacts.find((one) => one.id === Number(id))?.zip],
  ];
}
