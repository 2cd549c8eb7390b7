import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { onLibraries, unpackDebian } from '../../../backend/src/testing/debian.ts';
import { stateFolder } from '../../testbed/prepare/paths.ts';

/** What llama-server is linked to: Debian sid's own, since an older system's C library is too old for it. */
const PACKAGES = [
  'llama.cpp-tools',
  'libllama0',
  'libggml0',
  'libc6',
  'libgcc-s1',
  'libgomp1',
  'libssl3t64',
  'libstdc++6',
  'libzstd1',
  'zlib1g',
];

/** The CPU's instruction sets that tell which of ggml's libraries is the best, best first. */
const BACKENDS: readonly (readonly [flag: string, library: string])[] = [
  ['avx512_bf16', 'zen4'],
  ['avx512f', 'skylakex'],
  ['avx2', 'haswell'],
  ['sse4_2', 'sse42'],
];

/** Debian's llama-server, unpacked beside the project: argv and environment to start it with. */
export async function fetchLlamaServer(cpuFlags: ReadonlySet<string>): Promise<readonly string[]> {
  const folder = join(stateFolder, 'bench/llama.cpp');
  const root = join(folder, 'root');
  const server = join(root, 'usr/bin/llama-server');
  if (!existsSync(server)) {
    await rm(folder, { recursive: true, force: true });
    await unpackDebian('sid', PACKAGES, folder);
  }
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu');
  const backend = BACKENDS.find(([flag]) => cpuFlags.has(flag))?.[1] ?? 'x64';
  return [
    'env',
    `GGML_BACKEND_PATH=${libraries}/ggml/backends0/libggml-cpu-${backend}.so`,
    ...onLibraries([libraries, `${libraries}/llama`, `${libraries}/ggml/backends0`], server),
  ];
}
