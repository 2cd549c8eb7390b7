import { OpenAPIHono } from '@hono/zod-openapi';
import type { core } from 'zod';
import type { AppEnv } from './context.ts';
import { problem } from './problem.ts';
import { PROBLEMS, type Reason } from './reasons.ts';

/**
 * A router with routes described by zod schemas. Invalid requests are answered before the handler: with
 * `invalid-request`, unless all that is wrong has another `reason` in its issue's `params`.
 */
export function createRouter(): OpenAPIHono<AppEnv> {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (result.success) return;
      const { issues } = result.error;
      const errors = issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
      const [reason = 'invalid-request', ...others] = new Set(issues.map(reasonOf));
      return problem(c, others.length > 0 ? 'invalid-request' : reason, { errors });
    },
  });
}

function reasonOf(issue: core.$ZodIssue): Reason {
  const reason: unknown = issue.code === 'custom' ? issue.params?.reason : undefined;
  return typeof reason === 'string' && reason in PROBLEMS ? (reason as Reason) : 'invalid-request';
}
