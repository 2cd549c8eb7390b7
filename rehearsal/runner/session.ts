import { join } from 'node:path';
import { type RunEvent, sweepAct } from '../testbed/act/run-workflow.ts';
import { stateFolder } from '../testbed/prepare/paths.ts';
import type { Prepared } from '../testbed/prepare/prepare.ts';
import { makeRepository } from '../testbed/repository.ts';
import type { SharedImages } from '../testbed/shared-images.ts';
import { startWorld, type World } from '../testbed/world.ts';
import type { Options } from './cli.ts';
import { makeStage, type Theatre } from './context.ts';
import { actFolder, subnetOf, worldName } from './end.ts';
import type { Session } from './lane.ts';
import type { Progress } from './progress.ts';
import { playOne } from './run-scenario.ts';

/** What all sessions of one rehearsal share. */
export interface SessionOptions {
  readonly project: string;
  readonly prepared: Prepared;
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** How many worlds there are. */
  readonly worlds: number;
  /** Scenarios that others start from. */
  readonly bases: ReadonlySet<string>;
  /** Base images that the Dockerfiles take by name alone here. */
  readonly replacedBases: readonly string[];
  readonly images: SharedImages;
  /** Actions and keys that were replaced or left out: said once. */
  readonly said: Set<string>;
}

/** Requests per second: what one world alone can be measured with, and what leaves the others their share of the CPU. */
const RATE = { alone: 200, shared: 50 };

/** Starts a world with a repository of its own. @param number From 1 on: it makes names, subnet and folders its own. */
export async function openSession(
  number: number,
  shared: SessionOptions,
): Promise<Session & { readonly world: World }> {
  const { project, prepared, options, env, signal, worlds, replacedBases } = shared;
  const progress = worlds === 1 ? shared.progress : shared.progress.scoped(`[${number}]`);
  const name = worldName(prepared.name, number);
  const host = { path: prepared.path, stateDir: actFolder(name), callerEnv: env };
  await using stack = new AsyncDisposableStack();
  await sweepAct(host.stateDir);
  const folder = join(stateFolder, 'repository', String(number));
  const repository = await makeRepository({ project, folder, path: prepared.path, replacedBases });
  const world = stack.use(
    await startWorld({ name, subnet: subnetOf(number), say: (line) => progress.done(line) }),
  );
  stack.defer(() => sweepAct(host.stateDir));
  let runs = 0;
  const nextRun = () => ++runs;
  const theatre: Theatre = {
    ...{ world, repository, progress, host, signal },
    logs: join(stateFolder, 'logs', `world-${number}`),
    options: { verbose: options.verbose, keep: options.keep, only: options.only ?? '', long: options.long },
    rate: ({ alone }) => (alone || worlds === 1 ? RATE.alone : RATE.shared),
    nextRun,
    said: shared.said,
  };
  const ending = stack.move();
  return {
    world,
    async play(scenario) {
      using own = progress.scoped(scenario.name);
      const play = async (onEvent?: (event: RunEvent) => void) => {
        const stage = { ...theatre, progress: own, ...(onEvent && { onEvent }) };
        const makeOwn = () => makeStage(stage, scenario);
        const played = await playOne(scenario, { progress: own, signal, makeStage: makeOwn });
        return { ...played, logs: join(theatre.logs, scenario.name) };
      };
      if (!shared.bases.has(scenario.name)) return await play();
      return await shared.images.deploy(world.registry, (pushed) =>
        play((event) => {
          if (event.type === 'job' && event.job === 'build') pushed();
        }),
      );
    },
    save: () => progress.during('state of the world saved', () => world.save()),
    restore: () =>
      progress.during('state of the world restored', async () => {
        await Promise.all([world.restore(), repository.reset()]);
      }),
    async [Symbol.asyncDispose]() {
      // What was interrupted is nothing to look at.
      if (options.keep && !signal.aborted) world.keep();
      await ending.disposeAsync();
    },
  };
}
