import { failureOf, type Reason } from './reasons.ts';

/** Who may use a route. */
export type Access = 'anyone' | 'user' | 'admin';

type Asked = { method: string; access: Access; fails: readonly Reason[] };

/** Every reason for which a route under `/v1` can refuse: its own, and what the middleware before it refuses. */
export function reasonsOf({ method, access, fails }: Asked): Reason[] {
  const isSafe = method === 'get';
  return [
    ...(['invalid-request', 'too-many-requests', 'internal', 'database-unavailable'] as const),
    // Node's own, before it has read the headers.
    ...(['headers-too-large', 'too-slow'] as const),
    ...(access === 'anyone' ? [] : (['not-signed-in'] as const)),
    ...(access === 'admin' ? (['not-allowed'] as const) : []),
    ...(isSafe ? [] : (['cross-site', 'body-too-large', 'unsupported-media-type'] as const)),
    ...(method === 'post' && access !== 'anyone'
      ? (['idempotency-in-progress', 'idempotency-mismatch'] as const)
      : []),
    ...fails,
  ];
}

const PREFIX = '#/components/responses/';

/** Responses by status. What is refused with one status is one component, which its name describes. */
export function failureResponses(reasons: readonly Reason[]): Record<number, { $ref: string }> {
  const byStatus = Map.groupBy(new Set(reasons), (reason) => failureOf(reason).status);
  return Object.fromEntries(
    [...byStatus].map(([status, some]) => [
      status,
      { $ref: `${PREFIX}${[status, ...some.toSorted()].join('.')}` },
    ]),
  );
}

/** The component that such a reference is to, under its name. */
export function failureComponent(
  reference: string,
): [name: string, component: { headers?: object; description: string; content: object }] {
  const name = reference.slice(PREFIX.length);
  const reasons = name.split('.').slice(1) as Reason[];
  const examples = reasons.map((reason) => [reason, { value: exampleOf(reason) }]);
  const waits = reasons.some(
    (reason) =>
      ['idempotency-in-progress', 'resume-not-ready'].includes(reason) ||
      [429, 503].includes(failureOf(reason).status),
  );
  const isChallenge = reasons.some((reason) => failureOf(reason).status === 401);
  return [
    name,
    {
      description: reasons.map((reason) => `\`${reason}\`: ${failureOf(reason).title}`).join('. '),
      ...(waits && { headers: { 'Retry-After': RETRY_AFTER } }),
      ...(isChallenge && { headers: { 'WWW-Authenticate': CHALLENGE } }),
      content: {
        'application/problem+json': {
          schema: { $ref: '#/components/schemas/Problem' },
          examples: Object.fromEntries(examples),
        },
      },
    },
  ];
}

const RETRY_AFTER = {
  description: 'Seconds to wait before the next try, where that is known',
  schema: { type: 'integer' },
};

const CHALLENGE = {
  description: 'How to authenticate',
  required: true,
  schema: { type: 'string', enum: ['Bearer'] },
};

const exampleOf = (reason: Reason) => ({
  type: 'about:blank',
  ...failureOf(reason),
  reason,
  requestId: '3f9c1c5e-0f4b-4b6a-9d0e-2f6f5b1f7a10',
});
