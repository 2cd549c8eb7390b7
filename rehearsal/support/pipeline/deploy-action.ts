import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../runner/scenario.ts';
import { asRunnerKeeps } from '../../testbed/act/masks.ts';
import { run } from '../../testbed/prepare/run.ts';

const IMAGES = ['nginx', 'postgres', 'backend', 'certbot'] as const;

/** The digest reference of an image of the live release. */
export async function imageOf({ world }: Context, name: (typeof IMAGES)[number]): Promise<string> {
  const { stdout } = await world.box.exec(['cat', '/opt/skillgap/current/release.json']);
  return JSON.parse(stdout).images[name] as string;
}

let runs = 0;

/** What a deploy of the live release needs of the box, which a new box has not. */
export interface Live {
  readonly env: string;
  readonly images: Readonly<Record<string, string>>;
}

export async function describeLive(context: Context): Promise<Live> {
  const { box } = context.world;
  const env = await box.must(['cat', '/opt/skillgap/current/.env']);
  // What the list of record has for the backups is in a file of its own, which a release before them does not have.
  const { stdout } = await box.exec(['cat', '/opt/skillgap/current/backup.env']);
  const backups = stdout.split('\n').filter((line) => /^BACKUP_(?:KEY|KEYS_PREVIOUS|ENDPOINT)=/.test(line));
  const images = await Promise.all(IMAGES.map(async (name) => [name, await imageOf(context, name)] as const));
  return { env: `${[env, ...backups].join('\n')}\n`, images: Object.fromEntries(images) };
}

/**
 * Runs the bundled action as the runner does, with all inputs right except those given.
 *
 * @param live What it deploys; what the box has now by default.
 */
export async function runDeployAction(
  context: Context,
  given: Readonly<Record<string, string>>,
  live?: Live,
) {
  const { world, repository, logs } = context;
  runs += 1;
  // Two may run at once.
  const number = runs;
  const folder = join(logs, `deploy-action-${number}`);
  await mkdir(folder, { recursive: true });
  const file = async (name: string, content = '') => {
    await writeFile(join(folder, name), content, { mode: 0o600 });
    return join(folder, name);
  };
  const { env, images } = live ?? (await describeLive(context));
  const inputs: Record<string, string> = {
    operation: 'deploy',
    release: `20991231T2359${String(number).padStart(2, '0')}Z-${'f'.repeat(12)}`,
    commit: 'f'.repeat(40),
    ...Object.fromEntries(IMAGES.map((name) => [`${name}-image`, images[name] ?? ''])),
    'compose-folder': join(repository.checkout, 'compose'),
    'env-file': await file('.env', env),
    registry: world.registry.host,
    'registry-username': world.registry.username,
    'registry-password': world.registry.password,
    ...given,
  };
  const output = await file('output');
  const own = process.env.NODE_EXTRA_CA_CERTS;
  const trusted = [own ? await readFile(own, 'utf8') : '', world.authority].join('\n');
  const result = await run([process.execPath, join(repository.checkout, 'actions/dist/ssh-deploy.js')], {
    env: {
      ...world.aws.env,
      NODE_EXTRA_CA_CERTS: await file('trusted.pem', trusted),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: await file('summary'),
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(90_000 + number),
      GITHUB_ACTOR: 'octocat',
    },
  });
  const log = asRunnerKeeps(`${result.stdout}${result.stderr}`);
  await file('log', log);
  /** All of them, as the runner gets them. */
  const outputs = await readFile(output, 'utf8');
  const reason = /^reason<<(\S+)\n(.*)\n\1$/m.exec(outputs)?.[2];
  return { failed: result.code !== 0, reason, log, outputs };
}
