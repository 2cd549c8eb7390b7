import { poll } from '../../testbed/poll.ts';
import type { World } from '../../testbed/world.ts';
import { ask } from '../pipeline/production.ts';

const BUCKET = 'skillgap-prod-resumes-rehearsal';
/** moto reads a signature only to learn the account, service and region. */
const SCOPE = '20260101/us-east-1/s3/aws4_request';

/** Gives the live slot a bucket for resumes, in moto. */
export async function addBucket({ aws, box }: World): Promise<void> {
  const authorization = `AWS4-HMAC-SHA256 Credential=${aws.env.AWS_ACCESS_KEY_ID}/${SCOPE}, SignedHeaders=host, Signature=none`;
  const made = await fetch(`${aws.endpoint}/${BUCKET}`, { method: 'PUT', headers: { authorization } });
  if (!made.ok) throw new Error(`moto made no bucket: ${made.status} ${await made.text()}`);
  const lines = [`RESUMES_BUCKET=${BUCKET}`, 'AWS_REGION=us-east-1', `S3_ENDPOINT=${aws.endpoint}`];
  const script = `
    cd "$(readlink -f /opt/skillgap/current)"
    cat >> .env
    docker compose --project-directory . --env-file release.env up --detach --no-deps --wait ${SLOT}`;
  await box.must(['sh', '-euc', script], { input: `${lines.join('\n')}\n` });
}

/** The first deploy's slot. */
const SLOT = 'backend-blue';

/** What the kernel and Docker have ended in the live slot: a value that stays the same while nothing is. */
export async function lives({ box }: World): Promise<string> {
  const format = '{{.RestartCount}} restarts, OOM {{.State.OOMKilled}}, since {{.State.StartedAt}}';
  const slot = await box.must(['docker', 'inspect', '--format', format, `skillgap-${SLOT}-1`]);
  return `${slot.trim()}, ${await box.monitor.oomKills()} kills`;
}

/** How often nginx found its disk full. */
export async function fullDisks({ box }: World): Promise<number> {
  const { stdout, stderr } = await box.exec(['docker', 'logs', 'skillgap-nginx-1']);
  return `${stdout}${stderr}`.split('No space left on device').length - 1;
}

/** Waits until production is ready after an attack. */
export async function recovered(world: World): Promise<void> {
  const ready = () =>
    ask(world, '/ready').then(
      ({ status }) => status === 200,
      () => false,
    );
  if (!(await poll(60_000, ready, 500))) throw new Error('production has not recovered from an attack');
}
