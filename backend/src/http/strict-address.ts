import { createMiddleware } from 'hono/factory';
import type { AppEnv } from './context.ts';
import { textFault } from './json-limits.ts';
import { problem } from './problem.ts';

/** Refuses malformed text in a path or query, which schemas do not check. */
export const strictAddress = createMiddleware<AppEnv>(async (c, next) => {
  const fault = faultOfAddress(c.req.url);
  return fault ? problem(c, 'invalid-request', { detail: `The address ${fault}` }) : next();
});

function faultOfAddress(url: string): string | undefined {
  const at = url.indexOf('/', url.indexOf('://') + 3);
  if (at === -1 || !url.includes('%', at)) return undefined;
  try {
    return textFault(decodeURIComponent(url.slice(at)));
  } catch {
    return 'has a % that is not part of a percent-encoded character';
  }
}
