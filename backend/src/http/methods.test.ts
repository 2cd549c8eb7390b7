import { describe, expect, it } from 'vitest';
import { createApp } from '../app.ts';
import { appDeps, everyRoute } from '../testing/app.ts';
import { operationsOf } from '../testing/openapi.ts';
import { openApiDocument } from './openapi.ts';

const app = createApp(appDeps(everyRoute()));
const operations = operationsOf(JSON.parse(JSON.stringify(openApiDocument(app))));
const byPath = [...Map.groupBy(operations, ({ path }) => path)].map(([path, all]) => {
  const declared = all.map(({ method }) => method.toUpperCase());
  const allowed = [...declared, ...(declared.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].toSorted();
  return { path, at: path.replace('{id}', crypto.randomUUID()), declared, allowed };
});
const own = ['/openapi.json', '/docs', '/docs/scalar.js'].map((path) => ({
  ...{ path, at: path, declared: ['GET'], allowed: ['GET', 'HEAD', 'OPTIONS'] },
}));
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'QUERY', 'PROPFIND', 'PURGE', 'X'];

describe.each([...byPath, ...own])('$path', ({ at, allowed }) => {
  const listed = (response: Response) => response.headers.get('Allow')?.split(', ');

  it.each(METHODS.filter((method) => !allowed.includes(method)))('does not have %s', async (method) => {
    // For any caller, and before the body is read.
    const headers = { Cookie: '__Host-skillgap.session_token=x', 'Content-Type': 'text/html' };
    const body = method === 'GET' || method === 'HEAD' ? null : '[';
    const response = await app.request(at, { method, headers, body });
    expect(response.status).toBe(405);
    expect(listed(response)).toEqual(allowed);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    if (method !== 'HEAD') expect(await response.json()).toMatchObject({ reason: 'method-not-allowed' });
  });

  it('answers OPTIONS with what it has', async () => {
    const response = await app.request(at, { method: 'OPTIONS' });
    expect(response.status).toBe(204);
    expect(listed(response)).toEqual(allowed);
  });

  it.each(allowed.filter((method) => method !== 'OPTIONS'))('has %s', async (method) => {
    const response = await app.request(at, { method });
    expect(response.status).not.toBe(405);
    expect(response.headers.get('Allow')).toBeNull();
  });
});

it.each(METHODS)('an unknown path has no %s, and nothing else', async (method) => {
  for (const path of ['/', '/v1', '/v1/jobs/a/b', '/v1/nothing', '/health/x']) {
    const response = await app.request(path, { method });
    expect([response.status, response.headers.get('Allow')], path).toEqual([404, null]);
  }
});

it('answers the preflight of a site on the list, and of no other', async () => {
  const base = appDeps();
  const shared = createApp({ ...base, auth: { ...base.auth, origins: ['https://app.example'] } });
  const preflight = async (Origin: string) => {
    const headers = { Origin, 'Access-Control-Request-Method': 'POST' };
    return (await shared.request('/v1/resumes', { method: 'OPTIONS', headers })).headers;
  };
  expect((await preflight('https://app.example')).get('Access-Control-Allow-Methods')).toContain('POST');
  expect((await preflight('https://evil.example')).get('Access-Control-Allow-Origin')).toBeNull();
});
