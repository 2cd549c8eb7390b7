import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { docker } from './docker-cli.ts';
import { imagesFolder } from './paths.ts';
import { must, run } from './run.ts';

/** The hash of an image's inputs; an image without it is not ours. */
export const inputsLabel = 'skillgap.rehearsal.inputs';

export const debianImage = 'debian:trixie-slim';
export const nodeImage = 'node:24-trixie-slim';

/** The stand-ins' images, named after folders of `images/`. */
export const standIns = {
  host: 'skillgap-rehearsal-host',
  machine: 'skillgap-rehearsal-machine',
  metadata: 'skillgap-rehearsal-metadata',
  moto: 'skillgap-rehearsal-moto',
  pebble: 'skillgap-rehearsal-pebble',
  registry: 'skillgap-rehearsal-registry',
  tailscale: 'skillgap-rehearsal-tailscale',
  testssl: 'skillgap-rehearsal-testssl',
};

/** An image that exists. */
export interface Found {
  readonly id: string;
  readonly inputs: string | undefined;
}

export async function findImage(tag: string, cli = docker): Promise<Found | undefined> {
  const format = '{{.Id}} {{json .Config.Labels}}';
  const { code, stdout } = await run([cli, 'image', 'inspect', '--format', format, tag]);
  if (code !== 0) return undefined;
  const [, id = '', labels = 'null'] = /^(\S+) (.*)/.exec(stdout) ?? [];
  // Docker says null for an image without any labels.
  const all = JSON.parse(labels) as Record<string, string> | null;
  return { id, inputs: all?.[inputsLabel] };
}

/** One hash over several texts. */
export function hashOf(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20);
}

/** Hashes files with their modes: a script that loses its x-bit is a change. */
export async function hashFolder(folder: string): Promise<string> {
  const parts = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = join(folder, name);
    parts.push(name, String((await stat(file)).mode & 0o111), await readFile(file, 'utf8'));
  }
  return hashOf(...parts);
}

export async function buildFolder(
  folder: string,
  proxies: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<void> {
  const buildArgs = Object.entries(proxies).flatMap(([name, value]) => ['--build-arg', `${name}=${value}`]);
  await must([docker, 'build', ...buildArgs, ...args, folder], {
    env: { DOCKER_BUILDKIT: '1' },
    timeoutMs: 15 * 60_000,
  });
}

/** Builds a stand-in's image unless there is one with the same inputs; true when it did. */
export async function ensureStandIn(
  name: keyof typeof standIns,
  proxies: Readonly<Record<string, string>>,
): Promise<boolean> {
  const folder = join(imagesFolder, name);
  const from = (await readFile(join(folder, 'Dockerfile'), 'utf8')).matchAll(
    /^(?:FROM |COPY --from=)(\S+)/gm,
  );
  const bases = await Promise.all([...from].map(([, tag = '']) => findImage(tag)));
  const inputs = hashOf(...bases.map((base) => base?.id ?? ''), await hashFolder(folder));
  if ((await findImage(standIns[name]))?.inputs === inputs) return false;
  await buildFolder(folder, proxies, ['--tag', standIns[name], '--label', `${inputsLabel}=${inputs}`]);
  return true;
}

/** Whether Docker Hub can be reached. Any other answer, such as a proxy's refusal, is a no. */
export async function hubAnswers(): Promise<boolean> {
  const asked = fetch('https://registry-1.docker.io/v2/', { signal: AbortSignal.timeout(5000) });
  return asked.then(
    ({ status }) => status === 200 || status === 401,
    () => false,
  );
}

export async function pull(tag: string): Promise<boolean> {
  return (await run([docker, 'pull', '--quiet', tag], { timeoutMs: 120_000 })).code === 0;
}
