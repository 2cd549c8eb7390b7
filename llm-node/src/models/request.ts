import { PullError } from './pull-error.ts';

/** Hugging Face redirects once, to its file servers. */
const MAX_REDIRECTS = 5;
/** After this time a silent connection counts as broken. */
const SILENCE_MS = 60_000;

/** The part on the disk is not the start of the server's file, so there is no rest to download. */
export class NotResumable extends Error {}

/**
 * Requests a file from a byte on, if it still has this tag. Follows redirects over TLS only, except on this machine. Rejects
 * with a {@link PullError} when the server refuses, and with any other error when another attempt may help. The end of its
 * scope aborts it.
 */
export async function request(
  url: string,
  { from, tag }: { from: number; tag: string },
  { signal, silenceMs = SILENCE_MS }: { signal: AbortSignal; silenceMs?: number | undefined },
) {
  const ours = new AbortController();
  const silent = (): void => ours.abort(new Error(`no data for ${silenceMs / 1000} s`));
  const timer = setTimeout(silent, silenceMs);
  const end = (): void => {
    clearTimeout(timer);
    ours.abort();
  };
  try {
    const response = await follow(url, {
      headers: {
        // Compressed, it would have a different length.
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
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const at = URL.parse(next);
    if (!at || !isSecure(at)) {
      const way = hop === 0 ? 'is not an https:// address' : `redirects to ${at?.origin}, without TLS`;
      throw new PullError('refused', `${url} ${way}.`);
    }
    const response = await fetch(at, { ...init, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    next = new URL(location, at).href;
  }
  throw new PullError('refused', `${url} redirects too often.`);
}

function isSecure({ protocol, hostname }: URL): boolean {
  return (
    protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname))
  );
}

/** Its first byte in the file, and the size of the whole file. */
function extentOf(response: Response, from: number): { start: number; total: number } {
  const { status, headers, url } = response;
  if (status === 416) throw new NotResumable(`it has no byte ${from}`);
  if (status >= 500 || status === 429 || status === 408) throw new Error(`it answered ${status}`);
  if (status === 206) {
    const [, start, total] = headers.get('content-range')?.match(/^bytes (\d+)-\d+\/(\d+)$/) ?? [];
    if (start === undefined || Number(start) !== from) throw new NotResumable('it sent a different range');
    return { start: from, total: Number(total) };
  }
  const length = headers.get('content-length');
  if (status !== 200) throw new PullError('refused', `${url} answered ${status}.`);
  if (length === null) throw new PullError('refused', `${url} does not say how long it is.`);
  return { start: 0, total: Number(length) };
}

/** Or empty: a weak tag does not guarantee the same bytes, and is not allowed in If-Range. */
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
