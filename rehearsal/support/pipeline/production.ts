import type { World } from '../../testbed/world.ts';

/** What the public address answers. */
export interface Answer {
  readonly status: number;
  readonly release: string | null;
  readonly body: string;
}

/** Asks production as a user does. */
export async function ask({ box }: World, path: string): Promise<Answer> {
  const response = await fetch(`http://${box.host}${path}`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
  });
  return { status: response.status, release: response.headers.get('x-release'), body: await response.text() };
}

/** What a deploy must leave behind as it found it, whatever becomes of it. */
export interface BoxState {
  /** The link's target. */
  readonly current: string;
  readonly releases: readonly string[];
  readonly running: readonly string[];
  readonly locked: boolean;
}

/** Looks at the box as root, not through the code under test. */
export async function boxState({ box }: World): Promise<BoxState> {
  const read = async (command: string) => (await box.exec(['sh', '-c', command])).stdout.trim();
  const lines = async (command: string) => (await read(command)).split('\n').filter(Boolean).sort();
  return {
    current: await read('readlink /opt/skillgap/current'),
    releases: await lines('ls -A /opt/skillgap/releases'),
    running: await lines("docker ps --format '{{.Names}}'"),
    locked: (await read('ls -d /opt/skillgap/lock 2>/dev/null')) !== '',
  };
}

/** Runs SQL as the owner, over the socket. */
export async function sql({ box }: World, statement: string): Promise<string> {
  const psql = [
    'psql',
    '--no-psqlrc',
    '--tuples-only',
    '--no-align',
    '--set',
    'ON_ERROR_STOP=1',
    '--username',
    'skillgap_owner',
    'skillgap',
  ];
  const { code, stdout, stderr } = await box.exec(
    ['docker', 'exec', '--interactive', 'skillgap-postgres-1', ...psql],
    { input: statement },
  );
  if (code !== 0) throw new Error(`Postgres refused ${statement.slice(0, 80)}: ${stderr.trim()}`);
  return stdout.trim();
}

/** MiB that the box's containers hold together, without droppable page cache. */
export async function containersMiB({ box }: World): Promise<number> {
  const bytes = (await box.containers()).reduce((sum, { memory }) => sum + memory, 0);
  return Math.round(bytes / 1024 / 1024);
}
