import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import type { World } from '../../testbed/world.ts';

/** Opens a session of the metadata service; nothing else is answered without one. */
const session =
  'curl --silent --max-time 5 --output /dev/null --write-out %{http_code} --request PUT --header "X-aws-ec2-metadata-token-ttl-seconds: 60" http://169.254.169.254/latest/api/token';
/** The same without curl, which not every image has. */
const inBash =
  'exec 3<>/dev/tcp/169.254.169.254/80 && printf "PUT /latest/api/token HTTP/1.0\\r\\nX-aws-ec2-metadata-token-ttl-seconds: 60\\r\\n\\r\\n" >&3 && read -r -t 5 _ status _ <&3 && echo $status';

/** Who on the box can get AWS credentials, and which. */
export async function showCredentials({ box }: World): Promise<Assertion[]> {
  const says = async (...argv: string[]) => (await box.exec(argv, { timeoutMs: 30_000 })).stdout.trim();
  const running = await says('docker', 'ps', '--format', '{{.Names}}');
  const backend = /^skillgap-backend-\w+-1$/m.exec(running)?.[0] ?? '';
  const lent = await says('docker', 'exec', backend, 'cat', '/run/skillgap/credentials');
  const { SessionToken, Expiration } = JSON.parse(lent || '{}') as Record<string, string | undefined>;
  return [
    expectAll('of the box, root and what ships backups can reach the metadata service, and nothing else', {
      root: [await says('bash', '-c', session), '200'],
      'the archiver': [
        await says('docker', 'exec', '--user', '10002', 'skillgap-archiver-1', 'bash', '-c', inBash),
        '200',
      ],
      'the deploy user': [await says('runuser', '-u', 'deploy', '--', 'bash', '-c', session), '000'],
      'nginx’s workers': [
        await says('docker', 'exec', '--user', 'www-data', 'skillgap-nginx-1', 'bash', '-c', session),
        '000',
      ],
      'the backend': [await says('docker', 'exec', backend, 'bash', '-c', inBash), ''],
      // The archiver's user, on a network without any way out.
      Postgres: [await says('docker', 'exec', 'skillgap-postgres-1', 'bash', '-c', inBash), ''],
    }),
    expectAll('the backend has credentials of its own role, which end within the hour', {
      session: [typeof SessionToken, 'string'],
      minutes: [minutesUntil(Expiration) > 30 && minutesUntil(Expiration) <= 60, true],
      private: [
        await says('stat', '--format=%a %u', '/run/skillgap', '/run/skillgap/credentials'),
        '700 10001\n400 10001',
      ],
    }),
  ];
}

const minutesUntil = (time = '') => (Date.parse(time) - Date.now()) / 60_000;
