import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, root } from './process.ts';

/** What makes a test depend on the machine's speed, or on luck. */
const RULES: readonly { pattern: RegExp; problem: string }[] = [
  {
    pattern: /\bvi\.wait(?:For|Until)\((?:(?!\b\d[\d_]{5,}\b)[^;])*;/g,
    problem: 'gives up after a second: use expect.poll, or in a hook give it 100,000 ms or more',
  },
  {
    pattern: /\bexpect\s*\.poll\([^;]*?\{[^{};]*\btimeout:/g,
    problem: 'has a deadline of its own: vitest.config.ts sets one for every expect.poll',
  },
  { pattern: /\bretry: *\d/g, problem: 'is run again until it passes: find out why it fails' },
  {
    pattern: /^\}, [\d_]+\);$|^(?:it|test)\([^{};]*\{\s*timeout:/gm,
    problem: 'has a deadline of its own: vitest.config.ts sets one for every test',
  },
];

/** Every violation in a test file, one per line. */
export function testViolations(file: string, text: string): readonly string[] {
  return RULES.flatMap(({ pattern, problem }) =>
    [...text.matchAll(pattern)].map(({ index }) => {
      const line = text.slice(0, index).split('\n').length;
      return `${file}:${line}: ${problem}`;
    }),
  );
}

/** Checks every test file in git, and the helpers beside them. */
export async function testPolicyViolations(): Promise<string> {
  const listed = await mustRun('git', ['ls-files', '--', '*test.ts', '**/testing/*.ts']);
  const files = listed.split('\n').filter((file) => !file.startsWith('.ci/test-policy'));
  const found = await Promise.all(
    files.map(async (file) => testViolations(file, await readFile(join(root, file), 'utf8'))),
  );
  return found.flat().join('\n');
}
