import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import type { Aws } from './aws.ts';
import { type HttpServer, serveApp } from './http-server.ts';

/** One call of Parameter Store. */
export interface SsmCall {
  /** Such as `PutParameter`. */
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What becomes of a call: AWS receives it, it is throttled, or it gets no answer, before or after AWS has handled it. */
type Treatment = 'pass' | 'throttle' | 'hang' | { readonly hangOnceDone: () => void };

/** No answer. */
const never = new Promise<Response>(() => {});

/** Not for the next connection. */
const OWN_HEADERS = {
  ...{ host: undefined, connection: undefined, 'content-length': undefined, 'transfer-encoding': undefined },
};

/** Passes calls on to AWS, except those of Parameter Store that are treated otherwise. */
async function startAwsProxy(
  { endpoint }: Pick<Aws, 'endpoint'>,
  treat: (call: SsmCall) => Treatment,
): Promise<HttpServer> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.all('*', async (c) => {
    const body = await c.req.text();
    const [, operation] = /^AmazonSSM\.(\w+)$/.exec(c.req.header('x-amz-target') ?? '') ?? [];
    const treatment = operation ? treat({ operation, input: JSON.parse(body || '{}') }) : 'pass';
    if (treatment === 'hang') return await never;
    if (treatment === 'throttle') {
      const type = { 'content-type': 'application/x-amz-json-1.1' };
      return c.json({ __type: 'ThrottlingException', message: 'Rate exceeded' }, 400, type);
    }
    const { pathname, search } = new URL(c.req.url);
    const answer = await proxy(`${endpoint}${pathname}${search}`, {
      method: c.req.method,
      headers: { ...c.req.header(), ...OWN_HEADERS },
      ...(body !== '' && { body }),
    }).catch(() => {
      c.env.incoming.socket.destroy();
      return never;
    });
    if (treatment === 'pass') return answer;
    await answer.arrayBuffer();
    treatment.hangOnceDone();
    return await never;
  });
  return await serveApp(app);
}

/** AWS with a Parameter Store that is faulty for a while. */
export interface FaultyAws extends HttpServer {
  /** Calls that were throttled, and calls that got no answer. */
  readonly refused: { throttled: number; hung: number };
}

/** From its first call on, Parameter Store throttles for half of the time, and does not answer for the other half. */
export async function startFaultyAws(aws: Aws, forMs: number): Promise<FaultyAws> {
  const refused = { throttled: 0, hung: 0 };
  let firstAt = 0;
  const server = await startAwsProxy(aws, () => {
    firstAt ||= Date.now();
    const elapsed = Date.now() - firstAt;
    if (elapsed >= forMs) return 'pass';
    refused[elapsed < forMs / 2 ? 'throttled' : 'hung'] += 1;
    return elapsed < forMs / 2 ? 'throttle' : 'hang';
  });
  return { ...server, refused };
}

/** AWS that does not answer one call. */
export interface HangingAws extends HttpServer {
  /** Resolves when that call has arrived. */
  readonly reached: Promise<void>;
}

/**
 * Does not answer the first call that matches. With `done` AWS has handled it by then; an attempt that was lost on the
 * way has not been handled, and the next one counts.
 */
export async function startHangingAws(
  aws: Pick<Aws, 'endpoint'>,
  matches: (call: SsmCall) => boolean,
  done: boolean,
): Promise<HangingAws> {
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  let waiting = true;
  const arrived = () => {
    waiting = false;
    resolve();
  };
  const server = await startAwsProxy(aws, (call) => {
    if (!waiting || !matches(call)) return 'pass';
    if (done) return { hangOnceDone: arrived };
    arrived();
    return 'hang';
  });
  return { ...server, reached };
}
