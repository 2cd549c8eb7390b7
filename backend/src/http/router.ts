import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

/** A router whose routes are described by zod schemas: what does not fit them is answered before a handler sees it. */
export function createRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const errors = result.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
      return problem(c, 'invalid-request', { errors });
    },
  });
}
