import { access, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolder } from '../prepare/paths.ts';
import { must } from '../prepare/run.ts';

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
  const there = await access(server).then(
    () => true,
    () => false,
  );
  if (!there) await unpack(folder, root);
  const libraries = join(root, 'usr/lib/x86_64-linux-gnu');
  const backend = BACKENDS.find(([flag]) => cpuFlags.has(flag))?.[1] ?? 'x64';
  return [
    'env',
    `GGML_BACKEND_PATH=${libraries}/ggml/backends0/libggml-cpu-${backend}.so`,
    join(libraries, 'ld-linux-x86-64.so.2'),
    '--library-path',
    `${libraries}:${libraries}/llama:${libraries}/ggml/backends0`,
    server,
  ];
}

/** Takes the packages by apt, which knows the mirror and checks what comes; nothing is installed. */
async function unpack(folder: string, root: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['lists/partial', 'archives/partial', 'root']) {
    await mkdir(join(folder, part), { recursive: true });
  }
  const sources = join(folder, 'sid.list');
  const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
  await writeFile(sources, `deb [signed-by=${keyring}] http://deb.debian.org/debian sid main\n`);
  const options = [
    `Dir::Etc::sourcelist=${sources}`,
    'Dir::Etc::sourceparts=-',
    `Dir::State::lists=${folder}/lists`,
    `Dir::Cache=${folder}`,
    'APT::Sandbox::User=root',
  ].flatMap((option) => ['-o', option]);
  await must(['apt-get', ...options, 'update']);
  await must(['apt-get', ...options, 'download', ...PACKAGES], { cwd: folder });
  const packages = (await readdir(folder)).filter((name) => name.endsWith('.deb'));
  for (const name of packages) await must(['dpkg', '-x', join(folder, name), root]);
}
