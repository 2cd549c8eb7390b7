import { mkdir, readlink, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ensureSnapshot, provisionedImage } from '../box/snapshot.ts';
import { ensureAct } from './act.ts';
import { ensureDebian, ensureNode } from './base-images.ts';
import { chooseDockerCli, docker } from './docker-cli.ts';
import { engineAnswers, keepEngine, startEngine, stopOwnEngine } from './engine.ts';
import { readEnvironment } from './env.ts';
import { debianImage, ensureStandIn, findImage, hubAnswers, nodeImage, standIns } from './images.ts';
import { othersHoldLocks, takeLock } from './lock.ts';
import { install, isInstallable, missingPrograms, observeMachine, refusal } from './packages.ts';
import { binFolder, pointTo, stateFolder } from './paths.ts';
import { ensurePebble } from './pebble.ts';
import { must } from './run.ts';
import { ensureSmallModel } from './small-model.ts';
import { ensureTerraform, hasTerraform } from './terraform.ts';

/** A machine with everything that a world needs. Disposing stops the Docker engine if a rehearsal started it. */
export type Prepared = Awaited<ReturnType<typeof prepare>>;

export interface PrepareOptions {
  readonly say: (line: string) => void;
  /** Worlds of different names can run side by side. */
  readonly name?: string;
  /** More programs to install if missing and possible. */
  readonly programs?: readonly string[];
}

/** This machine lacks something that may not be installed here; the message says what, and why. */
export class NotAllowed extends Error {}

/**
 * Takes the world's lock, then installs, starts and builds whatever is missing; throws with the full list where it
 * cannot.
 */
export async function prepare({ say, name = 'skillgap-rehearsal', programs = [] }: PrepareOptions) {
  await using stack = new AsyncDisposableStack();
  stack.use(await takeLock(name));
  let kept = false;
  stack.defer(async () => {
    // Another world may use the engine; then the end of that one stops it.
    if (kept) await keepEngine();
    else if (!(await othersHoldLocks())) await stopOwnEngine();
  });
  const steps: { step: string; seconds: number }[] = [];
  await makeReady(programs, async (step, work) => {
    const start = performance.now();
    const done = await work();
    if (done === false || done === 'present') return;
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    steps.push({ step, seconds });
    say(`${step}${typeof done === 'string' ? `: ${done}` : ''} (${seconds} s)`);
  });
  const ending = stack.move();
  return {
    /** The world's name; no other process has it until this is disposed. */
    name,
    /**
     * PATH for everything the rehearsal runs: `docker` (with BuildKit), `docker-compose`, `act` and this `node` come
     * first.
     */
    path: [binFolder, ...readEnvironment().path].join(':'),
    /** Seconds of each step that had something to do. */
    steps,
    /** Disposing leaves the engine running from now on. */
    keep: () => {
      kept = true;
    },
    [Symbol.asyncDispose]: () => ending.disposeAsync(),
  };
}

/** Runs one step; false or 'present' means that there was nothing to do. */
type Step = (step: string, work: () => Promise<boolean | string>) => Promise<void>;

async function makeReady(more: readonly string[], step: Step): Promise<void> {
  await using _alone = await takeLock('prepare', 30 * 60_000);
  await mkdir(binFolder, { recursive: true });
  const environment = readEnvironment();
  const { proxies } = environment;
  const fromOutside = environment.path.filter((folder) => folder !== binFolder);

  let hub: Promise<boolean> | undefined;
  const askHub = () => (hub ??= hubAnswers());
  const engine = await engineAnswers();
  const needsDebian = !(engine && (await findImage(debianImage, 'docker'))) && !(await askHub());
  const wanted = [
    'docker',
    'git',
    'ip',
    'openssl',
    'ssh',
    ...(engine ? [] : ['dockerd']),
    ...(needsDebian ? ['mmdebstrap'] : []),
  ];
  const machine = await observeMachine();
  const required = await missingPrograms(wanted, fromOutside);
  const refused = refusal(machine, required);
  if (refused) throw new NotAllowed(refused);
  // .ci/terraform downloads Terraform with the last two.
  const useful = (await hasTerraform(fromOutside)) ? more : [...more, 'curl', 'unzip'];
  const missing = [
    ...required,
    ...(machine.apt ? await missingPrograms(useful.filter(isInstallable), fromOutside) : []),
  ];

  await step(
    `packages for ${missing.join(', ')}`,
    async () => missing.length > 0 && install(missing).then(() => true),
  );
  await step('Docker engine', async () => !(await engineAnswers()) && startEngine().then(() => 'started'));
  await step('Docker CLI', async () => {
    if (await chooseDockerCli(fromOutside)) return false;
    await install(['docker']);
    if (await chooseDockerCli([...fromOutside, '/usr/bin'])) return 'installed';
    throw new Error(
      'no Docker CLI on the PATH can build with BuildKit; install the buildx plugin (Debian 13: docker-buildx)',
    );
  });
  await step(debianImage, () => ensureDebian(askHub, environment));
  await Promise.all([
    step('SmolLM2-135M, a small real model', ensureSmallModel),
    step('Terraform', () => ensureTerraform(fromOutside)),
    step('act', () => ensureAct([binFolder, ...fromOutside], environment)),
    step(standIns.pebble, () => ensurePebble(fromOutside, environment)),
    step(nodeImage, () => ensureNode(askHub, environment)).then(() =>
      step(standIns.metadata, () => ensureStandIn('metadata', proxies)),
    ),
    step(standIns.moto, () => ensureStandIn('moto', proxies)),
    step(standIns.registry, () => ensureStandIn('registry', proxies)),
    step(standIns.tailscale, () => ensureStandIn('tailscale', proxies)),
    step(standIns.host, () => ensureStandIn('host', proxies)),
  ]);
  await step(standIns.machine, () => ensureStandIn('machine', proxies));
  await step('box provisioned by the user-data', () => ensureSnapshot(proxies));
  await step('docker-compose', ensureCompose);
  await rm(join(stateFolder, 'build'), { recursive: true, force: true });
}

/** The box's own Compose, for tests of its files; false when it is the image's already. */
async function ensureCompose(): Promise<boolean> {
  const image = (await findImage(provisionedImage))?.id.slice(-12) ?? '';
  const link = join(binFolder, 'docker-compose');
  const name = `docker-compose-${image}`;
  if ((await readlink(link).catch(() => '')) === name) return false;
  const container = await must([docker, 'create', provisionedImage]);
  await must([
    docker,
    'cp',
    `${container}:/usr/libexec/docker/cli-plugins/docker-compose`,
    join(binFolder, name),
  ]);
  await must([docker, 'rm', container]);
  const before = await readlink(link).catch(() => undefined);
  await pointTo(link, name);
  if (before) await rm(resolve(binFolder, before), { force: true });
  return true;
}
