import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';

/** A router with routes described by zod schemas. Invalid requests are answered before the handler. */
export function createRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const errors = result.error.issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
      return problem(c, 'invalid-request', { errors });
    },
  });
}
