import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { requestId } from 'hono/request-id';
import { healthRoutes } from './health/routes.ts';
import { accessLog } from './http/access-log.ts';
import type { AppEnv } from './http/context.ts';
import { onError } from './http/on-error.ts';
import { problem } from './http/problem.ts';
import { responseHeaders } from './http/response-headers.ts';
import { createRouter } from './http/router.ts';
import { jobRoutes } from './jobs/routes.ts';
import type { JobService } from './jobs/service.ts';
import type { Llm } from './llm/client.ts';
import type { Logger } from './log.ts';

/** Nothing the API takes today has a body worth more. */
const MAX_BODY_BYTES = 64 * 1024;

/** What the app needs of the outside. Tests hand in their own. */
export type AppDeps = {
  release: string;
  log: Logger;
  jobs: JobService;
  /** Rejects when the database cannot be used. */
  ping: () => Promise<void>;
  llm: Pick<Llm, 'state'>;
  /** Whether a stop signal was received. */
  isStopping: () => boolean;
};

/** The HTTP API: every route with the middleware before it. */
export function createApp(deps: AppDeps): OpenAPIHono<AppEnv> {
  const app = createRouter();

  app.use(requestId({ limitLength: 64 }));
  app.use(accessLog(deps.log));
  app.use(responseHeaders(deps.release, deps.isStopping));
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => problem(c, 'body-too-large') }));

  app.route('/', healthRoutes(deps));
  app.route('/v1/jobs', jobRoutes(deps.jobs));

  app.notFound((c) => problem(c, 'not-found'));
  app.onError(onError);
  return app;
}
