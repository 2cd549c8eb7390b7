import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { checkRedirects, createRedirectCheck } from './redirects.ts';

const OWN = 'https://skillgap.example';
const isAllowed = createRedirectCheck(OWN, ['https://app.example']);

describe('a redirect', () => {
  it.each([
    '/',
    '/welcome?from=mail&x=%2F%2Fa#top',
    '/a/../b',
    '/a%20b',
    `${OWN}`,
    `${OWN}:443/jobs`,
    'https://app.example/back',
    '/..',
  ])('may lead to %s', (target) => {
    expect(isAllowed(target)).toBe(true);
  });

  it.each([
    '',
    'jobs',
    'evil.example',
    '//evil.example',
    '///evil.example',
    '/..//evil.example',
    '/a/..//evil.example',
    '/%2e%2e//evil.example',
    '/%2E.//evil.example',
    '/.//evil.example',
    '/..%2f/evil.example',
    '/%2f/evil.example',
    '/%5cevil.example',
    '/%252e%252e//evil.example',
    '/%252fevil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/..\\\\evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    ' //evil.example',
    '\u0000//evil.example',
    '/\u00a0/evil.example',
    '/／evil.example',
    'https://evil.example',
    'https:evil.example',
    'https:/evil.example',
    'http://skillgap.example/',
    'https://skillgap.example.evil.example/',
    'https://skillgap.example@evil.example/',
    'https://evil.example@skillgap.example/',
    'https://:x@skillgap.example/',
    'https://skillgap.example:8443/',
    'https://skillgap.example//evil.example',
    'https://skillgap.example\\@evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:https://skillgap.example/x',
    'https://[/',
  ])('may not lead to %j', (target) => {
    expect(isAllowed(target)).toBe(false);
  });

  it('stays on an allowed site however often it is resolved, decoded or cut', () => {
    const piece = fc.constantFrom(
      ...['/', '//', '\\', '.', '..', '%2e', '%2F', '%5c', '%25', '\t', '@', ':', '?', '#', 'evil.example'],
      ...['https:', 'a', OWN],
    );
    const target = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(target, (text) => {
        if (!isAllowed(text)) return;
        const url = new URL(text, OWN);
        const forms = [text, url.href, url.href.slice(url.origin.length), decodeURIComponent(url.pathname)];
        for (const form of forms) expect(new URL(form, OWN).origin, form).toBe(OWN);
      }),
      { numRuns: 2_000 },
    );
  });
});

it('no answer leads to another site', async () => {
  const app = new Hono();
  app.use(checkRedirects(isAllowed) as never);
  app.get('/', (c) => {
    c.header('Set-Cookie', 'session=x');
    return c.redirect(c.req.query('to') ?? '/');
  });
  const answer = (to: string) => app.request(`/?to=${encodeURIComponent(to)}`);
  expect((await answer('/jobs')).status).toBe(302);
  const refused = await answer('//evil.example');
  expect([refused.status, refused.headers.get('Location'), refused.headers.get('Set-Cookie')]).toEqual([
    500,
    null,
    null,
  ]);
  expect(await refused.json()).toMatchObject({ reason: 'internal' });
});
