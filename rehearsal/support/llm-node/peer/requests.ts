import { connect } from 'node:net';
import { eventsOf } from './sse.ts';

/** A request that a peer sends. */
export interface PeerRequest {
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, or any bytes in base64. */
  readonly body?: string | { readonly base64: string };
  readonly timeoutMs?: number;
}

/** The answer to it. */
export interface PeerAnswer {
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Why there is no answer: a code such as ECONNREFUSED. */
  readonly error: string;
}

const TIMEOUT_MS = 60_000;

export async function request(options: PeerRequest): Promise<PeerAnswer> {
  return await send(options, async (response) => ({ body: await response.text() }));
}

/** Emits the data of each server-sent event as it arrives. */
export async function stream(options: PeerRequest, emit: (event: string) => void) {
  const events: string[] = [];
  const answer = await send(options, async (response) => {
    if (!response.ok || !response.body) return { body: await response.text() };
    for await (const event of eventsOf(response.body)) {
      events.push(event);
      emit(event);
    }
    return { body: '' };
  });
  return { ...answer, events };
}

/** Connects, sends nothing, and waits a moment: `refused`, `no answer`, `open`, or `closed` without a byte. */
export async function connectOnly({ host, port }: { host: string; port: number }): Promise<string> {
  return await new Promise((resolve) => {
    const socket = connect({ host, port });
    let state = 'no answer';
    let bytes = 0;
    const end = (how: string): void => {
      resolve(how);
      socket.destroy();
    };
    socket.once('connect', () => (state = 'open'));
    socket.on('data', (data) => (bytes += data.length));
    socket.once('close', () => end(bytes === 0 ? 'closed' : `closed after ${bytes} bytes`));
    socket.once('error', ({ code }: NodeJS.ErrnoException) =>
      end(code === 'ECONNREFUSED' ? 'refused' : code === 'ECONNRESET' ? 'closed' : (code ?? 'failed')),
    );
    setTimeout(() => end(state), CONNECT_MS);
  });
}

/** A connection that is let through is answered within milliseconds here. */
const CONNECT_MS = 3_000;

async function send(
  { url, method = 'GET', headers = {}, body, timeoutMs = TIMEOUT_MS }: PeerRequest,
  read: (response: Response) => Promise<{ body: string }>,
): Promise<PeerAnswer> {
  let seen: Pick<PeerAnswer, 'status' | 'headers'> = { status: 0, headers: {} };
  const content = typeof body === 'object' ? Buffer.from(body.base64, 'base64') : body;
  try {
    const response = await fetch(url, {
      ...{ method, headers, redirect: 'manual', signal: AbortSignal.timeout(timeoutMs) },
      ...(content !== undefined && { body: content }),
    });
    seen = { status: response.status, headers: Object.fromEntries(response.headers) };
    return { ...seen, ...(await read(response)), error: '' };
  } catch (error) {
    const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
    return { ...seen, body: '', error: cause?.code ?? cause?.message ?? name };
  }
}
