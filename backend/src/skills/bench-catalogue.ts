import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { medianOf } from '../testing/median.ts';
import { migrateTo } from '../testing/migrations.ts';
import { startPostgres } from '../testing/postgres.ts';
import { readSkillSets } from '../testing/skill-sets.ts';
import { catalogue } from './catalogue/index.ts';
import { createMatcher } from './matcher.ts';
import { seedSkills } from './seed.ts';

const [RUNS, STARTS, LEAST_BYTES] = [15, 5, 300_000] as const;

/** Medians of the product's own catalogue, on the judged texts. */
export type CatalogueFigures = {
  /** In a process of its own: reading the catalogue, and compiling it. */
  importMs: number;
  compileMs: number;
  /** What catalogue and matcher hold after both. */
  megabytes: number;
  /** Of judged texts, by their language; by time on a processor. */
  megabytesPerSecond: Record<string, number>;
  /** Into empty tables, and into those that have it already. */
  seedMs: number;
  seedAgainMs: number;
};

export async function benchCatalogue(): Promise<CatalogueFigures> {
  const starts: Start[] = [];
  for (let run = 0; run < STARTS; run += 1) starts.push(await startElsewhere());
  return {
    importMs: median(starts.map(({ importMs }) => importMs)),
    compileMs: median(starts.map(({ compileMs }) => compileMs)),
    megabytes: median(starts.map(({ megabytes }) => megabytes)),
    megabytesPerSecond: speeds(),
    ...(await seedings()),
  };
}

function speeds(): Record<string, number> {
  const matcher = createMatcher(catalogue);
  const byLanguage = Map.groupBy(readSkillSets(catalogue), ({ language }) => language);
  return Object.fromEntries(
    [...byLanguage].map(([language, texts]) => {
      const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
      const all = Array.from({ length: Math.ceil(LEAST_BYTES / bytes) }, () => texts).flat();
      const once = () => cpuMs(() => all.map(({ text }) => matcher.match(text)));
      // The first ones warm up.
      for (let run = 0; run < RUNS; run += 1) once();
      const perMs = (bytes * all.length) / texts.length / medianOf(Array.from({ length: RUNS }, once));
      return [language, round(perMs / 1e3)];
    }),
  );
}

async function seedings(): Promise<Pick<CatalogueFigures, 'seedMs' | 'seedAgainMs'>> {
  await using server = await startPostgres();
  const [first, again]: [number[], number[]] = [[], []];
  for (let run = 0; run < STARTS; run += 1) {
    const database = await server.createDatabase(`bench_${run}`);
    for (const times of [first, again]) {
      const seed = async (tx: Parameters<typeof seedSkills>[0]) => {
        const started = performance.now();
        await seedSkills(tx, catalogue, { info: () => {} });
        times.push(performance.now() - started);
      };
      await migrateTo(database, undefined, { seed });
    }
  }
  return { seedMs: median(first), seedAgainMs: median(again) };
}

type Start = Pick<CatalogueFigures, 'importMs' | 'compileMs' | 'megabytes'>;

/** Reads and compiles the catalogue in a fresh process, where nothing is warm. */
async function startElsewhere(): Promise<Start> {
  const folder = new URL('.', import.meta.url).href;
  const program = `
    const held = () => { gc(); const { heapUsed, arrayBuffers } = process.memoryUsage(); return (heapUsed + arrayBuffers) / 1e6; };
    const before = held();
    const started = performance.now();
    const { catalogue } = await import('${folder}catalogue/index.ts');
    const { createMatcher } = await import('${folder}matcher.ts');
    const imported = performance.now();
    globalThis.kept = [catalogue, createMatcher(catalogue)];
    const compiled = performance.now();
    console.log(JSON.stringify({ importMs: imported - started, compileMs: compiled - imported, megabytes: held() - before }));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--input-type=module',
    '--eval',
    program,
  ]);
  return JSON.parse(stdout);
}

const median = (numbers: number[]) => round(medianOf(numbers));
const round = (number: number) => Math.round(number * 10) / 10;

/** Time on a processor, whatever else the machine does. */
function cpuMs(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1e3;
}

if (import.meta.main) {
  const { megabytesPerSecond, ...rest } = await benchCatalogue();
  console.table({ ...rest, ...megabytesPerSecond });
}
