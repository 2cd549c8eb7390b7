import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { Failure } from '../shared/outcome.ts';
import { howItEnded, run } from './child.ts';
import type { Target } from './inputs.ts';
import { type Layout, nodeOf } from './layout.ts';
import { npmCommand, toolScripts } from './npm.ts';
import type { DeliverReason } from './reasons.ts';

const GIT_MS = 60_000;
const NPM_MS = 900_000;
const QUICK_MS = 30_000;

/** What stands in the releases' folder without being a release: a run that was killed has left it. */
export const STAGING = '.staging-';

/**
 * Makes a release of a commit, whole or not at all: its files as git has them, exactly the packages of its
 * package-lock.json, and the Node that it runs with. It gets its name when it is complete.
 */
export async function stage(
  target: Target,
  { releases }: Layout,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const folder = join(releases, `${STAGING}${target.release}`);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  try {
    await fill(folder, target, env, signal);
    await rename(folder, join(releases, target.release));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function fill(
  folder: string,
  { release, commit, source }: Target,
  env: Record<string, string>,
  signal: AbortSignal,
): Promise<void> {
  const tools = join(folder, '.tools');
  const PATH = [tools, env.PATH].filter(Boolean).join(delimiter);
  const must = async (command: readonly [string, ...string[]], timeoutMs: number, quiet = false) => {
    const ended = await run(command, { env: { ...env, PATH }, cwd: folder, timeoutMs, signal, quiet });
    if (ended.exitCode === 0) return ended.stdout;
    throw stageFailed(`${command.slice(0, 4).join(' ')} … ${howItEnded(ended, timeoutMs)}`);
  };
  const git = (...args: string[]) => must(['git', '-C', source, ...args], GIT_MS, true);
  const ownNpm = npmCommand(process.execPath);
  const npm = (...args: string[]) => must([...ownNpm, ...args, '--no-audit', '--no-fund'], NPM_MS);

  const workspaces = workspacesOf(await git('show', `${commit}:package.json`));
  const manifests = workspaces.map((name) => `${name}/package.json`);
  const files = ['package.json', 'package-lock.json', 'llm-node', ...manifests];
  await git('archive', '--format=tar', `--output=${join(folder, '.tar')}`, commit, '--', ...files);
  await must(['tar', '--extract', '--file=.tar', '--no-same-owner', '--no-same-permissions'], GIT_MS);
  await rm(join(folder, '.tar'));

  await mkdir(tools);
  for (const [name, script] of Object.entries(toolScripts(process.execPath, ownNpm)))
    await writeFile(join(tools, name), script, { mode: 0o755 });
  // Of all packages only `node` may run a script of its own: it fetches the binary.
  await npm('ci', '--workspace=llm-node', '--omit=dev', '--ignore-scripts');
  await npm('rebuild', 'node');
  await rm(tools, { recursive: true });
  await must([nodeOf(folder), '--version'], QUICK_MS);
  await writeFile(join(folder, 'release.env'), `RELEASE="${release}"\n`);
  // A power cut must not leave a release whose files are empty.
  await must(['sync', '--file-system', '.'], NPM_MS);
}

/** npm wants the package.json of every workspace, to see that the lock belongs to them. */
function workspacesOf(manifest: string): string[] {
  const { workspaces } = JSON.parse(manifest) as { workspaces?: unknown };
  if (!Array.isArray(workspaces)) throw stageFailed('package.json names no workspaces');
  return workspaces.map(String);
}

function stageFailed(message: string): Failure<DeliverReason> {
  return new Failure<DeliverReason>('stage-failed', message, {
    nextStep: 'Is the registry of npm reachable, and the disk not full? Nothing that serves was touched.',
  });
}
