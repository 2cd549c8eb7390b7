import { renderUserData } from '../../../cdktf/modules/user-data/render.ts';
import { waitFor } from '../poll.ts';
import { docker } from '../prepare/docker-cli.ts';
import { type RunOptions, run } from '../prepare/run.ts';
import { tailscaleSource } from '../stand-ins/tailscale.ts';

export interface Step {
  readonly step: string;
  readonly outcome: 'changed' | 'unchanged' | 'skipped' | 'failed';
  readonly milliseconds: number;
  readonly detail: string;
}

/** What the user-data writes to /var/lib/skillgap/provisioned. */
export interface Provisioning {
  readonly script: string;
  readonly environment: string;
  readonly seconds: number;
  readonly changed: number;
  readonly skipped: number;
  readonly failed: number;
  readonly steps: readonly Step[];
}

/** How the box differs from an instance on EC2. The output lists each. */
export const replaced: Readonly<Record<string, string>> = {
  AMI: "debian:trixie-slim with systemd and sshd instead of Debian's cloud image",
  'data volume': 'a volume of Docker at /srv/skillgap instead of an EBS volume to format',
  Tailscale: 'a signed repository with a package that joins nothing instead of pkgs.tailscale.com',
  'metadata service': 'a stand-in at 169.254.169.254 instead of EC2’s',
};

/** EC2's user-data, with values for a rehearsal's box. */
export async function userDataFor(region: string, ...deployKeys: readonly string[]): Promise<string> {
  return renderUserData({
    environment: 'prod',
    region,
    backendRole: 'arn:aws:iam::123456789012:role/skillgap-prod-backend',
    deployKeys: deployKeys.map((key) => key.trim()),
    dataVolume: { id: 'vol-0e0e0e0e0e0e0e0e0', device: '/dev/sdf' },
    tailscale: await tailscaleSource(),
  });
}

/** Where cloud-init keeps its script. */
const SCRIPT = '/var/lib/cloud/instance/scripts/part-001';

/** Does what cloud-init does at first boot, once the box is up; throws when a step fails. */
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
  // cloud-init's last phase comes after sshd has its keys.
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
