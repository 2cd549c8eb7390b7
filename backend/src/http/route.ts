import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';
import { type Access, failureResponses, reasonsOf } from './failures.ts';
import { adminOnly, signedIn } from './guard.ts';
import { keptFor } from './no-store.ts';
import { IDEMPOTENCY_KEY, type Tag } from './openapi.ts';
import type { Reason } from './reasons.ts';

type Description = Omit<RouteConfig, 'path' | 'security' | 'parameters' | 'middleware'> & {
  operationId: string;
  summary: string;
  tags: [Tag];
  /** Guards the route, and says so in the document. */
  access: Access;
  /** Reasons of its own; those that any route can have are added. */
  fails?: readonly Reason[];
  /** The answer is the same for everyone, who may keep it this many seconds. Without it nobody may keep it. */
  publicFor?: number;
  /** After the guard, before validation. */
  middleware?: MiddlewareHandler<AppEnv>[];
};

type Route<R> = Omit<R, 'access' | 'fails' | 'publicFor' | 'middleware'>;

const GUARDS = { anyone: [], user: [signedIn], admin: [adminOnly] } satisfies Record<
  Access,
  MiddlewareHandler<AppEnv>[]
>;

/** A route under `/v1`, documented with who may use it and how it can fail. */
export function describeRoute<Path extends string, R extends Description & { path: Path }>(
  description: R,
): Route<R> {
  const whole: Description & { path: string } = description;
  const { access, fails = [], publicFor, middleware = [], responses, ...route } = whole;
  const keyed = route.method === 'post' && access !== 'anyone';
  return createRoute({
    ...route,
    middleware: [...GUARDS[access], ...(publicFor === undefined ? [] : [keptFor(publicFor)]), ...middleware],
    security: access === 'anyone' ? [] : [{ bearer: [] }, { cookie: [] }],
    ...(keyed && { parameters: [{ $ref: IDEMPOTENCY_KEY }] }),
    responses: { ...responses, ...failureResponses(reasonsOf({ method: route.method, access, fails })) },
  }) as unknown as Route<R>;
}

/** An answer in JSON, or a body. */
export const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

/** A response in JSON. */
export const answer = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: json(schema),
});

/** A body in JSON that has to be there. */
export const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: json(schema) });

export const idParam = z.object({ id: z.uuid() });
