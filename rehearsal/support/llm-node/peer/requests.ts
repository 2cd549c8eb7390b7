import { connect } from 'node:net';
import type { Answered, Asked, Streamed } from './jobs.ts';
import { eventsOf } from './sse.ts';

const TIMEOUT_MS = 60_000;

/** One request, to its end. */
export async function ask(asked: Asked): Promise<Answered> {
  return await answered(asked, async (response) => ({ body: await response.text() }));
}

/** One request with a stream for an answer, which may be cut off. */
export async function stream(asked: Asked, tell: (event: string) => void): Promise<Streamed> {
  const events: string[] = [];
  const answer = await answered(asked, async (response) => {
    if (!response.ok || !response.body) return { body: await response.text() };
    for await (const event of eventsOf(response.body)) {
      events.push(event);
      tell(event);
    }
    return { body: '' };
  });
  return { ...answer, events };
}

/** Connects, says nothing and waits a moment: `refused`, `no answer`, `open`, or `closed` without a byte. */
export async function knock({ host, port }: { host: string; port: number }): Promise<string> {
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
    setTimeout(() => end(state), KNOCK_MS);
  });
}

/** What is let through answers within milliseconds here. */
const KNOCK_MS = 3_000;

async function answered(
  { url, method = 'GET', headers = {}, body, timeoutMs = TIMEOUT_MS }: Asked,
  read: (response: Response) => Promise<{ body: string }>,
): Promise<Answered> {
  let status = 0;
  let heads: Record<string, string> = {};
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && {
        body: typeof body === 'string' ? body : Buffer.from(body.base64, 'base64'),
      }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    status = response.status;
    heads = Object.fromEntries(response.headers);
    return { status, headers: heads, ...(await read(response)), error: '' };
  } catch (error) {
    return { status, headers: heads, body: '', error: codeOf(error) };
  }
}

function codeOf(error: unknown): string {
  const { name, cause } = error as Error & { cause?: NodeJS.ErrnoException };
  return cause?.code ?? cause?.message ?? name;
}
