import { type Context, Hono } from 'hono';
import type { GitHubState, RecordedDeployment, RecordedIssue, RecordedStatus, Role } from './github-state.ts';

type Body = Record<string, unknown>;

/** GitHub's permission for each role. */
const PERMISSIONS: Readonly<Record<Role, string>> = {
  admin: 'admin',
  maintain: 'write',
  write: 'write',
  triage: 'read',
  read: 'read',
  none: 'none',
};

const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'];

const DEPLOYMENT_STATES = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'];

/** The routes over a state; every answer is from it. */
export function createGitHubApi(state: GitHubState): Hono {
  const app = new Hono();
  let lastId = 0;
  const nextId = () => ++lastId;
  /** Runs that nobody has dated start with the first question about them. */
  const startedAt = new Map<number, string>();

  app.use(async (c, next) => {
    const body = c.req.method === 'GET' ? undefined : await c.req.json<unknown>().catch(() => undefined);
    const request = { method: c.req.method, path: new URL(c.req.url).pathname, body };
    state.requests.push(request);
    if (request.method !== 'GET' && !c.req.header('authorization')) {
      return c.json({ message: 'Requires authentication' }, 401);
    }
    await next();
    if (c.res.headers.has('x-no-route')) state.unexpected.push(request);
    return undefined;
  });

  const repo = app.basePath('/repos/:owner/:repo');

  repo.post('/deployments', async (c) => {
    const body = await c.req.json<Body>();
    if (typeof body.ref !== 'string') return invalid(c, 'Invalid request. "ref" wasn\'t supplied.');
    const sha = await commitOf(state, body.ref);
    if (!sha) return invalid(c, `No ref found for: ${body.ref}`);
    const deployment: RecordedDeployment = {
      id: nextId(),
      ref: body.ref,
      sha,
      environment: String(body.environment ?? 'production'),
      description: String(body.description ?? ''),
      payload: body.payload ?? {},
      created_at: new Date().toISOString(),
      statuses: [],
    };
    state.deployments.push(deployment);
    return c.json(deploymentOf(c, deployment), 201);
  });
  repo.get('/deployments', (c) => {
    const filters = (['environment', 'ref', 'sha'] as const).map(
      (name) => [name, c.req.query(name)] as const,
    );
    const found = state.deployments.filter((one) =>
      filters.every(([name, wanted]) => !wanted || one[name] === wanted),
    );
    return page(
      c,
      found.toReversed().map((one) => deploymentOf(c, one)),
    );
  });
  repo.post('/deployments/:id/statuses', async (c) => {
    const deployment = state.deployments.find(({ id }) => id === Number(c.req.param('id')));
    if (!deployment) return notFound(c);
    const body = await c.req.json<Body>();
    const status: RecordedStatus = {
      id: nextId(),
      state: String(body.state),
      description: String(body.description ?? ''),
      environment_url: String(body.environment_url ?? ''),
      log_url: String(body.log_url ?? ''),
      created_at: new Date().toISOString(),
    };
    if (!DEPLOYMENT_STATES.includes(status.state))
      return invalid(c, `Validation Failed: state is not included in the list: ${status.state}`);
    // GitHub's limit, which an error message easily exceeds.
    if (status.description.length > 140)
      return invalid(c, 'Validation Failed: description is too long (maximum is 140 characters)');
    deployment.statuses.push(status);
    return c.json(status, 201);
  });
  repo.get('/deployments/:id/statuses', (c) => {
    const deployment = state.deployments.find(({ id }) => id === Number(c.req.param('id')));
    return deployment ? page(c, deployment.statuses.toReversed()) : notFound(c);
  });

  repo.get('/commits/:ref{.+}', async (c) => {
    const sha = await commitOf(state, c.req.param('ref'));
    return sha ? c.json({ sha }) : invalid(c, `No commit found for SHA: ${c.req.param('ref')}`);
  });
  repo.get('/branches/:branch{.+}', async (c) => {
    const sha = await headOf(state, c.req.param('branch'));
    return sha ? c.json({ name: c.req.param('branch'), commit: { sha }, protected: true }) : notFound(c);
  });
  repo.get('/git/ref/:ref{.+}', async (c) => {
    const [, name] = /^(?:heads|tags)\/(.+)$/.exec(c.req.param('ref')) ?? [];
    const sha = name && (await headOf(state, name));
    return sha ? c.json({ ref: `refs/${c.req.param('ref')}`, object: { type: 'commit', sha } }) : notFound(c);
  });

  repo.get('/actions/runs/:id', (c) => {
    const id = Number(c.req.param('id'));
    if (!startedAt.has(id)) startedAt.set(id, new Date().toISOString());
    return c.json({
      ...{ id, run_attempt: 1, created_at: startedAt.get(id) },
      ...(state.runs.get(id) ?? { status: 'in_progress', conclusion: null }),
    });
  });

  repo.get('/collaborators/:login/permission', (c) => {
    const login = c.req.param('login');
    const role = state.roles.get(login) ?? 'read';
    return c.json({ permission: PERMISSIONS[role], role_name: role, user: { login, type: 'User' } });
  });
  repo.get('/pulls/:number', (c) => {
    const number = Number(c.req.param('number'));
    const from = state.pulls.get(number);
    if (from === undefined) return notFound(c);
    const own = `${c.req.param('owner')}/${c.req.param('repo')}`;
    const repository = (name: string) => ({ id: name === own ? 1 : 2, full_name: name, fork: name !== own });
    return c.json({
      number,
      head: { repo: from === null ? null : repository(from) },
      base: { repo: repository(own) },
    });
  });

  repo.get('/issues', (c) => {
    const wanted = c.req.query('state') ?? 'open';
    const labels = (c.req.query('labels') ?? '').split(',').filter(Boolean);
    const found = state.issues.filter(
      (one) =>
        (wanted === 'all' || one.state === wanted) &&
        labels.every((label) => one.labels.some(({ name }) => name === label)),
    );
    return page(c, found.toReversed());
  });
  repo.post('/issues', async (c) => {
    const { title, body, labels = [] } = await c.req.json<Body>();
    if (typeof title !== 'string' || title === '') return invalid(c, 'Validation Failed: title is missing');
    const issue: RecordedIssue = {
      // Issues have numbers of their own; a scenario comments on low ones.
      number: 1000 + nextId(),
      labels: (labels as string[]).map((name) => ({ name })),
      user: { login: 'github-actions[bot]' },
      ...{ title, body: String(body ?? ''), state: 'open' },
    };
    state.issues.push(issue);
    return c.json(issue, 201);
  });
  repo.patch('/issues/:issue{[0-9]+}', async (c) => {
    const issue = state.issues.find(({ number }) => number === Number(c.req.param('issue')));
    if (!issue) return notFound(c);
    const { title = issue.title, body = issue.body, state: next = issue.state } = await c.req.json<Body>();
    Object.assign(issue, { title, body, state: next });
    return c.json(issue);
  });

  repo.get('/issues/:issue/comments', (c) =>
    c.json(state.comments.filter(({ issue }) => issue === Number(c.req.param('issue')))),
  );
  repo.post('/issues/:issue/comments', async (c) => {
    const { body } = await c.req.json<Body>();
    const comment = { id: nextId(), issue: Number(c.req.param('issue')), body: String(body) };
    state.comments.push(comment);
    return c.json(comment, 201);
  });
  repo.patch('/issues/comments/:id', async (c) => {
    const comment = state.comments.find(({ id }) => id === Number(c.req.param('id')));
    if (!comment) return notFound(c);
    comment.body = String((await c.req.json<Body>()).body);
    return c.json(comment);
  });
  repo.post('/issues/comments/:id/reactions', async (c) => {
    const reaction = {
      comment: Number(c.req.param('id')),
      content: String((await c.req.json<Body>()).content),
    };
    if (!REACTIONS.includes(reaction.content)) return invalid(c, 'Validation Failed');
    state.reactions.push(reaction);
    return c.json({ id: nextId(), content: reaction.content }, 201);
  });

  app.get('/oidc/token', (c) => {
    if (!c.req.header('authorization')) return c.json({ message: 'Requires authentication' }, 401);
    return c.json({ value: webIdentity(c.req.query('audience') ?? 'https://github.com') });
  });

  app.notFound((c) => {
    c.header('x-no-route', '1');
    return notFound(c);
  });
  return app;
}

