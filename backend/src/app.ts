import { join } from 'node:path';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { requestId } from 'hono/request-id';
import type { Plan } from './analyses/plan.ts';
import { analysisRoutes } from './analyses/routes.ts';
import type { AnalysisService } from './analyses/service.ts';
import { accountRoutes } from './auth/account-routes.ts';
import type { AuthOptions } from './auth/better-auth.ts';
import { createBruteForceGuard } from './auth/brute-force.ts';
import { cookieName, showsCookie } from './auth/credential.ts';
import type { Deletion } from './auth/deletion.ts';
import { identify } from './auth/identify.ts';
import { authRoutes } from './auth/routes.ts';
import { createConcurrencyLimit } from './concurrency.ts';
import type { Database } from './db/database.ts';
import { healthRoutes } from './health/routes.ts';
import { accessLog } from './http/access-log.ts';
import { address, type TrustedProxies } from './http/address.ts';
import type { AppEnv } from './http/context.ts';
import { csrf } from './http/csrf.ts';
import { docsRoutes } from './http/docs.ts';
import { createIdempotency } from './http/idempotency.ts';
import type { Limiters } from './http/limiter.ts';
import { allowMethods } from './http/methods.ts';
import type { Metrics } from './http/metrics.ts';
import { noStore } from './http/no-store.ts';
import { onError } from './http/on-error.ts';
import { describeShared } from './http/openapi.ts';
import { problem } from './http/problem.ts';
import { rateLimit } from './http/rate-limit.ts';
import { checkRedirects, createRedirectCheck } from './http/redirects.ts';
import { responseHeaders } from './http/response-headers.ts';
import { createRouter } from './http/router.ts';
import { crossOrigin, securityHeaders } from './http/security-headers.ts';
import { strictAddress } from './http/strict-address.ts';
import type { PageCache } from './jobs/page-cache.ts';
import type { Refresh } from './jobs/refresh/refresh.ts';
import { refreshRoutes } from './jobs/refresh/routes.ts';
import { jobRoutes } from './jobs/routes.ts';
import type { JobService } from './jobs/service.ts';
import type { Llm } from './llm/client.ts';
import type { Logger } from './log.ts';
import { resumeRoutes } from './resumes/routes.ts';
import type { ResumeService } from './resumes/service.ts';
import { skillRoutes } from './skills/routes.ts';
import type { SkillSearch } from './skills/search.ts';
import type { fileRoutes } from './storage/routes.ts';

/** Where signing in with GitHub begins. */
const GITHUB = 'https://github.com';

/** What the app needs of the outside. Tests hand in their own. */
export type AppDeps = {
  release: string;
  log: Logger;
  database: Database;
  auth: Omit<AuthOptions, 'log'>;
  deletion: Deletion;
  limiters: Limiters;
  /** Requests a minute of one user, and of one address without a user. */
  ratePerMinute: number;
  proxies: TrustedProxies | undefined;
  metrics: Pick<Metrics, 'measure'>;
  /** The folder of static files. */
  assets: string;
  jobs: JobService;
  jobPages: PageCache;
  skills: SkillSearch;
  refresh: Pick<Refresh, 'start' | 'runs'>;
  resumes: ResumeService;
  /** Where files are fetched that are not in S3. */
  files: ReturnType<typeof fileRoutes> | undefined;
  analyses: AnalysisService;
  plan: Plan;
  /** What people call a skill. */
  skillName: (id: string) => string;
  /** Rejects when the database cannot be used. */
  ping: () => Promise<void>;
  llm: Pick<Llm, 'state'>;
  /** Whether a stop signal was received. */
  isStopping: () => boolean;
};

/** The HTTP API: every route with the middleware before it. */
export function createApp(deps: AppDeps): OpenAPIHono<AppEnv> {
  const { database, auth, log, limiters, ratePerMinute } = deps;
  const app = createRouter();
  const cookie = cookieName(auth.secureCookies);

  app.use(requestId({ limitLength: 64 }));
  app.use(accessLog(log));
  app.use(deps.metrics.measure);
  app.use(responseHeaders(deps.release, deps.isStopping));
  app.use(securityHeaders);
  app.use('/v1/*', noStore);
  if (auth.origins.length > 0) app.use('/v1/*', crossOrigin(auth.origins));
  app.use(
    checkRedirects(createRedirectCheck(auth.publicUrl, [...auth.origins, ...(auth.github ? [GITHUB] : [])])),
  );
  app.use(address(deps.proxies));
  app.use(allowMethods(app));

  // From the cheapest to what costs a query. Nothing here reads a body: each route does, behind its guard (http/route.ts).
  const own = [new URL(auth.publicUrl).origin, ...auth.origins];
  app.use('/v1/*', strictAddress);
  app.use('/v1/*', csrf({ own, showsCookie: (headers) => showsCookie(headers, cookie) }));
  app.use('/v1/*', identify({ database, ring: auth.ring, cookie }));
  const limit = (name: string) => limiters({ name, points: ratePerMinute, seconds: 60 });
  app.use('/v1/*', rateLimit({ perUser: limit('api-user'), perAddress: limit('api-address') }));
  const idempotency = createIdempotency(database, auth.ring);
  app.use('/v1/*', (c, next) => {
    c.set('idempotency', idempotency);
    return next();
  });

  app.route('/', healthRoutes(deps));
  const bruteForce = createBruteForceGuard(limiters);
  // A hash takes 32 MiB and a tenth of a second of a core: two at once would not be faster.
  const hashLimit = createConcurrencyLimit({ width: 1, waiting: 20, share: 10 });
  app.route('/v1/auth', authRoutes({ ...auth, log, database, bruteForce, hashLimit }));
  const { deletion } = deps;
  const { secureCookies } = auth;
  app.route('/v1/account', accountRoutes({ database, deletion, bruteForce, hashLimit, secureCookies }));
  app.route('/v1/jobs', jobRoutes(deps.jobs, deps.jobPages));
  app.route('/v1/skills', skillRoutes(deps.skills));
  app.route('/v1/admin', refreshRoutes(deps.refresh));
  app.route('/v1/resumes', resumeRoutes(deps.resumes));
  if (deps.files) app.route('/v1/files', deps.files);
  app.route('/v1/analyses', analysisRoutes(deps.analyses, deps));

  describeShared(app);
  app.route('/', docsRoutes(app, join(deps.assets, 'scalar.js.gz')));

  app.notFound((c) => problem(c, 'not-found', { detail: '/docs lists the paths.' }));
  app.onError(onError);
  return app;
}
