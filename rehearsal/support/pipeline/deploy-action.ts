import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Context } from '../../runner/scenario.ts';
import { asRunnerKeeps } from '../../testbed/act/masks.ts';
import { run } from '../../testbed/prepare/run.ts';

/** The digest reference of an image of the live release. */
export async function imageOf({ world }: Context, name: 'backend' | 'nginx' | 'postgres'): Promise<string> {
  const { stdout } = await world.box.exec(['cat', '/opt/skillgap/current/release.json']);
  return JSON.parse(stdout).images[name] as string;
}

let runs = 0;

/** Runs the bundled action as the runner does, with all inputs right except those given. */
export async function runDeployAction(context: Context, given: Readonly<Record<string, string>>) {
  const { world, repository, logs } = context;
  runs += 1;
  const folder = join(logs, `deploy-action-${runs}`);
  await mkdir(folder, { recursive: true });
  const file = async (name: string, content = '') => {
    await writeFile(join(folder, name), content, { mode: 0o600 });
    return join(folder, name);
  };
  const env = await world.box.exec(['cat', '/opt/skillgap/current/.env']);
  const [nginx, postgres, backend] = await Promise.all(
    (['nginx', 'postgres', 'backend'] as const).map((name) => imageOf(context, name)),
  );
  const inputs: Record<string, string> = {
    operation: 'deploy',
    release: `20991231T2359${String(runs).padStart(2, '0')}Z-${'f'.repeat(12)}`,
    commit: 'f'.repeat(40),
    'backend-image': backend ?? '',
    'nginx-image': nginx ?? '',
    'postgres-image': postgres ?? '',
    'compose-folder': join(repository.checkout, 'compose'),
    'env-file': await file('.env', env.stdout),
    registry: world.registry.host,
    'registry-username': world.registry.username,
    'registry-password': world.registry.password,
    ...given,
  };
  const output = await file('output');
  const result = await run([process.execPath, join(repository.checkout, 'actions/dist/ssh-deploy.js')], {
    env: {
      ...world.aws.env,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: await file('summary'),
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(90_000 + runs),
      GITHUB_ACTOR: 'octocat',
    },
  });
  await file('log', asRunnerKeeps(`${result.stdout}${result.stderr}`));
  const reason = /^reason<<(\S+)\n(.*)\n\1$/m.exec(await readFile(output, 'utf8'))?.[2];
  return { failed: result.code !== 0, reason };
}
