import http from 'node:http';

/** A request of a client. */
export interface Sent {
  readonly token?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  /** Announces a body of this many bytes, sends `body`, and then a byte a second. The signal ends it. */
  readonly announced?: number;
}

export interface Answer {
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: string;
}

/** Someone with an address of their own. Each request has its own connection; none is retried, and none rejects. */
export interface Client {
  ask(method: string, path: string, sent?: Sent): Promise<Answer>;
  /** How often each status came; 0 for no answer, and `cut off` for what the signal ended. */
  readonly answers: Readonly<Record<string, number>>;
}

const TIMEOUT_MS = 10_000;
const NEXT_BYTE_MS = 1_000;

/** A client of the box at `host` whose requests come from `address`. */
export function createClient(host: string, address: string, signal: AbortSignal): Client {
  const answers: Record<string, number> = {};
  const agent = new http.Agent({ keepAlive: false });
  return {
    answers,
    ask: (method, path, { token, headers: own = {}, body, announced } = {}) =>
      new Promise((resolve) => {
        const headers = {
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...((announced !== undefined || body !== undefined) && {
            'content-length': String(announced ?? Buffer.byteLength(body ?? '')),
          }),
          ...own,
        };
        let ended = false;
        const end = (answer: Answer): void => {
          if (ended) return;
          ended = true;
          clearInterval(timer);
          const key = answer.status === 0 && signal.aborted ? 'cut off' : String(answer.status);
          answers[key] = (answers[key] ?? 0) + 1;
          resolve(answer);
        };
        const none: Answer = { status: 0, headers: {}, body: '' };
        const endless = announced !== undefined;
        const options = { host, localAddress: address, method, path, headers, agent };
        const request = http.request(endless ? { ...options, signal } : options);
        // A server that refuses a body before its end resets the connection, mostly after the answer.
        request.on('error', () => end(none));
        request.once('response', (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          const done = (): void => {
            const { statusCode: status = 0, headers } = response;
            end({ status, headers, body: Buffer.concat(chunks).toString() });
            request.destroy();
          };
          response.on('end', done).on('error', done);
        });
        const drip = (): void => void request.write('x');
        const late = (): void => void request.destroy(new Error('no answer'));
        const timer = endless ? setInterval(drip, NEXT_BYTE_MS) : setTimeout(late, TIMEOUT_MS);
        if (endless) request.write(body ?? '');
        else request.end(body);
      }),
  };
}
