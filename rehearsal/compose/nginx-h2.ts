import { type ClientHttp2Session, type ClientSessionOptions, connect, constants } from 'node:http2';
import { certificates, NGINX } from './nginx-certificates.ts';
import type { Answer, Question } from './nginx-client.ts';

type Http2Question = Pick<Question, 'method' | 'body'> & {
  readonly headers?: Readonly<Record<string, string>>;
  /** The name that is asked for; by default the one of the connection. */
  readonly authority?: string;
  /** Leaves the request open after its head, or its body. */
  readonly open?: boolean;
  readonly signal?: AbortSignal;
};

/** Opens a connection of HTTP/2; without a name, by address. */
export function openHttp2(servername = '', options: ClientSessionOptions = {}): ClientHttp2Session {
  const url = `https://${servername || NGINX}`;
  const session = connect(url, { host: NGINX, servername, ca: certificates.ca, ...options });
  // Each request says itself what became of it.
  session.on('error', () => {});
  return session;
}

/** Sends a request; rejects with the stream's error. `onId` is called once the stream has its number. */
export function askHttp2(
  session: ClientHttp2Session,
  path: string,
  { method = 'GET', headers = {}, body, authority, open = false, signal }: Http2Question = {},
): Promise<Answer & { readonly id: number }> {
  const askedAt = performance.now();
  const pseudo = { ':method': method, ':path': path, ...(authority && { ':authority': authority }) };
  return new Promise((resolve, reject) => {
    const stream = session.request(
      { ...pseudo, ...headers },
      { endStream: !open && !body, ...(signal && { signal }) },
    );
    const chunks: Buffer[] = [];
    const pieces: number[] = [];
    let answered: Record<string, unknown> = {};
    stream.on('response', (head) => {
      answered = head;
    });
    stream.on('data', (chunk) => {
      chunks.push(chunk);
      pieces.push(performance.now() - askedAt);
    });
    stream.on('error', (error) => reject(Object.assign(error, { id: stream.id })));
    stream.on('close', () => {
      const { ':status': status, ...fields } = answered as { ':status'?: number };
      if (status === undefined || stream.rstCode !== constants.NGHTTP2_NO_ERROR)
        reject(Object.assign(new Error(`reset with ${stream.rstCode}`), { id: stream.id }));
      const text = Buffer.concat(chunks).toString('latin1');
      resolve({ id: stream.id ?? 0, status, headers: fields as Answer['headers'], body: text, pieces });
    });
    if (body) stream.write(body);
    if (body && !open) stream.end();
  });
}

/**
 * A client that keeps one connection, as a browser does: after a GOAWAY it opens another one, and sends again what the
 * server has not read (RFC 9113, 6.8 and 8.7). Anything else that goes wrong is an error of the request.
 */
export class Http2Client {
  /** How many requests were sent again. */
  resent = 0;
  /** How many connections it opened. */
  connections = 0;
  readonly #servername: string;
  #session: ClientHttp2Session | undefined;

  constructor(servername = '') {
    this.#servername = servername;
  }

  async ask(path: string, question: Http2Question = {}): Promise<Answer> {
    for (let tries = 1; ; tries++) {
      const session = this.#current();
      const read = { upTo: Number.POSITIVE_INFINITY };
      session.once('goaway', (_code, lastStreamId) => {
        read.upTo = lastStreamId;
      });
      try {
        return await askHttp2(session, path, question);
      } catch (error) {
        const { id, code, message } = error as NodeJS.ErrnoException & { id?: number };
        const unread =
          // Node had no connection to send it on any more.
          id === undefined ||
          id > read.upTo ||
          code === 'ERR_HTTP2_GOAWAY_SESSION' ||
          /REFUSED_STREAM|reset with 7/.test(message);
        if (!unread || tries === 3) throw error;
        this.resent++;
      }
    }
  }

  #current(): ClientHttp2Session {
    const session = this.#session;
    if (session && !session.closed && !session.destroyed) return session;
    this.connections++;
    this.#session = openHttp2(this.#servername);
    // Each request that waits listens for it.
    this.#session.setMaxListeners(0);
    return this.#session;
  }

  end(): void {
    this.#session?.destroy();
  }
}
