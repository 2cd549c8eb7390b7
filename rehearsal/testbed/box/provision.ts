import { renderUserData } from '../../../cdktf/modules/user-data/render.ts';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { type RunOptions, run } from '../prepare/run.ts';
import { tailscaleSource } from '../stand-ins/tailscale.ts';

/** One step of the user-data. */
export interface Step {
  readonly step: string;
  readonly outcome: 'changed' | 'unchanged' | 'skipped' | 'failed';
  readonly milliseconds: number;
  readonly detail: string;
}

/** What the user-data leaves in /var/lib/skillgap/provisioned. */
export interface Provisioning {
  /** The script's SHA-256. */
  readonly script: string;
  readonly environment: string;
  readonly seconds: number;
  readonly changed: number;
  readonly skipped: number;
  readonly failed: number;
  readonly steps: readonly Step[];
}

/** What the rehearsal's box does not have of an instance on EC2. Each is named in the output. */
export const replaced: Readonly<Record<string, string>> = {
  AMI: "debian:trixie-slim with systemd and sshd, in place of Debian's cloud image",
  'data volume': 'a volume of Docker at /srv/skillgap, in place of one of EBS to be formatted',
  Tailscale: 'a signed repository with a package that joins nothing, in place of pkgs.tailscale.com',
  'metadata service': 'a stand-in at 169.254.169.254, in place of EC2’s',
};

/** The user-data of a box of the rehearsal: EC2's own, with values of its own. */
export async function userDataFor(region: string, ...deployKeys: readonly string[]): Promise<string> {
  return renderUserData({
    environment: 'prod',
    region,
    deployKeys: deployKeys.map((key) => key.trim()),
    dataVolume: { id: 'vol-0e0e0e0e0e0e0e0e0', device: '/dev/sdf' },
    tailscale: await tailscaleSource(),
  });
}

/** Where cloud-init keeps the script that it was given. */
const SCRIPT = '/var/lib/cloud/instance/scripts/part-001';

/** Does what cloud-init does at the first boot, once the box is up; throws when a step has failed. */
export async function provision(
  container: string,
  script: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Provisioning> {
  const exec = (argv: readonly string[], options: RunOptions = {}) =>
    run(
      [
        docker,
        'exec',
        '--interactive',
        ...Object.entries(env).map(([name, value]) => `--env=${name}=${value}`),
        container,
        ...argv,
      ],
      options,
    );
  // cloud-init's last stage comes after sshd has its keys.
  await waitFor('systemd', container, 60, async () => {
    const { code } = await exec(['systemctl', 'is-active', '--quiet', 'ssh.service']);
    return code === 0 || undefined;
  });
  await exec(['install', '-D', '-m', '0700', '/dev/stdin', SCRIPT], { input: script });
  return readOutcome(await exec([SCRIPT], { timeoutMs: 10 * 60_000 }), await exec(['cat', OUTCOME]));
}

const OUTCOME = '/var/lib/skillgap/provisioned';

type Ran = Awaited<ReturnType<typeof run>>;

function readOutcome(ran: Ran, outcome: Ran): Provisioning {
  if (ran.code === 0 && outcome.code === 0) return JSON.parse(outcome.stdout) as Provisioning;
  const said = `${ran.stdout}${ran.stderr}`.trim().split('\n').slice(-30).join('\n');
  throw new Error(`the user-data ended with ${ran.code}:\n${said}`);
}

/** `3 changed, 6 unchanged; skipped: swap (why)`. */
export function summarize({ steps, changed }: Provisioning): string {
  const unchanged = steps.filter(({ outcome }) => outcome === 'unchanged').length;
  const skipped = steps.filter(({ outcome }) => outcome === 'skipped');
  return [
    `${changed} changed, ${unchanged} unchanged`,
    ...skipped.map(({ step, detail }) => `${step} skipped (${detail})`),
  ].join('; ');
}
