import { globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, WorkflowRequest } from '../../runner/scenario.ts';
import type { Replacement } from '../../testbed/act/command.ts';

/**
 * How a repository is set up: with a role by OIDC and the deploy prefix, with everything in its secrets, or not at
 * all.
 */
export type Setup = 'role' | 'secrets' | 'none';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** They sign with GitHub's identity or write to its pages: their jobs ask for a public repository, which the rehearsed is not. */
const unavailable = ['attest', 'sbom-action', 'scorecard-action'];

/**
 * A stand-in for each third-party action of the workflows, in a folder of the action's name: act fetches those of
 * skipped jobs too. act handles `actions/checkout` itself.
 */
export function standIns(): readonly Replacement[] {
  const used = globSync('.github/workflows/*.yml', { cwd: root }).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/\buses: ([\w-]+\/([\w.-]+)@\w+)/g)].map(
      ([, action = '', name = '']) => ({
        action,
        path: join(root, 'rehearsal/testbed/actions', unavailable.includes(name) ? 'unavailable' : name),
      }),
    ),
  );
  const byAction = new Map(used.map((one) => [one.action, one]));
  return [...byAction.values()].filter(({ action }) => !action.startsWith('actions/checkout@'));
}

/** The repository's variables and secrets, and the addresses of the stand-ins for AWS and GitHub. */
export async function repositorySettings(
  { world, logs }: Context,
  setup: Setup,
  vars: Readonly<Record<string, string>>,
): Promise<Pick<WorkflowRequest, 'vars' | 'secrets' | 'env' | 'replacements'>> {
  const { registry, aws, s3, github, box, authority } = world;
  // Node adds only one file to its trusted authorities, so this one has the machine's own too.
  const trusted = join(logs, 'trusted.pem');
  const own = process.env.NODE_EXTRA_CA_CERTS;
  await writeFile(
    trusted,
    [own ? await readFile(own, 'utf8') : '', await readFile(registry.caFile, 'utf8'), authority].join('\n'),
  );

  const replacements = standIns();
  const env = { AWS_ENDPOINT_URL: aws.endpoint, ...github.env, NODE_EXTRA_CA_CERTS: trusted };
  if (setup === 'none') return { vars, secrets: {}, env, replacements };

  const bySetup = {
    role: {
      vars: {
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-deploy',
        AWS_ROTATE_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-rotate',
        AWS_DRILL_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-drill',
        AWS_EXPIRE_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-expire',
      },
      secrets: {},
    },
    secrets: {
      vars: {},
      secrets: {
        AWS_ACCESS_KEY_ID: aws.env.AWS_ACCESS_KEY_ID ?? '',
        AWS_SECRET_ACCESS_KEY: aws.env.AWS_SECRET_ACCESS_KEY ?? '',
        EC2_HOST: box.host,
        EC2_SSH_KEY: box.privateKey,
        EC2_HOST_KEY: box.hostKey,
      },
    },
  }[setup];
  return {
    vars: {
      REGISTRY: registry.host,
      REGISTRY_USERNAME: registry.username,
      AWS_REGION: aws.region,
      // Two probes after the switch are enough to see that it is observed. Only tests of the observation itself wait for
      // production's 30 s.
      OBSERVE_SECONDS: '3',
      // Who vouches for an S3 of one's own, on the runner.
      BACKUP_CA: await readFile(s3.caFile, 'utf8'),
      ...bySetup.vars,
      ...vars,
    },
    secrets: { REGISTRY_PASSWORD: registry.password, ...bySetup.secrets },
    env,
    replacements,
  };
}
