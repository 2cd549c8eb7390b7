import type { Source } from './pull.ts';
import { PullError } from './pull-error.ts';

/** What a file must be like. */
export interface Expected {
  readonly bytes: number;
  readonly sha256: string;
}

/** What a model must be like: as the catalogue says, else as its publisher does. */
export async function expectedOf(source: Source, signal: AbortSignal): Promise<Expected> {
  if (source.sha256 && source.bytes) return { sha256: source.sha256, bytes: source.bytes };
  const said = await publisherSays(source.url, signal);
  const sha256 = source.sha256 ?? said.sha256;
  const bytes = source.bytes ?? said.bytes;
  if (!sha256)
    throw new PullError('refused', `${source.url} does not say its SHA-256: give it with --sha256.`);
  if (!bytes) throw new PullError('refused', `${source.url} does not say its length.`);
  return { sha256, bytes };
}

/**
 * Hugging Face answers a request for a large file by a redirect, whose headers say what the file is: `X-Linked-Etag`, its
 * SHA-256, and `X-Linked-Size`.
 */
async function publisherSays(
  url: string,
  signal: AbortSignal,
): Promise<{ sha256: string | null; bytes: number }> {
  const response = await reach(url, { method: 'HEAD', redirect: 'manual', signal });
  if (response.status >= 400) throw new PullError('refused', `${url} answered ${response.status}.`);
  const tag = response.headers.get('x-linked-etag')?.replaceAll('"', '') ?? '';
  const bytes = response.headers.get('x-linked-size') ?? response.headers.get('content-length') ?? '0';
  return { sha256: /^[0-9a-f]{64}$/.test(tag) ? tag : null, bytes: Number(bytes) };
}

/** Asks for a file, over TLS to its end; only this machine itself may be asked without. */
export async function ask(
  url: string,
  signal: AbortSignal,
  headers: Record<string, string>,
): Promise<Response> {
  const response = await fetch(secure(url), { headers, signal });
  if (!isSecure(new URL(response.url)))
    throw new PullError('refused', `${url} leads to ${response.url}, without TLS.`);
  if (response.status === 200 || response.status === 206) return response;
  if (response.status >= 500 || response.status === 429) throw new Error(`${response.status}`);
  throw new PullError('refused', `${url} answered ${response.status}.`);
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  return await fetch(secure(url), init).catch((cause: unknown) => {
    throw new PullError('unreachable', `${url} cannot be reached (${reasonOf(cause)}).`, { cause });
  });
}

function secure(url: string): URL {
  const parsed = new URL(url);
  if (!isSecure(parsed)) throw new PullError('refused', `${url} is not an https:// address.`);
  return parsed;
}

function isSecure({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}

/** The cause that undici hides behind "fetch failed". */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error;
  return cause instanceof Error ? cause.message : message;
}
