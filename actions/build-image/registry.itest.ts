import type { RequestListener, ServerResponse } from 'node:http';
import { expect, it, vi } from 'vitest';
import { close, serve } from '../testing/server.ts';
import { type ImageName, parseImageName } from './image-name.ts';
import { openRepository, parseChallenge } from './registry.ts';

const credentials = { username: 'me', password: 'pä:ss' };
const basic = `Basic ${Buffer.from('me:pä:ss').toString('base64')}`;

const found = (response: ServerResponse) => response.end('found');
const refuse = (response: ServerResponse, status: number, challenge: string) =>
  response.writeHead(status, { 'www-authenticate': challenge }).end();

/** Asks a registry on this machine for the manifest of `owner/app:tag`. */
async function ask(
  listener: (image: ImageName) => RequestListener,
  as: typeof credentials | null = credentials,
) {
  let answer: RequestListener = () => {};
  await using registry = await serve((request, response) => answer(request, response));
  const image = parseImageName(`${registry.url.replace('http://', '')}/owner/app`);
  if (image === null) throw new Error(registry.url);
  answer = listener(image);
  return (await openRepository(image, as)('manifests/tag'))?.body.toString() ?? null;
}

/** A registry of the token kind: `grant` answers for the token, `open` for the manifest when the token is shown. */
function tokenKind(
  grant: (response: ServerResponse) => unknown,
  open: (response: ServerResponse) => unknown,
) {
  const seen: string[] = [];
  const listener =
    (image: ImageName): RequestListener =>
    (request, response) => {
      const challenge = `Bearer realm="http://${image.apiHost}/token?x=1",service="the service",scope="repository:owner/app:pull"`;
      seen.push(`${request.method} ${request.url} ${request.headers.authorization ?? '-'}`);
      if (request.url?.startsWith('/token')) return grant(response);
      return request.headers.authorization === 'Bearer granted'
        ? open(response)
        : refuse(response, 401, challenge);
    };
  return { seen, listener };
}
const granted = (response: ServerResponse) => response.end(JSON.stringify({ token: 'granted' }));

it('finds an image without a login, and none where there is none', async () => {
  expect(await ask(() => (_, response) => found(response), null)).toBe('found');
  expect(await ask(() => (_, response) => response.writeHead(404).end(), null)).toBeNull();
});

it('shows user and password where the registry asks for them', async () => {
  const listener: RequestListener = ({ headers }, response) =>
    headers.authorization === basic ? found(response) : refuse(response, 401, 'Basic realm="x"');
  expect(await ask(() => listener)).toBe('found');
  await expect(ask(() => listener, { ...credentials, password: 'wrong' })).rejects.toMatchObject({
    reason: 'login-failed',
  });
  await expect(ask(() => listener, null)).rejects.toMatchObject({ reason: 'login-failed' });
});

it('fetches a token where the registry asks for one, as GHCR and Docker Hub do', async () => {
  const registry = tokenKind(granted, found);
  expect(await ask(registry.listener)).toBe('found');
  expect(registry.seen).toEqual([
    'GET /v2/owner/app/manifests/tag -',
    `GET /token?x=1&service=the+service&scope=repository%3Aowner%2Fapp%3Apull ${basic}`,
    'GET /v2/owner/app/manifests/tag Bearer granted',
  ]);
  expect(await ask(tokenKind(granted, found).listener, null)).toBe('found');
});

it.each([
  ['GHCR: no token for it', (response: ServerResponse) => response.writeHead(403).end(), found],
  ['GHCR: no access', granted, (response: ServerResponse) => response.writeHead(403).end()],
  [
    'Docker Hub: a token that opens nothing',
    granted,
    (response: ServerResponse) => refuse(response, 401, 'Bearer error="insufficient_scope"'),
  ],
])('takes a repository that is not there yet for none (%s)', async (_, grant, open) => {
  expect(await ask(tokenKind(grant, open).listener)).toBeNull();
});

it('says that a login was refused', async () => {
  const wrong = tokenKind((response) => response.writeHead(401).end(), found);
  await expect(ask(wrong.listener)).rejects.toMatchObject({
    reason: 'login-failed',
    message: expect.not.stringContaining('pä:ss'),
  });
});

it('tries again while the registry is out of order, and then gives up', async () => {
  // The shortest pauses that it may draw.
  using _ = vi.spyOn(Math, 'random').mockReturnValue(0);
  let requests = 0;
  const recovering: RequestListener = (_, response) =>
    ++requests < 3 ? response.writeHead(503).end() : found(response);
  expect(await ask(() => recovering)).toBe('found');
  await expect(ask(() => (_, response) => response.writeHead(503).end())).rejects.toMatchObject({
    reason: 'registry-unreachable',
  });
  const gone = await serve(() => {});
  await close(gone.server);
  const nobody = parseImageName(`${gone.url.replace('http://', '')}/owner/app`);
  if (nobody === null) throw new Error(gone.url);
  await expect(openRepository(nobody, null)('manifests/tag')).rejects.toMatchObject({
    reason: 'registry-unreachable',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

it('takes a challenge apart', () => {
  expect(parseChallenge('Bearer realm="https://a/b?c,d",Service="x \\"y\\"", scope=z')).toEqual({
    scheme: 'bearer',
    parameters: { realm: 'https://a/b?c,d', service: 'x "y"', scope: 'z' },
  });
  expect(parseChallenge('')).toEqual({ scheme: '', parameters: {} });
});
