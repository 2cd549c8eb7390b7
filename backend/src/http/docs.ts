import { readFile } from 'node:fs/promises';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { Scalar } from '@scalar/hono-api-reference';
import { Hono } from 'hono';
import { NONCE, secureHeaders } from 'hono/secure-headers';
import type { AppEnv } from './context.ts';
import { openApiDocument } from './openapi.ts';

const SCRIPT = '/docs/scalar.js';

/** Scalar styles its page as it draws it, which no nonce covers; scripts are ours and the one of this page alone. */
const pagePolicy = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", NONCE],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'", 'data:'],
    connectSrc: ["'self'"],
    frameAncestors: ["'none'"],
    baseUri: ["'none'"],
  },
  xFrameOptions: 'DENY',
  // As for the API (security-headers.ts).
  strictTransportSecurity: false,
});

/**
 * `GET /openapi.json`, built at the first request, and `GET /docs`, Scalar's page for it. Scalar comes from `script`,
 * our own gzipped copy: the page loads nothing from another server.
 */
export function docsRoutes(app: OpenAPIHono<AppEnv>, script: string): Hono<AppEnv> {
  const routes = new Hono<AppEnv>();
  let document: ReturnType<typeof openApiDocument> | undefined;
  routes.get('/openapi.json', (c) => {
    document ??= openApiDocument(app);
    return c.json(document, 200, { 'Cache-Control': 'public, max-age=60' });
  });

  routes.get(
    '/docs',
    pagePolicy,
    Scalar<{ Variables: AppEnv['Variables'] & { secureHeadersNonce?: string } }>((c) => {
      const nonce = c.get('secureHeadersNonce');
      return {
        url: '/openapi.json',
        cdn: SCRIPT,
        pageTitle: 'SkillGap API',
        ...(nonce !== undefined && { nonce }),
        withDefaultFonts: false,
        telemetry: false,
        hideClientButton: true,
        agent: { disabled: true },
        mcp: { disabled: true },
        showDeveloperTools: 'never',
      };
    }),
  );

  let packed: Promise<Buffer<ArrayBuffer>> | undefined;
  routes.get(SCRIPT, async (c) => {
    packed ??= readFile(script);
    // Packed once and for all: every browser unpacks it.
    return c.body(await packed, 200, {
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'public, max-age=86400',
    });
  });
  return routes;
}
