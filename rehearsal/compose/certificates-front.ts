import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { createServer, request } from 'node:https';
import { buffer } from 'node:stream/consumers';
import { makeCertificates } from '../testbed/stand-ins/certificates.ts';

/** An answer in the place of the CA's; `undefined` passes the request on. */
export interface Fault {
  readonly status: number;
  readonly body: string;
  readonly headers?: OutgoingHttpHeaders;
}

/** Decides on each request, by its path. It may wait before, or throw to cut the connection. */
export type Faults = (path: string) => Fault | undefined | Promise<Fault | undefined>;

/**
 * A server in front of Pebble's API, for what Pebble cannot do itself. Pebble builds its URLs from the Host header, so
 * every request of a client that starts here comes by here.
 */
export async function startFaultyFront(pebble: string, address: string, folder: string) {
  await mkdir(folder);
  const { ca, certificate, key } = await makeCertificates(folder, address);
  const paths: string[] = [];
  let faults: Faults = () => undefined;
  let clock = 0;
  const answer = async (asked: IncomingMessage, answered: ServerResponse) => {
    const path = asked.url ?? '/';
    paths.push(path);
    const body = await buffer(asked);
    const fault = await faults(path);
    if (fault) {
      const headers = {
        'content-type': 'application/problem+json',
        'replay-nonce': 'bm9uY2U',
        ...fault.headers,
      };
      return answered.writeHead(fault.status, headers).end(fault.body);
    }
    const { method, headers } = asked;
    const sent = request(new URL(path, pebble), { method, headers, rejectUnauthorized: false }, (given) => {
      const date = new Date(Date.now() + clock).toUTCString();
      answered.writeHead(given.statusCode ?? 502, { ...given.headers, date });
      given.pipe(answered);
    });
    sent.once('error', () => answered.destroy());
    sent.end(body);
  };
  const [cert, privateKey] = await Promise.all([readFile(certificate), readFile(key)]);
  const server = createServer({ cert, key: privateKey }, (asked, answered) => {
    answer(asked, answered).catch(() => answered.destroy());
  });
  server.listen(14_000, address);
  await once(server, 'listening');
  return {
    directory: `https://${address}:14000/dir`,
    caFile: ca,
    /** The paths asked for since the last `behave`. */
    paths,
    /** Lets it behave so from now on; without arguments as Pebble itself. `clock` is how far its Date is ahead, in ms. */
    behave: (now: Faults = () => undefined, ahead = 0) => {
      faults = now;
      clock = ahead;
      paths.length = 0;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
