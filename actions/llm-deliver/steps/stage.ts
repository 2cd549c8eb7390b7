import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import { bestEffort } from '../best-effort.ts';
import { howItEnded, run } from '../child.ts';
import { nodeOf, STAGING } from '../layout.ts';
import { releaseAt } from '../link.ts';
import type { Machine } from '../machine.ts';
import type { DeliverReason } from '../reasons.ts';
import { npmCommand, toolScripts } from './npm.ts';

const GIT_MS = 60_000;
const NPM_MS = 900_000;
const QUICK_MS = 30_000;

export interface Target {
  release: string;
  commit: string;
  /** A checkout that has the commit, absolute. */
  source: string;
}

/**
 * Makes a release of a commit, whole or not at all: its files as git has them, exactly the packages of its
 * package-lock.json, and the Node that it runs with. It gets its name when it is complete. Only for a release that is
 * not there yet: what the undo removes was made by this very attempt.
 */
export const stage = defineStep<Machine, Target>({
  name: 'stage',
  category: 'own',
  recoverable: true,
  async run(machine, target) {
    const { releases } = machine.layout;
    const folder = join(releases, `${STAGING}${target.release}`);
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    try {
      await fill(folder, target, machine);
      await rename(folder, join(releases, target.release));
    } catch (error) {
      await rm(folder, { recursive: true, force: true });
      throw error;
    }
  },
  undo: ({ layout }, { release }) =>
    bestEffort(async () => {
      // The first release of all has none before it, and stays live.
      if ((await releaseAt(layout.current)) === release) return;
      await rm(join(layout.releases, release), { recursive: true, force: true });
    }),
});

async function fill(
  folder: string,
  { release, commit, source }: Target,
  { env, cancelled: signal }: Machine,
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

/** npm checks the lock against the package.json of every workspace. */
function workspacesOf(manifest: string): string[] {
  const { workspaces } = JSON.parse(manifest) as { workspaces?: unknown };
  if (!Array.isArray(workspaces)) throw stageFailed('package.json names no workspaces');
  return workspaces.map(String);
}

function stageFailed(message: string): Failure<DeliverReason> {
  return new Failure<DeliverReason>('stage-failed', message, {
    nextStep:
      'Check that npm’s registry is reachable and the disk has room. The release that serves was not touched.',
  });
}
