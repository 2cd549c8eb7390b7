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

interface Deployment {
  id: number;
  environment: string;
  payload?: unknown;
  sha?: string;
  created_at?: string;
  /** Oldest first. */
  statuses: Record<string, unknown>[];
}

/** What the stand-in holds; a test writes to it as people and GitHub would. */
export class GitHubState {
  comments: Comment[] = [];
  issues: Issue[] = [];
  /** Pull requests, with the commit that each was merged as. */
  pulls: Record<string, unknown>[] = [];
  runs: Record<string, unknown>[] = [];
  workflows: { id: number; path: string; state: string; created_at: string }[] = [];
  /** The commit that each branch points at. */
  heads: Record<string, string> = {};
  /** What the collaborator-permission API answers of a login; of one that is not among them, that it may read. */
  permissions: Record<string, Record<string, unknown>> = {};
  /** What was set on a comment. */
  reactions: { comment: number; content: string }[] = [];
  /** Oldest first. */
  deployments: Deployment[] = [];
  artifacts: { id: number; run: number; name: string; expired: boolean; zip: Buffer }[] = [];
  /** Each request that changed something. */
  writes: string[] = [];
  /** The most that a page of a list holds, however many are asked for. */
  pageSize = 2;
  /** Sees each request first, as `GET /issues`; a number is answered in its place, as a status. */
  before: (asked: string) => number | undefined = () => undefined;
  #id = 100;

  id(): number {
    return this.#id++;
  }
}

type Handler = (match: string[], body: Record<string, unknown>, query: URLSearchParams) => unknown;

/** GitHub's REST API as far as the actions use it, on a free port; lists come two a page unless a test wants more. */
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
    const status = state.before(asked);
    if (status !== undefined) {
      return void response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ message: `Answer ${status}` }));
    }
    for (const [pattern, handler] of Object.entries(routes)) {
      const match = new RegExp(`^${pattern}$`).exec(asked);
      if (!match) continue;
      const answer = handler([...match], body, url.searchParams);
      if (answer === undefined) break;
      if (Buffer.isBuffer(answer)) {
        return void response.writeHead(200, { 'content-type': 'application/zip' }).end(answer);
      }
      if (typeof answer === 'string') return void response.writeHead(302, { location: answer }).end();
      const { items, link } = page(answer, url, `http://${request.headers.host}`, state.pageSize);
      return void response
        .writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json', ...link })
        .end(JSON.stringify(items));
    }
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
  });
  return Object.assign(server, { state });
}

/** Pages are short, to catch code that reads only the first one. */
function page(
  answer: unknown,
  url: URL,
  origin: string,
  limit: number,
): { items: unknown; link: Record<string, string> } {
  if (!Array.isArray(answer)) return { items: answer, link: {} };
  const size = Math.min(Number(url.searchParams.get('per_page') ?? 30), limit);
  const number = Number(url.searchParams.get('page') ?? 1);
  const next = new URL(`${url.pathname}${url.search}`, origin);
  next.searchParams.set('page', String(number + 1));
  return {
    items: answer.slice((number - 1) * size, number * size),
    link: answer.length > number * size ? { link: `<${next}>; rel="next"` } : {},
  };
}

function routesOf(state: GitHubState): Record<string, Handler> {
  const user = { login: BOT };
  const issue = (id: string | undefined) => state.issues.find(({ number }) => number === Number(id));
  const deployment = (id: string | undefined) => state.deployments.find((one) => one.id === Number(id));
  return {
    'POST /deployments': (_, { environment, payload }) => {
      const made = { id: state.id(), environment: String(environment), payload, statuses: [] };
      state.deployments.push(made);
      return made;
    },
    'GET /deployments': (_, __, query) =>
      state.deployments.filter((one) => one.environment === query.get('environment')).toReversed(),
    'GET /deployments/(\\d+)/statuses': ([, id]) => deployment(id)?.statuses.toReversed(),
    'POST /deployments/(\\d+)/statuses': ([, id], body) => {
      const status = { id: state.id(), ...body };
      deployment(id)?.statuses.push(status);
      return status;
    },
    'GET /git/ref/heads%2F(\\w+)': ([, name = '']) =>
      state.heads[name] && { object: { type: 'commit', sha: state.heads[name] } },
    'GET /actions/runs/(\\d+)': ([, id]) => state.runs.find((one) => one.id === Number(id)),
    'GET /issues/(\\d+)/comments': ([, id]) => state.comments.filter((one) => one.issue === Number(id)),
    'POST /issues/(\\d+)/comments': ([, id], { body }) => {
      const made = { id: state.id(), issue: Number(id), user, body: String(body) };
      state.comments.push(made);
      return made;
    },
    'PATCH /issues/comments/(\\d+)': ([, id], { body }) => {
      const comment = state.comments.find((one) => one.id === Number(id));
      return comment && Object.assign(comment, { body });
    },
    'POST /issues/comments/(\\d+)/reactions': ([, id], { content }) => {
      state.reactions.push({ comment: Number(id), content: String(content) });
      return { id: state.id(), content };
    },
    'GET /collaborators/([^/]+)/permission': ([, login = '']) => ({
      user: { login },
      ...(state.permissions[login] ?? { permission: 'read', role_name: 'read' }),
    }),
    'GET /pulls/(\\d+)': ([, id]) => state.pulls.find(({ number }) => number === Number(id)),
    'GET /issues': (_, __, query) =>
      state.issues.filter(
        (one) =>
          one.state === query.get('state') && one.labels.some(({ name }) => name === query.get('labels')),
      ),
    'POST /issues': (_, { title, body, labels }) => {
      const names = (labels as string[]).map((name) => ({ name }));
      const made = { number: state.id(), title: String(title), body: String(body), labels: names };
      state.issues.push({ ...made, state: 'open', user });
      return made;
    },
    'PATCH /issues/(\\d+)': ([, id], change) => Object.assign(issue(id) ?? {}, change),
    'GET /commits/(\\w+)/pulls': ([, sha]) =>
      state.pulls.filter(({ merge_commit_sha }) => merge_commit_sha === sha),
    'GET /actions/workflows': () => ({ total_count: state.workflows.length, workflows: state.workflows }),
    'GET /actions/workflows/(\\d+)/runs': ([, id], __, query) => ({
      // Newest first, of every event unless one is named.
      workflow_runs: state.runs
        .filter(
          ({ workflow_id, event }) =>
            workflow_id === Number(id) && [null, event].includes(query.get('event')),
        )
        .toSorted((a, b) => String(b.created_at).localeCompare(String(a.created_at))),
    }),
    'GET /actions/workflows/infra-plan.yml/runs': (_, __, query) => ({
      workflow_runs: state.runs.filter(({ head_sha }) => head_sha === query.get('head_sha')),
    }),
    'GET /actions/runs/(\\d+)/artifacts': ([, id]) => ({
      artifacts: state.artifacts.filter(({ run }) => run === Number(id)),
    }),
    // GitHub sends on to where the archive lies.
    'GET /actions/artifacts/(\\d+)/zip': ([, id]) => `/blob/${id}`,
    'GET /blob/(\\d+)': ([, id]) => state.artifacts.find((one) => one.id === Number(id))?.zip,
  };
}