function invalid(c: Context, message: string): Response {
  return c.json({ message }, 422);
}

function notFound(c: Context): Response {
  return c.json(
    { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
    404,
  );
}

async function commitOf(state: GitHubState, ref: string): Promise<string | undefined> {
  if (/^[0-9a-f]{40}$/.test(ref)) return ref;
  return headOf(state, ref.replace(/^(heads|tags)\//, ''));
}

async function headOf(state: GitHubState, name: string): Promise<string | undefined> {
  return state.refs.get(name) ?? (await state.heads.of?.(name));
}

/** A page of a list, with the link to the next one. */
function page(c: Context, items: readonly object[]): Response {
  const size = Math.min(Number(c.req.query('per_page')) || 30, 100);
  const number = Number(c.req.query('page')) || 1;
  const next = new URL(c.req.url);
  next.searchParams.set('page', String(number + 1));
  if (items.length > number * size) c.header('link', `<${next}>; rel="next"`);
  return c.json(items.slice((number - 1) * size, number * size));
}

function deploymentOf(c: Context, { statuses: _, ...deployment }: RecordedDeployment) {
  const repository = `${new URL(c.req.url).origin}/repos/${c.req.param('owner')}/${c.req.param('repo')}`;
  return {
    ...deployment,
    task: 'deploy',
    transient_environment: false,
    production_environment: deployment.environment === 'production',
    statuses_url: `${repository}/deployments/${deployment.id}/statuses`,
    repository_url: repository,
  };
}

/** Shaped like GitHub's token but unsigned: moto checks only the shape. */
function webIdentity(audience: string): string {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: audience,
    iat: now,
    exp: now + 300,
  };
  return `${encode({ alg: 'none', typ: 'JWT' })}.${encode({ ...claims, sub: 'repo:rehearsal/skillgap:environment:prod' })}.`;
}
