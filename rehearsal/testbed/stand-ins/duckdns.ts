import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { must } from '../prepare/run.ts';

/** What DuckDNS was asked, and from which address. */
export interface Update {
  readonly from: string;
  readonly domains: string | null;
  readonly token: string | null;
  /** Null: the address is the one that the request comes from. */
  readonly ip: string | null;
}

/** DuckDNS over TLS at an address of this machine: https://www.duckdns.org/spec.jsp, the update by GET. */
export async function startDuckDns(folder: string, address: string) {
  const file = (name: string) => join(folder, name);
  await must([
    ...['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
    ...['-days', '2', '-subj', '/CN=www.duckdns.org', '-addext', 'subjectAltName=DNS:www.duckdns.org'],
    ...['-keyout', file('duckdns.key'), '-out', file('duckdns.crt')],
  ]);
  const certificate = await readFile(file('duckdns.crt'), 'utf8');
  const updates: Update[] = [];
  /** Its answer, which may take a while. */
  let answer: () => Promise<string> | string = () => 'OK';
  const server = createServer(
    { cert: certificate, key: await readFile(file('duckdns.key')) },
    async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'https://www.duckdns.org');
      if (request.method !== 'GET' || pathname !== '/update') {
        response.writeHead(404).end();
        return;
      }
      const [domains = null, token = null, ip = null] = ['domains', 'token', 'ip'].map((name) =>
        searchParams.get(name),
      );
      updates.push({ from: request.socket.remoteAddress ?? '', domains, token, ip });
      // It answers 200 whatever it thinks of the request.
      response.end(await answer());
    },
  );
  server.listen(443, address);
  await once(server, 'listening');
  return {
    certificate,
    /** What came since this was asked last. */
    takeUpdates: () => updates.splice(0),
    answerWith: (how: typeof answer) => {
      answer = how;
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
