import { type Context, Hono } from 'hono';
import type { GitHubState, RecordedStatus } from './github.ts';

type Body = Record<string, unknown>;

/** The routes over a state; everything they answer is in it or made from it. */
export function createGitHubApi(state: GitHubState): Hono {
  const app = new Hono();
  let lastId = 0;
  const nextId = () => ++lastId;

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
    if (typeof body.ref !== 'string')
      return c.json({ message: 'Invalid request. "ref" wasn\'t supplied.' }, 422);
    const deployment = {
      id: nextId(),
      ref: body.ref,
      environment: String(body.environment ?? 'production'),
      statuses: [],
    };
    state.deployments.push(deployment);
    return c.json(deploymentOf(c, deployment), 201);
  });
  repo.get('/deployments', (c) => {
    const environment = c.req.query('environment');
    const found = state.deployments.filter(
      (deployment) => !environment || deployment.environment === environment,
    );
    return c.json(found.toReversed().map((deployment) => deploymentOf(c, deployment)));
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
    };
    // GitHub's own limit, which is easy to run into with an error's message.
    if (status.description.length > 140)
      return c.json(
        { message: 'Validation Failed: description is too long (maximum is 140 characters)' },
        422,
      );
    deployment.statuses.push(status);
    return c.json(status, 201);
  });
  repo.get('/deployments/:id/statuses', (c) => {
    const deployment = state.deployments.find(({ id }) => id === Number(c.req.param('id')));
    return deployment ? c.json(deployment.statuses.toReversed()) : notFound(c);
  });

  repo.get('/commits/:ref{.+}', (c) => {
    const sha = commitOf(state, c.req.param('ref'));
    return sha ? c.json({ sha }) : c.json({ message: `No commit found for SHA: ${c.req.param('ref')}` }, 422);
  });
  repo.get('/branches/:branch{.+}', (c) => {
    const sha = state.refs.get(c.req.param('branch'));
    return sha ? c.json({ name: c.req.param('branch'), commit: { sha }, protected: true }) : notFound(c);
  });
  repo.get('/git/ref/:ref{.+}', (c) => {
    const sha = state.refs.get(c.req.param('ref').replace(/^(heads|tags)\//, ''));
    return sha ? c.json({ ref: `refs/${c.req.param('ref')}`, object: { type: 'commit', sha } }) : notFound(c);
  });

  repo.get('/actions/runs/:id', (c) => {
    const id = Number(c.req.param('id'));
    return c.json({ id, ...(state.runs.get(id) ?? { status: 'in_progress', conclusion: null }) });
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

function notFound(c: Context): Response {
  return c.json(
    { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
    404,
  );
}

function commitOf(state: GitHubState, ref: string): string | undefined {
  return /^[0-9a-f]{40}$/.test(ref) ? ref : state.refs.get(ref.replace(/^(heads|tags)\//, ''));
}

function deploymentOf(
  c: Context,
  deployment: { readonly id: number; readonly ref: string; readonly environment: string },
) {
  const { id, ref, environment } = deployment;
  const statuses = `${new URL(c.req.url).origin}/repos/${c.req.param('owner')}/${c.req.param('repo')}/deployments/${id}/statuses`;
  return { id, ref, environment, statuses_url: statuses };
}

/** Shaped as a token of GitHub's; it is signed by nobody, since moto looks at its shape only. */
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
