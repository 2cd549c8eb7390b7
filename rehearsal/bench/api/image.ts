import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { docker } from '../../testbed/prepare/docker-cli.ts';
import { engineAnswers } from '../../testbed/prepare/engine.ts';
import { readEnvironment } from '../../testbed/prepare/env.ts';
import { buildFolder, debianImage, findImage, nodeImage } from '../../testbed/prepare/images.ts';
import { buildable } from '../../testbed/prepare/pinned-bases.ts';
import { must } from '../../testbed/prepare/run.ts';
import type { Figure } from '../figures.ts';

const root = join(import.meta.dirname, '../../..');
const TAG = 'skillgap-bench-backend';

/** What the backend's image has besides Debian's base and Node's program. Not measured where nothing can build it. */
export async function imageSize(): Promise<Figure> {
  const figure = { what: 'image above Debian and Node, MB', wanted: { most: 90 } };
  if (!(await canBuild())) {
    return { ...figure, seen: [], note: 'needs a Docker engine: npm run rehearse -- --prepare' };
  }
  await using dockerfile = await buildable('backend/Dockerfile');
  await buildFolder(root, readEnvironment().proxies, ['--file', dockerfile.path, '--tag', TAG]);
  const node = await must([
    ...[docker, 'run', '--rm', '--entrypoint', 'stat', TAG],
    ...['--format', '%s', '/usr/local/bin/node'],
  ]);
  const bytes = (await sizeOf(TAG)) - (await sizeOf(debianImage)) - Number(node);
  return { ...figure, seen: [bytes / 1e6] };
}

async function canBuild(): Promise<boolean> {
  if (!existsSync(docker) || !(await engineAnswers(docker))) return false;
  const bases = await Promise.all([debianImage, nodeImage].map((tag) => findImage(tag)));
  return bases.every((base) => base !== undefined);
}

async function sizeOf(tag: string): Promise<number> {
  return Number(await must([docker, 'image', 'inspect', '--format', '{{.Size}}', tag]));
}
