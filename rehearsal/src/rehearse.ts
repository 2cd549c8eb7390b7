import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, release, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sweepAct } from './act.ts';
import { help, type Options } from './cli.ts';
import { actFolder, endWorld } from './end.ts';
import { order } from './order.ts';
import { playAll } from './play.ts';
import { stateFolder } from './prepare/paths.ts';
import { reportReplacedBases } from './prepare/pinned-bases.ts';
import { type Prepared, prepare } from './prepare/prepare.ts';
import { hurried } from './processes.ts';
import { Progress } from './progress.ts';
import { count, type Played, type Report, table } from './report.ts';
import { makeRepository } from './repository.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { makeStage, type Theatre } from './stage.ts';
import { startWorld } from './world.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const project = fileURLToPath(new URL('../../', import.meta.url));

/** Does what the command line asks for and gives the exit status. */
export async function rehearse(
  options: Options,
  registry: readonly Scenario[],
  env: Environment,
  signal: AbortSignal,
): Promise<number> {
  if (options.do === 'help') return print(help);
  if (options.do === 'list') return print(listed(registry));
  using progress = new Progress(process.stdout);
  if (options.do === 'end') return await end(progress);
  const scenarios = options.do === 'prepare' ? [] : order(registry, options.scenarios, options.all);
  await using prepared = await hurried(prepare({ say: (line) => progress.done(line) }), signal);
  if (options.do === 'prepare') return keepEngine(prepared, progress);
  if (signal.aborted) return 1;
  return await playOn(prepared, scenarios, options, env, signal, progress);
}

async function playOn(
  prepared: Prepared,
  scenarios: readonly Scenario[],
  options: Options,
  env: Environment,
  signal: AbortSignal,
  progress: Progress,
): Promise<number> {
  const startedAt = new Date().toISOString();
  const host = { path: prepared.path, stateDir: actFolder(prepared.name), callerEnv: env };
  await sweepAct(host.stateDir);
  const folder = join(stateFolder, 'repository');
  const replacedBases = await reportReplacedBases((line) => progress.done(line));
  const repository = await makeRepository({ project, folder, path: prepared.path, replacedBases });
  await using world = await startWorld({ prepared, say: (line) => progress.done(line) });
  await using clearing = new AsyncDisposableStack();
  clearing.defer(() => sweepAct(host.stateDir));
  const logs = join(stateFolder, 'logs');
  const theatre: Theatre = {
    ...{ world, repository, progress, host, signal, logs },
    options: { verbose: options.verbose, keep: options.keep, only: options.only ?? '' },
    runs: 0,
    said: new Set(),
  };
  const played = await playAll(scenarios, {
    progress,
    signal,
    makeStage: (scenario, before) => makeStage(theatre, scenario, before),
  });
  const report = reportOf(startedAt, played, prepared, progress.seconds);
  if (options.json !== undefined) await writeJson(resolve(options.json), report);
  if (signal.aborted) return 1;
  progress.print(`\n${keptWorld(options.keep ? world.addresses : {})}${table(report)}`);
  if (options.keep) world.keep();
  return report.failed === 0 && played.length > 0 ? 0 : 1;
}

function reportOf(
  startedAt: string,
  scenarios: readonly Played[],
  prepared: Prepared,
  seconds: number,
): Report {
  return {
    startedAt,
    seconds: Number(seconds.toFixed(1)),
    machine: {
      cpus: availableParallelism(),
      memoryMiB: Math.round(totalmem() / 2 ** 20),
      platform: `${process.platform} ${release()} node ${process.version}`,
    },
    prepared: prepared.steps,
    scenarios,
    ...count(scenarios),
  };
}

async function writeJson(file: string, report: Report): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
}

function keptWorld(addresses: Readonly<Record<string, string>>): string {
  const lines = Object.entries(addresses).map(([what, where]) => `  ${what.padEnd(9)} ${where}`);
  return lines.length === 0
    ? ''
    : `Kept running; npm run rehearse -- --end ends it:\n${lines.join('\n')}\n\n`;
}

/** Whoever prepares wants to rehearse next: the engine stays up for that. */
function keepEngine(prepared: Prepared, progress: Progress): number {
  prepared.keep();
  progress.done('everything is there that a rehearsal needs');
  return 0;
}

async function end(progress: Progress): Promise<number> {
  const ended = await endWorld();
  progress.done(ended ? 'ended what was left running' : 'nothing was left running');
  return 0;
}

function listed(registry: readonly Scenario[]): string {
  const width = Math.max(0, ...registry.map(({ name }) => name.length));
  return registry
    .map(
      ({ name, promise, after, unnamed }) =>
        `${name.padEnd(width)}  ${promise}${after?.length ? ` (after ${after.join(', ')})` : ''}${unnamed === 'all' ? ' (by name, or with --all)' : unnamed === 'never' ? ' (by name only)' : ''}`,
    )
    .join('\n');
}

function print(text: string): number {
  console.log(text);
  return 0;
}
