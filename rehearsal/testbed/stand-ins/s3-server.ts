import { readFileSync } from 'node:fs';
import { type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';

/** What the TLS in front of moto's S3 needs. */
export interface S3Settings {
  /** moto. */
  readonly upstream: { readonly host: string; readonly port: number };
  readonly port: number;
  /** The role of an access key that moto does not know: the box's, from its metadata service. */
  readonly roles: Readonly<Record<string, string>>;
}

/** One request, as a line of the log. */
export interface S3Request {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Of the request's body. */
  readonly bytes: number;
  readonly role: string;
}

/** What it does to every request. */
export type S3Mode = 'serve' | 'forbid' | 'hang' | 'refuse-writes';

/** moto asks no policy, so what AWS would refuse is refused here: a role that may write may not delete. */
function forbids(role: string, method: string, url: URL): boolean {
  const write = method === 'PUT' || method === 'POST' || method === 'DELETE';
  if (/drill/.test(role)) return write;
  if (/expire/.test(role)) return url.searchParams.has('versionId') && method === 'DELETE';
  const removes = method === 'DELETE' || (method === 'POST' && url.searchParams.has('delete'));
  // pgBackRest removes this one after each backup. It never exists on S3.
  return removes && !/\/postgres\/[0-9a-f]{16}\/backup\/[a-z]+\/latest$/.test(url.pathname);
}

/** @param mode Is asked at each request. */
export function createS3(
  settings: S3Settings,
  tls: { readonly key: string; readonly cert: string },
  mode: () => S3Mode,
  log: (request: S3Request) => void,
): Server {
  const known = new Map(Object.entries(settings.roles));
  return createServer(tls, (incoming, outgoing) => {
    answer(incoming, outgoing).catch(() => outgoing.destroy());
  });

  async function answer(incoming: IncomingMessage, outgoing: ServerResponse) {
    const { method = 'GET', headers } = incoming;
    const url = new URL(incoming.url ?? '/', 'https://s3');
    const role = await roleOf(/Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '');
    const bytes = Number(headers['content-length'] ?? 0);
    outgoing.once('finish', () =>
      log({ method, path: incoming.url ?? '', status: outgoing.statusCode, bytes, role }),
    );
    const now = mode();
    if (now === 'hang') return;
    if (
      now === 'forbid' ||
      (now === 'refuse-writes' && method !== 'GET' && method !== 'HEAD') ||
      forbids(role, method, url)
    ) {
      incoming.resume();
      incoming.once('end', () => refuse(outgoing));
      return;
    }
    const onward = request(
      { ...settings.upstream, method, path: incoming.url, headers: { ...headers, connection: 'close' } },
      (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(outgoing);
      },
    );
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  }

  /** moto knows whose a key is, if the key came from its own STS. */
  async function roleOf(key: string): Promise<string> {
    const role = known.get(key) ?? (await askSts(key));
    known.set(key, role);
    return role;
  }

  async function askSts(key: string): Promise<string> {
    const { host, port } = settings.upstream;
    const response = await fetch(`http://${host}:${port}/`, {
      method: 'POST',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/eu-central-1/sts/aws4_request, SignedHeaders=host, Signature=0`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'Action=GetCallerIdentity&Version=2011-06-15',
    });
    return /assumed-role\/([^/]+)\//.exec(await response.text())?.[1] ?? 'unknown';
  }
}

function refuse(outgoing: ServerResponse) {
  const body =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>';
  outgoing.writeHead(403, { 'content-type': 'application/xml', 'content-length': body.length }).end(body);
}

if (import.meta.main) {
  const folder = '/run/s3';
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const settings = JSON.parse(read('settings.json')) as S3Settings;
  const server = createS3(
    settings,
    { key: read('server.key'), cert: read('server.crt') },
    () => read('mode').trim() as S3Mode,
    (one) => console.log(JSON.stringify(one)),
  );
  server.listen(settings.port);
  process.once('SIGTERM', () => process.exit());
}
