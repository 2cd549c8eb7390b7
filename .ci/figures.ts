import { readFileSync } from 'node:fs';
import type { Report } from '../rehearsal/src/report.ts';
import { flatten } from './flatten.ts';

const [file] = process.argv.slice(2);
try {
  if (!file) throw new Error('usage: node .ci/figures.ts FILE, what npm run rehearse -- --json FILE writes');
  const report: Report = JSON.parse(readFileSync(file, 'utf8'));
  const { seconds, machine, scenarios } = report;
  const played = scenarios.map(({ name, seconds, figures }) => [name, { seconds, ...figures }]);
  const figures = flatten({ machine, seconds, ...Object.fromEntries(played) });
  const width = Math.max(...figures.map(([name]) => name.length));
  for (const [name, value] of figures) console.log(`${name.padEnd(width)}  ${value}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
