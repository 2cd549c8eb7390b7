import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Assertion, Context, Scenario } from '../runner/scenario.ts';
import { imageOf, runDeployAction } from '../support/pipeline/deploy-action.ts';
import { deploy, errorOf } from '../support/pipeline/merge.ts';
import {
  ask,
  boxState,
  liveRelease,
  noRequestFails,
  untouchedSince,
} from '../support/pipeline/production.ts';
import { imagesFolder } from '../testbed/prepare/paths.ts';
import { must } from '../testbed/prepare/run.ts';

/** One wrong input, and the reason it must end with. */
interface Fault {
  readonly fault: string;
  readonly reason: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export const badInput: Scenario = {
  name: 'bad-input',
  shows: 'whatever is wrong with a deploy, it says what, and production keeps serving',
  after: 'first-deploy',
  estimatedSeconds: 85,
  async run(context) {
    const { world } = context;
    const live = await liveRelease(world);
    const untouched = await untouchedSince(world);
    const assertions: Assertion[] = [];
    await using load = await context.load();
    assertions.push(await withoutSecret(context, live));
    for (const { fault, reason, inputs } of await faults(context)) {
      const said = await context.progress.during(fault, () => runDeployAction(context, inputs));
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

/** The whole workflow, without a required secret. */
async function withoutSecret(context: Context, live: string | null): Promise<Assertion> {
  const { world, repository } = context;
  await world.aws.deleteSecret('LLM_NODE_TOKEN');
  const push = { ...(await repository.firstPush()), message: 'without a secret' };
  const refused = await deploy(context, push, { name: 'missing-secret' });
  await world.aws.putSecrets({ LLM_NODE_TOKEN: 'b'.repeat(64) });
  const release = await liveRelease(world);
  const { reason } = refused.outputs('render');
  return {
    assertion: 'a required secret is missing: missing-keys, production untouched',
    passed: refused.run.conclusion === 'failure' && reason === 'missing-keys' && release === live,
    detail: `${reason}: ${errorOf(refused).split('\n')[0]}`,
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
  // Where the full deadline passes it is short, yet longer than a container takes to start here.
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

/** Builds and pushes the backend's image with a program that misbehaves. */
async function misbehaving(context: Context, backend: string, behaviour: string): Promise<string> {
  const { registry } = context.world;
  const env = { PATH: context.path, DOCKER_BUILDKIT: '1', DOCKER_CONFIG: join(context.logs, 'docker') };
  await mkdir(env.DOCKER_CONFIG, { recursive: true });
  await must(['docker', 'login', '--username', registry.username, '--password-stdin', registry.host], {
    env,
    input: registry.password,
  });
  // Another world may have built it. Docker's pull reads a registry's authorities each time, BuildKit only once.
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
