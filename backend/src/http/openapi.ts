import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './context.ts';
import { failureComponent } from './failures.ts';
import { problemSchema } from './problem.ts';

const TAGS = [
  { name: 'Accounts', description: 'Who one is: signing up, in and out, sessions and passwords' },
  { name: 'Resumes', description: 'Resumes as PDF, and the skills that they show' },
  { name: 'Jobs', description: 'Postings of the job boards' },
  { name: 'Analyses', description: 'The skills between a resume and the jobs for a role' },
  { name: 'Skills', description: 'The catalogue' },
  { name: 'Administration', description: 'For administrators' },
  { name: 'Health', description: 'For who watches over it' },
] as const;

export type Tag = (typeof TAGS)[number]['name'];

const KEY = 'IdempotencyKey';
/** The header of that name, on a POST with a session. */
export const IDEMPOTENCY_KEY = `#/components/parameters/${KEY}`;

/**
 * The OpenAPI 3.1 document of all routes with schemas. It holds no release id, so `backend/openapi.json` changes only
 * with the API.
 */
export function openApiDocument(app: OpenAPIHono<AppEnv>) {
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'SkillGap',
      version: '1',
      license: { name: 'MIT' },
      description:
        'The skills between a resume and the jobs somebody wants. Errors are `application/problem+json` with a `reason`. Every answer has an `X-Request-Id`, by which the log knows it.',
    },
    servers: [{ url: '/' }],
    tags: TAGS.map((tag) => ({ ...tag })),
  });
  const references = Object.values(document.paths ?? {})
    .flatMap((operations) => Object.values(operations) as { responses: Record<string, { $ref?: string }> }[])
    .flatMap(({ responses }) => Object.values(responses))
    .flatMap(({ $ref }) => $ref ?? []);
  const responses = Object.fromEntries([...new Set(references)].toSorted().map(failureComponent));
  return { ...document, components: { ...document.components, responses } };
}

/** Shared by all routes: authentication, idempotency, and the shape of problems. */
export function describeShared(app: OpenAPIHono<AppEnv>): void {
  const { openAPIRegistry: registry } = app;
  registry.register('Problem', problemSchema);
  registry.registerComponent('parameters', KEY, {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'Chosen by the client. A request that comes again with it within a day gets the answer of the first one, and is done once',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
  });
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'What `Set-Auth-Token` of a sign-in says',
  });
  registry.registerComponent('securitySchemes', 'cookie', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Secure-skillgap.session_token',
    description: 'Set by a sign-in; for browsers',
  });
}
