import { join } from 'node:path';
import { type RunEvent, sweepAct } from '../testbed/act/run-workflow.ts';
import { stateFolder } from '../testbed/prepare/paths.ts';
import type { Prepared } from '../testbed/prepare/prepare.ts';
import { makeRepository } from '../testbed/repository.ts';
import type { SharedImages } from '../testbed/shared-images.ts';
import { startWorld, type World } from '../testbed/world.ts';
import type { Options } from './cli.ts';
import { createContext, type SessionResources } from './context.ts';
import { actFolder, subnetOf, worldName } from './end.ts';
import type { Session } from './lane.ts';
import type { Progress } from './progress.ts';
import { runScenario } from './run-scenario.ts';

export interface SessionOptions {
  readonly project: string;
  readonly prepared: Prepared;
  readonly options: Options;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly worlds: number;
  /** Scenarios that others start from. */
  readonly bases: ReadonlySet<string>;
  /** Base images that the Dockerfiles name without a digest here. */
  readonly replacedBases: readonly string[];
  readonly images: SharedImages;
  readonly printed: Set<string>;
}

/** Requests per second: for a world that runs alone, and for one that leaves the others their share of the CPU. */
const RATE = { alone: 200, shared: 50 };

/** Starts a world with its own repository. @param number From 1; names, subnet and folders derive from it. */
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
  const session: SessionResources = {
    ...{ world, repository, progress, host, signal, options },
    logs: join(stateFolder, 'logs', `world-${number}`),
    rate: ({ alone }) => (alone || worlds === 1 ? RATE.alone : RATE.shared),
    nextRun,
    printed: shared.printed,
  };
  const ending = stack.move();
  return {
    world,
    async run(scenario) {
      using own = progress.scoped(scenario.name);
      const run = async (onEvent?: (event: RunEvent) => void) => {
        const resources = { ...session, progress: own, ...(onEvent && { onEvent }) };
        const report = await runScenario(scenario, {
          ...{ progress: own, signal },
          createContext: () => createContext(resources, scenario),
        });
        return { ...report, logs: join(session.logs, scenario.name) };
      };
      if (!shared.bases.has(scenario.name)) return await run();
      return await shared.images.deploy(world.registry, (pushed) =>
        run((event) => {
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
      // An interrupted world is not worth keeping.
      if (options.keep && !signal.aborted) world.keep();
      await ending.disposeAsync();
    },
  };
}
