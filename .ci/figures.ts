import { readFileSync } from 'node:fs';
import { figureLines } from './flatten.ts';

const [file] = process.argv.slice(2);
try {
  if (!file) throw new Error('usage: node .ci/figures.ts FILE, what npm run rehearse -- --json FILE writes');
  console.log(figureLines(JSON.parse(readFileSync(file, 'utf8'))).join('\n'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
