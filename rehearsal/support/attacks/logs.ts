import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import type { World } from '../../testbed/world.ts';
import { sql } from '../pipeline/production.ts';
import type { Account } from './attack.ts';
import type { Client } from './client.ts';

/** More than a client may send at once. */
const REQUESTS = 90;

/** Class 9: has nginx and Postgres complain of requests with secrets, and looks for those in every program's log. */
export async function logsNoSecrets(
  world: World,
  client: Client,
  accounts: readonly Account[],
): Promise<Assertion> {
  const [account] = accounts;
  const link = `/v1/auth/verify-email?token=${account?.token}`;
  const answers = await Promise.all(Array.from({ length: REQUESTS }, () => client.ask('GET', link)));
  const duplicate = `INSERT INTO users (id, name, email) VALUES (gen_random_uuid(), '', '${account?.email}')`;
  const refused = await sql(world, duplicate).then(
    () => false,
    () => true,
  );
  const containers = await world.box.must(['docker', 'ps', '--format', '{{.Names}}']);
  const secrets = accounts.flatMap(({ email, password, token }) => [email, password, token]);
  const found: Record<string, [number, number]> = {};
  for (const container of containers.split('\n')) {
    const { stdout, stderr } = await world.box.exec(['docker', 'logs', container]);
    const log = `${stdout}${stderr}`;
    found[container] = [secrets.filter((secret) => log.includes(secret)).length, 0];
  }
  return expectAll('no secret of a user is in a log', {
    ...found,
    'nginx refused some': answers.some(({ status }) => status === 429),
    'Postgres refused one': refused,
  });
}
