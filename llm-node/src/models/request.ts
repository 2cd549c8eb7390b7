import { PullError } from './pull-error.ts';

/** Hugging Face leads once to where it keeps its files. */
const MOST_REDIRECTS = 5;
/** A server that sends nothing for so long is as good as gone. */
const SILENCE_MS = 60_000;

/** A file, or the rest of one, that a server has begun to send. */
export interface Begun {
  /** Where in the file it begins. */
  readonly start: number;
  /** How long the whole file is. */
  readonly total: number;
  /** A strong ETag, or nothing. */
  readonly tag: string;
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives up what has not come. */
  [Symbol.dispose](): void;
}

/** What was there of a file under another tag, or longer than it is now: there is no rest to ask for. */
export class NothingLeft extends Error {}

/**
 * Asks for a file from a byte on, if it is still the one with this tag. Redirects are followed over TLS only; this machine
 * itself may be asked without. Rejects with a {@link PullError} when the server refuses, with any other error when it is
 * worth another try.
 */
export async function request(
  url: string,
  { from, tag }: { from: number; tag: string },
  { signal, silenceMs = SILENCE_MS }: { signal: AbortSignal; silenceMs?: number | undefined },
): Promise<Begun> {
  const ours = new AbortController();
  const silent = (): void => ours.abort(new Error(`nothing came for ${silenceMs / 1000} s`));
  const timer = setTimeout(silent, silenceMs);
  const end = (): void => {
    clearTimeout(timer);
    ours.abort();
  };
  try {
    const response = await follow(url, {
      headers: {
        // Compressed, it would have another length.
        'Accept-Encoding': 'identity',
        ...(from > 0 && { Range: `bytes=${from}-`, ...(tag && { 'If-Range': tag }) }),
      },
      signal: AbortSignal.any([signal, ours.signal]),
    });
    const body = watched(response, () => timer.refresh());
    return { ...extentOf(response, from), tag: strongTag(response), body, [Symbol.dispose]: end };
  } catch (error) {
    end();
    throw error;
  }
}

async function follow(url: string, init: RequestInit): Promise<Response> {
  let next = url;
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const at = URL.parse(next);
    if (!at || !isSecure(at)) {
      const way = hop === 0 ? 'is not an https:// address' : `leads to ${at?.origin}, without TLS`;
      throw new PullError('refused', `${url} ${way}.`);
    }
    const response = await fetch(at, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    next = new URL(location, at).href;
  }
  throw new PullError('refused', `${url} leads in circles.`);
}

function isSecure({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}

function extentOf(response: Response, from: number): { start: number; total: number } {
  const { status, headers, url } = response;
  if (status === 416) throw new NothingLeft(`it has no byte ${from}`);
  if (status >= 500 || status === 429 || status === 408) throw new Error(`it answered ${status}`);
  if (status === 206) {
    const [, start, total] = headers.get('content-range')?.match(/^bytes (\d+)-\d+\/(\d+)$/) ?? [];
    if (start === undefined || Number(start) !== from)
      throw new NothingLeft('it sent another part than asked');
    return { start: from, total: Number(total) };
  }
  const length = headers.get('content-length');
  if (status !== 200) throw new PullError('refused', `${url} answered ${status}.`);
  if (length === null) throw new PullError('refused', `${url} does not say how long it is.`);
  return { start: 0, total: Number(length) };
}

/** A weak tag does not promise the same bytes, and a server must not take it for If-Range. */
function strongTag({ headers }: Response): string {
  const tag = headers.get('etag') ?? '';
  return tag.startsWith('"') ? tag : '';
}

async function* watched({ body }: Response, seen: () => void): AsyncIterable<Uint8Array> {
  for await (const bytes of body ?? []) {
    seen();
    yield bytes;
  }
}
