import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './context.ts';

/**
 * The OpenAPI 3.1 document of the routes that are described by schemas. It holds no release: the committed
 * `backend/openapi.json` changes when the API does.
 */
export function openApiDocument(app: OpenAPIHono<AppEnv>) {
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'SkillGap',
      version: '1',
      description:
        'The skills between a resume and the jobs somebody wants. Errors are `application/problem+json` with a `reason`. A POST with an `Idempotency-Key` can be sent again.',
    },
    security: [{ bearer: [] }, { cookie: [] }, {}],
  });
}

/** How one shows who one is. */
export function describeCredentials(app: OpenAPIHono<AppEnv>): void {
  app.openAPIRegistry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'What `Set-Auth-Token` of a sign-in says',
  });
  app.openAPIRegistry.registerComponent('securitySchemes', 'cookie', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Secure-skillgap.session_token',
    description: 'Set by a sign-in; for browsers',
  });
}
