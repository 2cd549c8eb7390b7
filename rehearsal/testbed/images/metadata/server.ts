import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';

/** What an instance can learn about itself. */
export interface Instance {
  readonly instanceId: string;
  readonly region: string;
  readonly role: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** Version 2 of the service, as far as the box uses it: without a session token every request is refused. */
export function createMetadataService(instance: Instance, now: () => number = Date.now): Server {
  const sessions = new Map<string, number>();
  const answers = documents(instance, now);
  return createServer((request, response) => {
    const [status, body] = decide(request);
    response.writeHead(status, { 'content-type': 'text/plain' }).end(body);
  });

  function decide(request: IncomingMessage): Answer {
    const { pathname } = new URL(request.url ?? '/', 'http://metadata');
    // A proxied request is refused, so that an open proxy on the instance cannot leak its role.
    if (request.headers['x-forwarded-for']) return [403];
    if (pathname === '/latest/api/token') return openSession(request);
    const until = sessions.get(String(request.headers['x-aws-ec2-metadata-token']));
    if (until === undefined || until < now()) return [401];
    // The list of roles is asked for with a slash at the end, as the user-data does, and without, as pgBackRest does.
    const document = request.method === 'GET' ? (answers[pathname] ?? answers[`${pathname}/`]) : undefined;
    return document ? [200, document()] : [404];
  }

  function openSession(request: IncomingMessage): Answer {
    const seconds = Number(request.headers['x-aws-ec2-metadata-token-ttl-seconds']);
    if (request.method !== 'PUT') return [405];
    if (!Number.isInteger(seconds) || seconds < 1 || seconds > 21_600) return [400];
    const token = randomBytes(32).toString('base64url');
    sessions.set(token, now() + seconds * 1000);
    return [200, token];
  }
}

type Answer = readonly [status: number, body?: string];

function documents(instance: Instance, now: () => number): Record<string, () => string> {
  const { instanceId, region, role, accessKeyId, secretAccessKey } = instance;
  const at = (offset: number) => `${new Date(now() + offset).toISOString().slice(0, 19)}Z`;
  const credentials = () =>
    JSON.stringify({
      Code: 'Success',
      LastUpdated: at(0),
      Type: 'AWS-HMAC',
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      Token: 'a-session-of-the-rehearsal',
      Expiration: at(6 * 3_600_000),
    });
  return {
    '/latest/meta-data/instance-id': () => instanceId,
    '/latest/meta-data/placement/region': () => region,
    '/latest/meta-data/iam/security-credentials/': () => role,
    [`/latest/meta-data/iam/security-credentials/${role}`]: credentials,
    '/latest/dynamic/instance-identity/document': () => JSON.stringify({ instanceId, region }),
  };
}

if (import.meta.main) {
  createMetadataService(JSON.parse(process.env.INSTANCE ?? '{}') as Instance).listen(80, '169.254.169.254');
}
