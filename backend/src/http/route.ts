import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './context.ts';
import { type Access, failureResponses, reasonsOf } from './failures.ts';
import { adminOnly, signedIn } from './guard.ts';
import { idempotent } from './idempotency.ts';
import { keptFor } from './no-store.ts';
import { IDEMPOTENCY_KEY, type Tag } from './openapi.ts';
import type { Reason } from './reasons.ts';
import { receiveJson } from './receive-json.ts';

type Description = Omit<RouteConfig, 'path' | 'security' | 'parameters' | 'middleware'> & {
  operationId: string;
  summary: string;
  tags: [Tag];
  /** Guards the route, and says so in the document. */
  access: Access;
  /** Reasons of its own; those that any route can have are added. */
  fails?: readonly Reason[];
  /** Reads a body that is not JSON, behind the guard, and leaves it in `received`. */
  receive?: MiddlewareHandler<AppEnv>;
  /** The answer is the same for everyone, who may keep it this many seconds. Without it nobody may keep it. */
  publicFor?: number;
};

type Route<R> = Omit<R, 'access' | 'fails' | 'receive' | 'publicFor'>;

const GUARDS = { anyone: [], user: [signedIn], admin: [adminOnly] } satisfies Record<
  Access,
  MiddlewareHandler<AppEnv>[]
>;

/**
 * A route under `/v1`, documented with who may use it and how it can fail. The order is the same for all: the guard, then
 * the body, then the idempotency key, then validation. So nothing is read for a caller who may not use the route, and a
 * body that no route declares is not read at all.
 */
export function describeRoute<Path extends string, R extends Description & { path: Path }>(
  description: R,
): Route<R> {
  const whole: Description & { path: string } = description;
  const { access, fails = [], receive, publicFor, responses, ...route } = whole;
  const keyed = route.method === 'post' && access !== 'anyone';
  const receivers = receiversOf(whole);
  return createRoute({
    ...route,
    middleware: [
      ...GUARDS[access],
      ...(publicFor === undefined ? [] : [keptFor(publicFor)]),
      ...receivers,
      ...(keyed ? [idempotent] : []),
    ],
    security: access === 'anyone' ? [] : [{ bearer: [] }, { cookie: [] }],
    ...(keyed && { parameters: [{ $ref: IDEMPOTENCY_KEY }] }),
    responses: {
      ...(keyed
        ? Object.fromEntries(Object.entries(responses as Record<string, Response>).map(replayable))
        : responses),
      ...failureResponses(reasonsOf({ method: route.method, access, fails })),
    },
  }) as unknown as Route<R>;
}

type Response = Exclude<RouteConfig['responses'][string], { $ref: string }>;

/** Adds the header of an answer that is repeated. */
function replayable([status, response]: [string, Response]): [string, Response] {
  const replayed = {
    description: '`true`: the answer to the first request with this Idempotency-Key',
    schema: { type: 'string' as const, enum: ['true'] },
  };
  return [
    status,
    { ...response, headers: { ...response.headers, 'Idempotency-Replayed': replayed } } as Response,
  ];
}

function receiversOf({ operationId, access, request, receive }: Description): MiddlewareHandler<AppEnv>[] {
  if (receive) return [receive];
  const types = Object.keys(request?.body?.content ?? {});
  if (types.length === 0) return [];
  if (types.join() === 'application/json')
    return [access === 'anyone' ? receiveJson.anonymous : receiveJson.known];
  throw new Error(`${operationId} takes ${types.join(' and ')}, and has no receive for it`);
}

/** An answer in JSON, or a body. */
export const json = <T extends z.ZodType>(schema: T) => ({ 'application/json': { schema } });

/** A response in JSON. */
export const answer = <T extends z.ZodType>(description: string, schema: T) => ({
  description,
  content: json(schema),
});

/** Headers of an answer that made something. */
export const location = {
  Location: { description: 'Its path', required: true, schema: { type: 'string' } },
} as const;

/** A body in JSON that has to be there. */
export const body = <T extends z.ZodType>(schema: T) => ({ required: true, content: json(schema) });

export const idParam = z.object({ id: z.uuid() });
