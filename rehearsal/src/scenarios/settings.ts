import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Stage, StageRun } from './scenario.ts';

/** How a repository can be set up: with a role by OIDC and the deploy prefix, with everything in its secrets, or not at all. */
export type Setup = 'role' | 'secrets' | 'none';

/** The third-party actions of the workflows: each has a stand-in, in a folder of its own name. */
export const ACTIONS: readonly string[] = [
  'aws-actions/configure-aws-credentials@8df5847569e6427dd6c4fb1cf565c83acfa8afa7',
  'actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a',
  'actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
];

/** The repository's variables and secrets, and the addresses that stand in for AWS and GitHub. */
export async function repositorySettings(
  { world, logs }: Stage,
  setup: Setup,
  vars: Readonly<Record<string, string>>,
): Promise<Pick<StageRun, 'vars' | 'secrets' | 'env' | 'replacements'>> {
  const { registry, aws, github, box } = world;
  // Node adds one file to the authorities it trusts, so this one holds the machine's own as well.
  const trusted = join(logs, 'trusted.pem');
  const own = process.env.NODE_EXTRA_CA_CERTS;
  await writeFile(
    trusted,
    [own ? await readFile(own, 'utf8') : '', await readFile(registry.caFile, 'utf8')].join('\n'),
  );

  const replacements = ACTIONS.map((action) => {
    const [name = ''] = action.replace(/^.*\//, '').split('@');
    return { action, path: fileURLToPath(new URL(`../../actions/${name}`, import.meta.url)) };
  });
  const env = { AWS_ENDPOINT_URL: aws.endpoint, ...github.env, NODE_EXTRA_CA_CERTS: trusted };
  if (setup === 'none') return { vars, secrets: {}, env, replacements };

  const bySetup = {
    role: {
      vars: {
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-deploy',
        AWS_ROTATE_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-rotate',
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
      PUBLIC_URL: `http://${box.host}`,
      ...bySetup.vars,
      ...vars,
    },
    secrets: { REGISTRY_PASSWORD: registry.password, ...bySetup.secrets },
    env,
    replacements,
  };
}
