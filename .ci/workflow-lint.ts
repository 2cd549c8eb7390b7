import { join } from 'node:path';
import { root, run } from './process.ts';

const version = '1.7.12';
const module = `github.com/rhysd/actionlint/cmd/actionlint@v${version}`;

/** A key of GitHub's from 2026 that this version does not know yet. */
const CONCURRENCY_QUEUE = 'unexpected key "queue" for "concurrency" section';

export async function lintWorkflows(): Promise<string> {
  // shellcheck and pyflakes are on some machines only: a check must say the same everywhere.
  const flags = ['-no-color', '-shellcheck=', '-pyflakes=', '-ignore', CONCURRENCY_QUEUE];
  const { code, output } = await run(await findActionlint(), flags);
  return code === 0 ? '' : output;
}

/** The path of actionlint in this very version; installed beside the repository's other tools when Go is there. */
async function findActionlint(): Promise<string> {
  const bin = join(root, '.rehearsal/bin');
  const own = join(bin, 'actionlint');
  for (const candidate of [own, 'actionlint']) if (await isRightVersion(candidate)) return candidate;
  const install = await run('go', ['install', module], { env: { GOBIN: bin } }).catch((cause: unknown) => {
    throw new Error(
      `actionlint ${version} is not on the PATH and Go is not there to install it: install Go, or actionlint ${version} from https://github.com/rhysd/actionlint/releases`,
      { cause },
    );
  });
  if (install.code !== 0) throw new Error(`go install ${module} failed:\n${install.output}`);
  return own;
}

async function isRightVersion(candidate: string): Promise<boolean> {
  const answer = await run(candidate, ['--version']).catch(() => undefined);
  return answer?.code === 0 && answer.output.split('\n')[0]?.replace(/^v/, '') === version;
}
