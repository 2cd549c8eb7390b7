import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import http2 from 'node:http2';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificates } from '../testbed/stand-ins/certificates.ts';

/** A certificate for an address, its key, and the authority that vouches for it: PEM. */
export interface Certificate {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

export async function makeCertificate(address: string): Promise<Certificate> {
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  try {
    const files = await makeCertificates(folder, address);
    const [ca, cert, key] = await Promise.all(
      [files.ca, files.certificate, files.key].map((file) => readFile(file, 'utf8')),
    );
    return { ca: ca ?? '', cert: cert ?? '', key: key ?? '' };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A server of HTTP/2 and HTTP/1.1 on 127.0.0.1, for tests of the load generator. */
export async function serveSecurely(
  { cert, key }: Omit<Certificate, 'ca'>,
  handler: (request: http2.Http2ServerRequest, response: http2.Http2ServerResponse) => void,
) {
  const server = http2.createSecureServer({ cert, key, allowHTTP1: true }, handler);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => sockets.add(socket));
  // A load that is refused, or that ends, is no error of the server.
  server.on('sessionError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...{ server, sockets },
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
