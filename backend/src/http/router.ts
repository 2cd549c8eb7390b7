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
      const issues = result.error.issues.flatMap(withinUnions);
      const errors = issues.map(({ path, message }) => ({ parameter: path.join('.'), message }));
      const [reason = 'invalid-request', ...others] = new Set(issues.map(reasonOf));
      return problem(c, others.length > 0 ? 'invalid-request' : reason, { errors });
    },
  });
}

/** What is wrong with the form of a request that comes closest, in place of that none fits. */
function withinUnions(issue: core.$ZodIssue): core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const fewest = Math.min(...issue.errors.map(({ length }) => length));
  return issue.errors
    .filter(({ length }) => length === fewest)
    .flatMap((errors, place) =>
      errors.flatMap(withinUnions).map((inner) => ({
        ...inner,
        path: [...issue.path, ...inner.path],
        // Of two forms that come equally close, either is enough: nobody has to mend both.
        message: place === 0 ? inner.message : `or else: ${inner.message}`,
      })),
    );
}

function reasonOf(issue: core.$ZodIssue): Reason {
  const reason: unknown = issue.code === 'custom' ? issue.params?.reason : undefined;
  return typeof reason === 'string' && reason in PROBLEMS ? (reason as Reason) : 'invalid-request';
}
