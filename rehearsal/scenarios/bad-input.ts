import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { deploy } from '../support/pipeline/merge.ts';
import {
  ask,
  boxState,
  liveRelease,
  noRequestFails,
  untouchedSince,
} from '../support/pipeline/production.ts';
import { asRunnerKeeps } from '../testbed/act/masks.ts';
import { imagesFolder } from '../testbed/prepare/paths.ts';
import { run as execute, must } from '../testbed/prepare/run.ts';

/** One thing that is wrong, what it changes in the action's inputs, and the reason it must end with. */
interface Fault {
  readonly fault: string;
  readonly reason: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export const badInput: Scenario = {
  name: 'bad-input',
  shows: 'whatever is wrong with a deploy, it says what, and production goes on',
  after: 'first-deploy',
  estimatedSeconds: 85,
  async run(context) {
    const { world } = context;
    const live = await liveRelease(world);
    const untouched = await untouchedSince(world);
    const assertions: Assertion[] = [];
    await using load = await context.load({ paths: ['/v1/jobs', '/health'] });
    assertions.push(await withoutSecret(context, live));
    for (const { fault, reason, inputs } of await faults(context)) {
      const said = await context.progress.during(fault, () => ship(context, inputs));
      const answer = await ask(world, '/v1/jobs');
      const whole = answer.release === live && answer.status === 200 && (await untouched());
      assertions.push({
        assertion: `${fault}: ${reason}, production untouched`,
        passed: said.reason === reason && said.failed && whole,
        detail: `${said.reason}${whole ? '' : `; box: ${JSON.stringify(await boxState(world))}, answers ${answer.status} as ${answer.release}`}`,
      });
    }
    const clients = await load.stop();
    assertions.push(noRequestFails('no request fails meanwhile', clients));
    return { assertions, figures: {} };
  },
};

/** The whole workflow, with a required secret missing. */
async function withoutSecret(context: Context, live: string | null): Promise<Assertion> {
  const { world, repository } = context;
  await world.aws.deleteSecrets(['LLM_NODE_TOKEN']);
  const push = { ...(await repository.firstPush()), message: 'without a secret' };
  const { run, outputs } = await deploy(context, push, { name: 'missing-secret' });
  await world.aws.putSecrets({ LLM_NODE_TOKEN: 'b'.repeat(64) });
  const release = await liveRelease(world);
  const { reason } = outputs('render');
  return {
    assertion: 'a required secret is missing: missing-keys, production untouched',
    passed: run.conclusion === 'failure' && reason === 'missing-keys' && release === live,
    detail: `${reason}: ${run.annotations.find(({ level }) => level === 'error')?.message.split('\n')[0]}`,
  };
}

async function faults(context: Context): Promise<Fault[]> {
  const { box } = context.world;
  const otherKey = join(context.logs, 'other-key');
  await must(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', otherKey]);
  const [privateKey, publicKey] = await Promise.all([
    readFile(otherKey, 'utf8'),
    readFile(`${otherKey}.pub`, 'utf8'),
  ]);
  const compose = join(context.logs, 'compose');
  await cp(join(context.repository.checkout, 'compose'), compose, { recursive: true });
  await writeFile(join(compose, 'nginx/conf/sites/broken.conf'), 'server { listen 80\n');

  const inputs: Fault[] = [
    { fault: 'another host key', reason: 'host-key-mismatch', inputs: { 'host-key': publicKey.trim() } },
    { fault: 'a refused SSH key', reason: 'auth-refused', inputs: { 'ssh-key': privateKey } },
    {
      fault: 'an unreachable box',
      reason: 'unreachable',
      inputs: { host: box.host.replace(/\d+$/, '250'), 'connect-timeout': '2' },
    },
    { fault: 'less disk than it needs', reason: 'disk-full', inputs: { 'min-free-disk': '1000000' } },
    {
      fault: 'an nginx configuration that does not parse',
      reason: 'nginx-invalid',
      inputs: { 'compose-folder': compose },
    },
  ];
  // What is judged when a deadline is over gets a short one, yet longer than a container takes to start here.
  const soon = { 'ready-deadline': '6' };
  const behaviours: [string, string, Readonly<Record<string, string>>?][] = [
    ['migration-fails', 'migration-failed'],
    ['migration-hangs', 'migration-timed-out', { 'migration-timeout': '4' }],
    ['crashes', 'container-crashed'],
    ['redirects', 'redirected', soon],
    ['starts-too-slowly', 'not-ready', soon],
    ['answers-as-another', 'wrong-release', soon],
  ];
  const known = await imageOf(context, 'backend');
  const absent = known.replace(/[0-9a-f]{64}$/, '0'.repeat(64));
  inputs.push({
    fault: 'an image that the registry does not have',
    reason: 'image-missing',
    inputs: { 'backend-image': absent },
  });
  for (const [behaviour, reason, deadline] of behaviours) {
    const image = await context.progress.during(`image that ${behaviour}`, () =>
      misbehaving(context, known, behaviour),
    );
    inputs.push({ fault: behaviour, reason, inputs: { 'backend-image': image, ...deadline } });
  }
  return inputs;
}

/** The digest reference of an image that the live release runs. */
async function imageOf({ world }: Context, name: 'backend' | 'nginx' | 'postgres'): Promise<string> {
  const { stdout } = await world.box.exec(['cat', '/opt/skillgap/current/release.json']);
  return JSON.parse(stdout).images[name] as string;
}

/** Builds and pushes the backend's image with a program in it that misbehaves. */
async function misbehaving(context: Context, backend: string, behaviour: string): Promise<string> {
  const { registry } = context.world;
  const env = { PATH: context.path, DOCKER_BUILDKIT: '1', DOCKER_CONFIG: join(context.logs, 'docker') };
  await mkdir(env.DOCKER_CONFIG, { recursive: true });
  await must(['docker', 'login', '--username', registry.username, '--password-stdin', registry.host], {
    env,
    input: registry.password,
  });
  // Another world may have built it. Docker's pull reads the authorities of registries each time, BuildKit once.
  await must(['docker', 'pull', '--quiet', backend], { env });
  const tag = `${backend.replace(/@.*/, '')}:${behaviour}`;
  const args = ['--build-arg', `BACKEND=${backend}`, '--build-arg', `BEHAVIOUR=${behaviour}`];
  await must(['docker', 'build', '--quiet', '--tag', tag, ...args, join(imagesFolder, 'misbehaving')], {
    env,
  });
  const pushed = await must(['docker', 'push', tag], { env });
  const digest = /sha256:[0-9a-f]{64}/.exec(pushed)?.[0];
  if (!digest) throw new Error(`the push of ${tag} named no digest: ${pushed}`);
  return `${tag.replace(/:[^:/]*$/, '')}@${digest}`;
}

let shipped = 0;

/** Runs the bundled action as the runner does, with everything right but what is given. */
async function ship(
  context: Context,
  wrong: Readonly<Record<string, string>>,
): Promise<{ failed: boolean; reason: string | undefined }> {
  const { world, repository, logs } = context;
  shipped += 1;
  const folder = join(logs, `ship-${shipped}`);
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
    release: `20991231T2359${String(shipped).padStart(2, '0')}Z-${'f'.repeat(12)}`,
    commit: 'f'.repeat(40),
    'backend-image': backend ?? '',
    'nginx-image': nginx ?? '',
    'postgres-image': postgres ?? '',
    'compose-folder': join(repository.checkout, 'compose'),
    'env-file': await file('.env', env.stdout),
    registry: world.registry.host,
    'registry-username': world.registry.username,
    'registry-password': world.registry.password,
    ...wrong,
  };
  const output = await file('output');
  const result = await execute([process.execPath, join(repository.checkout, 'actions/dist/ssh-deploy.js')], {
    env: {
      ...world.aws.env,
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: await file('summary'),
      GITHUB_REPOSITORY: repository.name,
      GITHUB_RUN_ID: String(90_000 + shipped),
      GITHUB_ACTOR: 'octocat',
    },
  });
  await file('log', asRunnerKeeps(`${result.stdout}${result.stderr}`));
  const reason = /^reason<<(\S+)\n(.*)\n\1$/m.exec(await readFile(output, 'utf8'))?.[2];
  return { failed: result.code !== 0, reason };
}
