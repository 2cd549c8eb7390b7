import type { Context } from '../../runner/scenario.ts';
import type { World } from '../../testbed/world.ts';
import type { Target } from './client.ts';

const FOLDER = '/srv/skillgap/certificates';
const TIMER = 'skillgap-certificates.service';
/** The user and group of the certbot container. */
const OWNER = '10003:33';

/** What the box itself says of its certificate. */
export interface Status {
  readonly names: readonly string[];
  readonly missing: readonly string[];
  readonly trusted: boolean;
  readonly notAfter: string;
  readonly nextCheckAt: string;
  readonly fingerprint: string;
  readonly problem: string | null;
}

export async function readStatus({ box }: World): Promise<Status> {
  return JSON.parse(await box.must(['cat', `${FOLDER}/status.json`])) as Status;
}

/** A run of the timer's service, as systemd and its log have it. */
export interface TimerRun {
  readonly code: number;
  readonly log: string;
}

/**
 * Runs what the box's timer runs, once its next check is due: in place of waiting until then, that moment becomes one of
 * the past.
 */
export async function runTimer({ box }: World): Promise<TimerRun> {
  const past = `s/("nextCheckAt": *)"[^"]*"/\\1"2020-01-01T00:00:00Z"/`;
  await box.must(['sed', '-i', '-E', past, `${FOLDER}/status.json`]);
  await box.must(['chown', OWNER, `${FOLDER}/status.json`]);
  await box.exec(['systemctl', 'reset-failed', TIMER]);
  const { code } = await box.exec(['systemctl', 'start', TIMER], { timeoutMs: 180_000 });
  // The last lines may be on their way.
  await box.must(['journalctl', '--sync']);
  const invocation = await box.must(['systemctl', 'show', '--property=InvocationID', '--value', TIMER]);
  const { stdout } = await box.exec(['journalctl', '--output=cat', `_SYSTEMD_INVOCATION_ID=${invocation}`]);
  return { code, log: stdout };
}

/** Orders that the CA has taken since its start. */
export async function orders({ acme }: World): Promise<number> {
  return (await acme.log()).filter((line) => line.includes('Added order')).length;
}

/** How a client reaches the site of a scenario. */
export function siteOf({ world }: Pick<Context, 'world'>, host = world.box.host): Target {
  return { address: world.box.host, host, authority: world.authority };
}
