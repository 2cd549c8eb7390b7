import http2, { type ClientHttp2Session } from 'node:http2';
import { isIP } from 'node:net';
import { connect, type TLSSocket } from 'node:tls';
import type { Outcome } from './request.ts';
import type { TlsSessions } from './tls-sessions.ts';

const { NGHTTP2_CANCEL, NGHTTP2_REFUSED_STREAM } = http2.constants;

/** A request of a client that keeps one connection. */
export interface StreamRequest {
  readonly path: string;
  /** The scheduled time, on the monotonic clock. */
  readonly dueAt: number;
  /** An answer is too late so long after the scheduled time. */
  readonly timeoutMs: number;
}

/** One attempt. `refused` means that the server has certainly not processed it. */
type Attempt = Outcome & { readonly refused: boolean };

/**
 * A client that keeps one HTTP/2 connection, with a stream for each request.
 *
 * A server that closes such a connection says how far it got (GOAWAY, RFC 9113, 6.8), and one with no room for a stream
 * refuses it (REFUSED_STREAM, 8.7). Browsers send what was refused once more, on another connection, and so does this;
 * the figures count it. Whatever else happens to a request has happened to it for good.
 */
export class H2Client {
  /** Connections opened so far. */
  connections = 0;
  /** The most streams that were open at once. */
  streamsAtOnce = 0;
  readonly #url: URL;
  readonly #name: string;
  readonly #localAddress: string | undefined;
  readonly #tls: TlsSessions;
  #session: ClientHttp2Session | undefined;
  #open = 0;

  constructor(baseUrl: string, name: string, localAddress: string | undefined, tls: TlsSessions) {
    this.#url = new URL(baseUrl);
    this.#name = name;
    this.#localAddress = localAddress;
    this.#tls = tls;
  }

  /** Sends a request; never rejects. */
  async send(request: StreamRequest): Promise<Outcome & { readonly resent: boolean }> {
    this.streamsAtOnce = Math.max(this.streamsAtOnce, ++this.#open);
    try {
      const { refused, ...first } = await this.#attempt(request);
      if (!refused) return { ...first, resent: false };
      const { refused: _, ...second } = await this.#attempt(request);
      return { ...second, sentAt: first.sentAt, resent: true };
    } finally {
      this.#open -= 1;
    }
  }

  end(): void {
    this.#session?.destroy();
  }

  #attempt({ path, dueAt, timeoutMs }: StreamRequest): Promise<Attempt> {
    return new Promise((resolve) => {
      const session = this.#current();
      const sentAt = performance.now();
      const stream = session.request({ ':path': path });
      let [status, release, failure, length, received, ended] = [0, '', '', -1, 0, false];
      const finish = (error: string, refused = false): void => {
        clearTimeout(timer);
        resolve({ sentAt, doneAt: performance.now(), status, release, error, body: '', refused });
      };
      const late = (): void => {
        finish('timeout');
        stream.close(NGHTTP2_CANCEL);
      };
      const timer = setTimeout(late, Math.max(0, dueAt + timeoutMs - sentAt));
      stream.once('response', (headers) => {
        status = headers[':status'] ?? 0;
        release = String(headers['x-release'] ?? '').slice(0, 100);
        length = Number(headers['content-length'] ?? -1);
      });
      stream.on('data', (piece: Buffer) => {
        received += piece.length;
      });
      stream.once('end', () => {
        ended = true;
      });
      stream.on('error', (error: NodeJS.ErrnoException) => {
        // That of a stream which never left is about the stream; its cause is about the connection.
        const { code, message } = (error.cause ?? error) as NodeJS.ErrnoException;
        failure ||= code ?? message;
      });
      stream.once('close', () => {
        const reset = stream.rstCode ?? 0;
        if (status === 0) {
          // A stream without an id has never left this client.
          const unsent = stream.id === undefined && failure === 'ERR_HTTP2_GOAWAY_SESSION';
          const refused = unsent || reset === NGHTTP2_REFUSED_STREAM;
          if (refused) this.#leave(session);
          // Node's own word for a reset does not say which.
          const named = failure !== '' && failure !== 'ERR_HTTP2_STREAM_ERROR';
          finish(named || reset === 0 ? failure || 'closed' : nameOf(reset), refused);
        } else {
          const whole = ended && reset === 0 && (length < 0 || length === received);
          finish(!whole ? 'truncated' : status === 200 ? '' : `status ${status}`);
        }
      });
    });
  }

  /** Opens no more streams on a session. Those that are open may end. */
  #leave(session: ClientHttp2Session): void {
    if (this.#session === session) this.#session = undefined;
    session.close();
  }

  /** The session for the next request. */
  #current(): ClientHttp2Session {
    if (this.#session && !this.#session.closed && !this.#session.destroyed) return this.#session;
    const { host, hostname, port, origin } = this.#url;
    const address = hostname.replace(/^\[|\]$/g, '');
    const socket: TLSSocket = connect({
      ...{ host: address, port: Number(port || 443), ALPNProtocols: ['h2'] },
      // RFC 6066 has no server name for an address; the certificate is verified against it all the same.
      servername: isIP(address) ? '' : address,
      ...(this.#localAddress !== undefined && { localAddress: this.#localAddress }),
      ...this.#tls.options(this.#name),
    });
    this.#tls.watch(this.#name, socket);
    const session = http2.connect(origin, { createConnection: () => socket });
    socket.once('secureConnect', () => {
      if (socket.alpnProtocol !== 'h2') session.destroy(new Error(`${host} speaks no HTTP/2`));
    });
    // Its streams get the error.
    session.on('error', () => {});
    this.connections += 1;
    this.#session = session;
    return session;
  }
}

/** A code of RST_STREAM by its name. */
function nameOf(code: number): string {
  const known = Object.entries(http2.constants).find(
    ([name, value]) => value === code && /^NGHTTP2_(?!ERR|HCAT|NV|FLAG|SETTINGS|STREAM_STATE)/.test(name),
  );
  return known ? known[0].replace('NGHTTP2_', 'reset: ') : `reset: ${code}`;
}
