import type { Deadline } from './deadline.ts';
import { badAnswer } from './errors.ts';
import { readErrorCode } from './protocol.ts';
import { refusal } from './refusal.ts';

/** No answer and no stream of a node may be larger. */
const MOST_BYTES = 8 * 2 ** 20;
/** What a node says of itself, and why it refuses, is short. */
const MOST_BYTES_SAID = 64 * 1024;

export interface Address {
  readonly url: string;
  readonly token: string;
}

/** Asks for something and hands on the bytes of the answer. Throws an `LlmError` when it is refused. */
export async function* post(
  { url, token }: Address,
  path: string,
  body: object,
  deadline: Deadline,
  type: 'text/event-stream' | 'application/json',
): AsyncGenerator<Uint8Array, void, void> {
  const response = await deadline.for(
    fetch(new URL(path, url), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: type, Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
      // Never follow a redirect with the token.
      redirect: 'error',
      signal: deadline.signal,
    }),
  );
  const { status, headers } = response;
  if (status !== 200) {
    const code = readErrorCode(await text(bounded(response, deadline, MOST_BYTES_SAID)).catch(() => ''));
    throw refusal(status, code, headers.get('Retry-After'));
  }
  if (!headers.get('Content-Type')?.startsWith(type)) throw badAnswer(`The node did not send ${type}.`);
  yield* bounded(response, deadline, MOST_BYTES);
}

/** Fetches something small. */
export async function get(
  { url, token }: Address,
  path: string,
  deadline: Deadline,
): Promise<{ status: number; body: string }> {
  const headers = { Authorization: `Bearer ${token}` };
  const { signal } = deadline;
  const response = await deadline.for(fetch(new URL(path, url), { headers, redirect: 'error', signal }));
  return { status: response.status, body: await text(bounded(response, deadline, MOST_BYTES_SAID)) };
}

export async function text(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of bytes) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

async function* bounded(
  { body }: Response,
  deadline: Deadline,
  most: number,
): AsyncGenerator<Uint8Array, void, void> {
  if (!body) return;
  const reader = body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await deadline.for(reader.read());
      if (done) return;
      bytes += value.length;
      if (bytes > most) throw badAnswer(`More than ${most} bytes came.`);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}
