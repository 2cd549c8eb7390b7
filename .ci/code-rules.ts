import { createHash } from 'node:crypto';
import { mkdir, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { mustRun, root, run } from './process.ts';

/** Runs the rules of `.ci/code-rules.yml`: on the line that each of them must find, then on the repository. */

interface Rule {
  readonly id: string;
  readonly paths?: { readonly include?: readonly string[] };
  readonly metadata: { readonly finds: string };
}
interface Found {
  readonly check_id: string;
  readonly path: string;
  readonly start: { readonly line: number };
  readonly extra: { readonly message: string };
}

const requirements = join(root, '.ci/semgrep/requirements.txt');
const rulesFile = join(root, '.ci/code-rules.yml');

const semgrep = await install();
const { rules } = parse(await readFile(rulesFile, 'utf8')) as { rules: readonly Rule[] };
const blind = await blindRules();
const found = await scan(root);
for (const id of blind)
  console.error(`${id} does not find its own line (metadata.finds in .ci/code-rules.yml)`);
for (const { check_id, path, start, extra } of found)
  console.error(`${path}:${start.line}: ${extra.message} (${ruleId(check_id)})`);
if (blind.length + found.length === 0) console.log(`${rules.length} rules, nothing found`);
process.exitCode = blind.length + found.length === 0 ? 0 : 1;

/** Semgrep and what it needs, by the hashes of `.ci/semgrep`, in an environment of its own: its path. */
async function install(): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const folder = join(root, '.rehearsal/semgrep', hash.slice(0, 12));
  const program = join(folder, 'bin/semgrep');
  const is = await run(program, ['--version']).catch(() => undefined);
  if (is?.code === 0) return program;
  await mustRun('python3', ['-m', 'venv', folder]);
  await mustRun(join(folder, 'bin/pip'), [
    'install',
    '--quiet',
    '--require-hashes',
    '--only-binary',
    ':all:',
    '-r',
    requirements,
  ]);
  return program;
}

/** The rules that miss what they are for. Each line stands where its rule looks. */
async function blindRules(): Promise<readonly string[]> {
  await using folder = await temporaryFolder();
  for (const { id, paths, metadata } of rules) {
    const place = join(folder.path, (paths?.include?.[0] ?? '').replaceAll('*', ''));
    await mkdir(place, { recursive: true });
    await writeFile(join(place, `${id}.ts`), `${metadata.finds}\n`);
  }
  const seen = (await scan(folder.path)).map(({ check_id, path }) => `${ruleId(check_id)} ${basename(path)}`);
  return rules.map(({ id }) => id).filter((id) => !seen.includes(`${id} ${id}.ts`));
}

/** Tests may do what programs may not, and bundles repeat the sources. */
async function scan(folder: string): Promise<readonly Found[]> {
  const excluded = ['*.test.ts', '*.itest.ts', 'dist', 'node_modules'].flatMap((name) => ['--exclude', name]);
  await using output = await temporaryFolder();
  const file = join(output.path, 'found.json');
  const flags = ['--metrics', 'off', '--disable-version-check', '--quiet', '--json', '--output', file];
  await mustRun(semgrep, ['scan', ...flags, '--config', rulesFile, ...excluded, '.'], { cwd: folder });
  const { results, errors } = JSON.parse(await readFile(file, 'utf8')) as {
    results: Found[];
    errors: unknown[];
  };
  if (errors.length > 0) throw new Error(`semgrep could not read everything: ${JSON.stringify(errors)}`);
  return results;
}

/** Outside the repository: of that semgrep reads only what git tracks. */
function temporaryFolder() {
  return mkdtempDisposable(join(tmpdir(), 'code-rules-'));
}

/** Semgrep puts the rule file's folder in front. */
function ruleId(check: string): string {
  return check.split('.').at(-1) ?? '';
}
