import type { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './context.ts';
import { failureComponent } from './failures.ts';
import { problemSchema } from './problem.ts';

const TAGS = [
  { name: 'Accounts', description: 'Sign up, in and out; sessions and passwords' },
  { name: 'Resumes', description: 'Resumes as PDF, Word file or text, and the skills they show' },
  { name: 'Jobs', description: 'Postings from the job boards' },
  { name: 'Analyses', description: 'The skills between a resume and the jobs for a role' },
  { name: 'Skills', description: 'The catalogue' },
  { name: 'Administration', description: 'For administrators' },
  { name: 'Health', description: 'For monitoring' },
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
        'The skills between a resume and the jobs you want. Errors are `application/problem+json` with a `reason`. Every answer has an `X-Request-Id`, as does its log line. A method that a path does not have is answered with 405 and `Allow`.',
    },
    servers: [{ url: '/' }],
    tags: TAGS.map((tag) => ({ ...tag })),
  });
  const responses = Object.values(document.paths ?? {})
    .flatMap((operations) => Object.values(operations) as { responses: Record<string, Described> }[])
    .flatMap((operation) => Object.values(operation.responses));
  for (const response of responses) if (!response.$ref) describeHeaders(response);
  const references = new Set(responses.flatMap(({ $ref }) => $ref ?? []));
  const failures = [...references].toSorted().map(failureComponent);
  for (const [, response] of failures) describeHeaders(response);
  return { ...document, components: { ...document.components, responses: Object.fromEntries(failures) } };
}

type Described = { $ref?: string; headers?: object };

/** Adds what every answer has. */
function describeHeaders(response: Described): void {
  const shared = Object.keys(HEADERS).map((name) => [name, { $ref: `#/components/headers/${name}` }]);
  response.headers = { ...response.headers, ...Object.fromEntries(shared) };
}

const HEADERS = {
  'X-Request-Id': {
    description: 'By which the log knows the request',
    required: true,
    schema: { type: 'string' },
  },
  'X-Release': {
    description: 'The release that answers; not there where Node refuses a request before the API sees it',
    schema: { type: 'string' },
  },
} as const;

/** Shared by all routes: authentication, idempotency, and the shape of problems. */
export function describeShared(app: OpenAPIHono<AppEnv>): void {
  const { openAPIRegistry: registry } = app;
  registry.register('Problem', problemSchema);
  registry.registerComponent('parameters', KEY, {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description: 'Chosen by the client. A repeated request within a day runs once and gets the first answer',
    schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,128}$' },
  });
  for (const [name, header] of Object.entries(HEADERS)) registry.registerComponent('headers', name, header);
  registry.registerComponent('securitySchemes', 'bearer', {
    type: 'http',
    scheme: 'bearer',
    description: 'The `Set-Auth-Token` of a sign-in',
  });
  registry.registerComponent('securitySchemes', 'cookie', {
    type: 'apiKey',
    in: 'cookie',
    name: '__Host-skillgap.session_token',
    description: 'Set by a sign-in; for browsers',
  });
}
