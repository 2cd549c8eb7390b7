import { isDeepStrictEqual } from 'node:util';
import type { LoadFigures } from '../../load/figures.ts';
import type { Assertion } from '../../runner/scenario.ts';
import type { World } from '../../testbed/world.ts';

/** Asks production as a user does: over HTTPS, with a certificate that is right, on a connection that is kept for the next. */
export async function ask({ box }: World, path: string) {
  const response = await fetch(`https://${box.host}${path}`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, release: response.headers.get('x-release'), body: await response.text() };
}

/** The release that serves; empty when none says so. */
export async function liveRelease(world: World): Promise<string> {
  return (await ask(world, '/health')).release ?? '';
}

/** Asserts that no request of a load failed, and that there were enough. */
export function noRequestFails(
  assertion: string,
  { failed, sent, errors: [first] }: LoadFigures,
  atLeast = 1,
): Assertion {
  const detail = `${failed} of ${sent}${first ? `: ${first.error} × ${first.count}` : ''}`;
  return { assertion, passed: failed === 0 && sent >= atLeast, detail };
}

/** The state of the box that a failed operation must leave unchanged. */
export type BoxState = Awaited<ReturnType<typeof boxState>>;

/** Whether a timer starts this container when it likes. */
const isTimers = (name: string) => name.includes('certbot') || name === 'skillgap-backup';

/** Inspects the box as root, not through the code under test. */
export async function boxState({ box }: World) {
  const read = async (command: string) => (await box.exec(['sh', '-c', command])).stdout.trim();
  const lines = async (command: string) => (await read(command)).split('\n').filter(Boolean).sort();
  return {
    /** The link's target. */
    current: await read('readlink /opt/skillgap/current'),
    releases: await lines('ls -A /opt/skillgap/releases'),
    running: (await lines("docker ps --format '{{.Names}}'")).filter((name) => !isTimers(name)),
    locked: (await read('ls -d /opt/skillgap/lock 2>/dev/null')) !== '',
  };
}

/** Returns a check that box and live release are as they are now. */
export async function untouchedSince(world: World): Promise<() => Promise<boolean>> {
  const state = async () => ({ ...(await boxState(world)), live: await liveRelease(world) });
  const before = await state();
  return async () => isDeepStrictEqual(await state(), before);
}

/** The newest entry of the audit log. */
export async function lastAuditEntry({ box }: World): Promise<Readonly<Record<string, unknown>>> {
  return JSON.parse(await box.must(['tail', '-n', '1', '/opt/skillgap/receipts.jsonl']));
}

/** Runs SQL as the owner, over the socket. */
export async function sql({ box }: World, statement: string): Promise<string> {
  const psql = ['psql', '--no-psqlrc', '--tuples-only', '--no-align', '--set', 'ON_ERROR_STOP=1'];
  const argv = ['docker', 'exec', '--interactive', 'skillgap-postgres-1', ...psql];
  const text = await box.must([...argv, '--username', 'skillgap_owner', 'skillgap'], { input: statement });
  return text.trim();
}

/** MiB that the box's containers hold together at rest, without droppable page cache. */
export async function containersMiB({ box }: World): Promise<number> {
  const containers = (await box.monitor.containers()).filter(({ name }) => !isTimers(name));
  const bytes = containers.reduce((sum, { memory }) => sum + memory, 0);
  return Math.round(bytes / 1024 / 1024);
}
