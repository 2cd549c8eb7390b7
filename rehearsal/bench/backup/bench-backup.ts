import { fileURLToPath } from 'node:url';
import { Lane } from '../../runner/lane.ts';
import { Progress } from '../../runner/progress.ts';
import type { Scenario } from '../../runner/scenario.ts';
import { openSession, type SessionOptions } from '../../runner/session.ts';
import { firstDeploy } from '../../scenarios/first-deploy.ts';
import { reportReplacedBases } from '../../testbed/prepare/pinned-bases.ts';
import { prepare } from '../../testbed/prepare/prepare.ts';
import { SharedImages } from '../../testbed/shared-images.ts';
import type { Figure } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { measureKills } from './kills.ts';
import { measureSize, measureTraffic } from './measures.ts';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** Measures backups and restores of a whole box, in a rehearsal's world. What happens meanwhile goes to stderr. */
export async function benchBackup(options: BenchOptions, signal: AbortSignal): Promise<Figure[]> {
  using progress = new Progress(process.stderr);
  await using prepared = await prepare({ say: (line) => progress.done(line) });
  const measured: Figure[] = [];
  const measuring: Scenario = {
    ...{ name: 'bench-backup', shows: 'figures', after: firstDeploy.name, alone: true },
    async run(context) {
      const take = async (what: string, work: () => Promise<readonly Figure[]>) => {
        measured.push(...(await progress.during(what, work)));
      };
      await take('bytes per day', () => measureTraffic(context));
      if (options.rounds > 0) await take('the box is killed', () => measureKills(context, options.rounds));
      for (const size of options.megabytes) await take(`${size} MB`, () => measureSize(context, size));
      return { assertions: [], figures: {} };
    },
  };
  const shared: SessionOptions = {
    ...{ project, prepared, progress, signal, env: process.env, worlds: 1 },
    options: { do: 'run', scenarios: [], all: false, keep: false, long: false, verbose: false },
    bases: new Set([firstDeploy.name]),
    replacedBases: await reportReplacedBases((line) => progress.done(line)),
    images: new SharedImages(),
    printed: new Set(),
  };
  await using lane = new Lane([firstDeploy, measuring], () => openSession(1, shared));
  const reports = await lane.run(measuring, false);
  const problem = reports.find((report) => report.problem !== undefined)?.problem;
  if (problem !== undefined) progress.done(`not all was measured: ${problem}`);
  return measured;
}
