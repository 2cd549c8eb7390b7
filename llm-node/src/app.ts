import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import type { Engine } from './engine/engine.ts';
import { accessLog } from './http/access-log.ts';
import { bearer } from './http/bearer.ts';
import type { AppEnv } from './http/context.ts';
import { ApiError, onError } from './http/errors.ts';
import { healthRoutes } from './http/health.ts';
import { createMetrics } from './http/metrics.ts';
import { responseHeaders, whileServing } from './http/response-headers.ts';
import { taggedPeers } from './http/tagged-peers.ts';
import type { Tokens } from './http/tokens.ts';
import type { Logger } from './log.ts';
import { chatRoutes } from './openai/chat.ts';
import { embeddingRoutes } from './openai/embeddings.ts';
import { modelRoutes } from './openai/models.ts';
import type { Whois } from './tailnet/whois.ts';

/** What the app depends on. Tests and the self-test pass their own. */
export interface AppDeps {
  readonly release: string;
  readonly log: Logger;
  readonly engine: Engine;
  readonly tokens: Tokens;
  /** How long a request may take, including its wait. */
  readonly deadlineMs: number;
  /** Whether a stop signal was received. */
  readonly isStopping: () => boolean;
  /** Which peers are allowed; without it, every peer that can connect. */
  readonly whois?: Whois | undefined;
}

/** The HTTP API: every route with the middleware before it. */
export function createApp(deps: AppDeps): Hono<AppEnv> {
  const { release, log, engine, tokens, isStopping, whois } = deps;
  const app = new Hono<AppEnv>();
  const metrics = createMetrics(engine);

  app.use(requestId({ limitLength: 64 }));
  app.use(accessLog(log, metrics));
  app.use(responseHeaders(release, isStopping));
  if (whois) app.use(taggedPeers(whois));
  app.route('/', healthRoutes(deps));

  const authenticated = bearer(tokens);
  app.use('/metrics', authenticated);
  app.get('/metrics', async (c) => {
    return c.body(await metrics.registry.metrics(), 200, { 'Content-Type': metrics.registry.contentType });
  });

  app.use('/v1/*', authenticated);
  app.use('/v1/*', whileServing(isStopping));
  app.route('/v1', modelRoutes(engine));
  app.route('/v1', chatRoutes({ ...deps, metrics }));
  app.route('/v1', embeddingRoutes({ ...deps, metrics }));

  app.notFound((c) => new ApiError('not_found', 'There is nothing here.').answer(c));
  app.onError(onError);
  return app;
}
