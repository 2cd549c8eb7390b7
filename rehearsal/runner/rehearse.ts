import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, release, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { othersHoldLocks } from '../testbed/prepare/lock.ts';
import { reportReplacedBases } from '../testbed/prepare/pinned-bases.ts';
import { type Prepared, prepare } from '../testbed/prepare/prepare.ts';
import { endChildrenOnAbort } from '../testbed/processes.ts';
import { SharedImages } from '../testbed/shared-images.ts';
import { help, type Options } from './cli.ts';
import { endWorlds } from './end.ts';
import { explain } from './explain.ts';
import { Lane } from './lane.ts';
import { order, shuffled } from './order.ts';
import { Progress } from './progress.ts';
import { count, type Report, table } from './report.ts';
import type { Scenario } from './scenario.ts';
import { runAll } from './schedule.ts';
import { openSession, type SessionOptions } from './session.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

export async function rehearse(
  options: Options,
  registry: readonly Scenario[],
  env: SessionOptions['env'],
  signal: AbortSignal,
): Promise<number> {
  if (options.do === 'help' || options.do === 'list') {
    console.log(options.do === 'help' ? help : listed(registry));
    return 0;
  }
  using progress = new Progress(process.stdout);
  if (options.do === 'end') {
    progress.done((await endWorlds()) ? 'ended what was left running' : 'nothing was left running');
    return 0;
  }
  const scenarios = options.do === 'prepare' ? [] : chosen(registry, options, progress);
  const programs = scenarios.flatMap((scenario) => scenario.programs ?? []);
  const preparing = prepare({ say: (line) => progress.done(line), programs });
  await using prepared = await endChildrenOnAbort(preparing, signal);
  if (options.do === 'prepare') {
    // The engine stays up for the rehearsal that follows.
    prepared.keep();
    progress.done('everything a rehearsal needs is there');
    return 0;
  }
  if (signal.aborted) return 1;
  return await runOn(prepared, scenarios, registry, { options, env, signal, progress });
}

function chosen(
  registry: readonly Scenario[],
  { scenarios, all, shuffle }: Options,
  progress: Progress,
): readonly Scenario[] {
  const ordered = order(registry, scenarios, all);
  if (shuffle === undefined) return ordered;
  const seed = shuffle === 'random' ? randomBytes(4).toString('hex') : shuffle;
  const random = shuffled(ordered, seed);
  progress.done(
    `in a random order, again with --shuffle ${seed}: ${random.map(({ name }) => name).join(', ')}`,
  );
  return random;
}

async function runOn(
  prepared: Prepared,
  scenarios: readonly Scenario[],
  registry: readonly Scenario[],
  { options, env, signal, progress }: Pick<SessionOptions, 'options' | 'env' | 'signal' | 'progress'>,
): Promise<number> {
  const startedAt = new Date().toISOString();
  const worlds = worldsFor(options, scenarios);
  if (worlds > 1) progress.done(`${worlds} worlds side by side`);
  const bases = new Set(registry.flatMap(({ after }) => after ?? []));
  const shared: SessionOptions = {
    ...{ project, prepared, options, env, progress, signal, bases, worlds },
    replacedBases: await reportReplacedBases((line) => progress.done(line)),
    images: new SharedImages(),
    printed: new Set(),
  };
  const addresses: Record<string, string> = {};
  await using lanes = new AsyncDisposableStack();
  const open = async (number: number) => {
    const session = await openSession(number, shared);
    for (const [what, where] of Object.entries(session.world.addresses))
      addresses[worlds === 1 ? what : `${what} ${number}`] = where;
    return session;
  };
  const reports = await runAll(scenarios, {
    lanes: Array.from({ length: worlds }, (_, index) => lanes.use(new Lane(registry, () => open(index + 1)))),
    keepOrder: options.shuffle !== undefined || worlds === 1,
    signal,
    untilAlone: () => untilAlone(progress, signal),
    onProblem: (error) => progress.done(`a world could not be ended: ${explain(error)}`),
    onFinished: ({ name, problem }, lane) => {
      if (problem) progress.done(`[${lane}] ${name} did not complete: ${problem}`);
    },
  });
  const report: Report = {
    startedAt,
    seconds: Number(progress.seconds.toFixed(1)),
    machine: {
      cpus: availableParallelism(),
      memoryMiB: Math.round(totalmem() / 2 ** 20),
      platform: `${process.platform} ${release()} node ${process.version}`,
    },
    prepared: prepared.steps,
    scenarios: reports,
    ...count(reports),
  };
  if (options.json !== undefined) {
    await mkdir(dirname(resolve(options.json)), { recursive: true });
    await writeFile(options.json, `${JSON.stringify(report, null, 2)}\n`);
  }
  if (signal.aborted) return 1;
  progress.print(`\n${keptWorld(options.keep ? addresses : {})}${table(report)}`);
  if (options.keep) prepared.keep();
  return report.failed === 0 && reports.length > 0 ? 0 : 1;
}

/** A box has 1 GiB; its stand-ins and the workflow runs take twice that. */
const WORLD_BYTES = 3 * 2 ** 30;
/** A world spends most of its time waiting. */
const WORLDS_PER_CPU = 1.5;

/** As many as the machine has room for, and as there are scenarios to run side by side. */
function worldsFor({ worlds, keep }: Options, scenarios: readonly Scenario[]): number {
  const together = scenarios.filter(
    ({ name, alone }) => !alone && !scenarios.some(({ after }) => after === name),
  );
  const room = Math.min(
    Math.floor(totalmem() / WORLD_BYTES),
    Math.floor(availableParallelism() * WORLDS_PER_CPU),
  );
  // A kept world is for inspection, as the scenarios left it one after the other.
  return Math.max(1, Math.min(worlds ?? (keep ? 1 : room), together.length));
}

/** Waits until no other process of this checkout is busy, such as the integration tests. */
async function untilAlone(progress: Progress, signal: AbortSignal): Promise<void> {
  if (!(await othersHoldLocks())) return;
  await progress.during('waiting for tests that run at the same time', async () => {
    while (!signal.aborted && (await othersHoldLocks())) await sleep(1000);
  });
}

function keptWorld(addresses: Readonly<Record<string, string>>): string {
  const lines = Object.entries(addresses).map(([what, where]) => `  ${what.padEnd(9)} ${where}`);
  return lines.length === 0
    ? ''
    : `Kept running; npm run rehearse -- --end ends it:\n${lines.join('\n')}\n\n`;
}

function listed(registry: readonly Scenario[]): string {
  const width = Math.max(0, ...registry.map(({ name }) => name.length));
  return registry
    .map(
      ({ name, shows, after, alone, suite }) =>
        `${name.padEnd(width)}  ${shows}${after ? ` (after ${after})` : ''}${alone ? ' (alone)' : ''}${suite === 'all' ? ' (by name, or with --all)' : suite === 'nightly' ? ' (by name only)' : ''}`,
    )
    .join('\n');
}
