import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun, root } from './process.ts';

/** The only `.env` that git may hold: names and comments, no values. */
const example = 'compose/.env.production.example';

/** A header alone is not a key: libraries and tests contain it. Header and body are. */
const patterns: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY-----(?:\r?\n|\\n)[A-Za-z0-9+/=]{40}/],
  // Real ones are base32, which has no 0, 1, 8 or 9; those of AWS's documentation end in EXAMPLE.
  ['an AWS access key id', /\b(?:AKIA|ASIA)(?![A-Z2-7]{9}EXAMPLE)[A-Z2-7]{16}\b/],
  ['a GitHub token', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_[A-Za-z0-9_]{60})/],
];

/** Whether a path is an environment file, by the same names that .gitignore refuses. */
export function isEnvironmentFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return path !== example && (name === '.env' || name.startsWith('.env.') || name.endsWith('.env'));
}

/** What looks like a secret in a file's text: its kind and line, never the text itself. */
export function secretsIn(text: string): readonly string[] {
  return patterns.flatMap(([kind, pattern]) => {
    const found = pattern.exec(text);
    return found ? [`${kind} at line ${text.slice(0, found.index).split('\n').length}`] : [];
  });
}

/** Checks every file that git has or would add. */
export async function committedSecrets(): Promise<string> {
  const listed = await mustRun('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  const problems: string[] = [];
  for (const path of new Set(listed.split('\0').filter(Boolean))) {
    if (isEnvironmentFile(path)) {
      problems.push(
        `${path}: an environment file; git rm --cached it, and rotate what it held if it was pushed`,
      );
      continue;
    }
    // Deleted but not yet committed, or a link to a folder: there is nothing to read.
    const text = await readFile(join(root, path), 'utf8').catch(() => '');
    problems.push(...secretsIn(text).map((found) => `${path}: ${found}; remove it and rotate it`));
  }
  return problems.join('\n');
}
