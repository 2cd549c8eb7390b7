import type { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { TrieRouter } from 'hono/router/trie-router';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

/**
 * Answers what a known path does not have: OPTIONS with 204 and any other method with 405, both with `Allow`. Reads
 * the app's own list of routes, before anything else looks at the request. An unknown path passes, and ends as 404.
 */
export function allowMethods(app: Hono<AppEnv>) {
  let router: TrieRouter<{ method: string; path: string }> | undefined;

  /** The methods of a path; none of a path that is unknown. */
  function methodsOf(path: string): Set<string> {
    if (!router) {
      router = new TrieRouter();
      // Middleware is there for all methods.
      for (const { method, path: of } of app.routes)
        if (method !== 'ALL') router.add('ALL', of, { method, path: of });
    }
    const routes = router.match('ALL', path)[0].map(([route]) => route);
    // A path that is written out is none of those with a parameter in its place: no id is `text`.
    const own = routes.filter((route) => route.path === path);
    const methods = new Set((own.length > 0 ? own : routes).map(({ method }) => method));
    if (methods.has('GET')) methods.add('HEAD');
    if (methods.size > 0) methods.add('OPTIONS');
    return methods;
  }

  return createMiddleware<AppEnv>(async (c, next) => {
    const { method, path } = c.req;
    const methods = methodsOf(path);
    if (methods.size === 0 || (methods.has(method) && method !== 'OPTIONS')) return next();
    c.header('Allow', [...methods].toSorted().join(', '));
    return method === 'OPTIONS' ? c.body(null, 204) : problem(c, 'method-not-allowed');
  });
}
