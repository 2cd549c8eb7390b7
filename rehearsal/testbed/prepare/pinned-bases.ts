import { copyFile, mkdtempDisposable, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from './env.ts';
import { findImage } from './images.ts';

/** A base image as a Dockerfile pins it: `FROM debian:trixie-slim@sha256:…`. */
export interface PinnedBase {
  readonly name: string;
  readonly digest: string;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));
const PINNED = /^(FROM\s+(?:--platform=\S+\s+)?)(\S+:[^\s:@]+)@(sha256:[0-9a-f]{64})(?=\s|$)/gim;

export function pinnedBases(dockerfile: string): PinnedBase[] {
  return Array.from(dockerfile.matchAll(PINNED), ([, , name = '', digest = '']) => ({ name, digest }));
}

/** A Dockerfile with these bases by name alone. */
export function withoutDigests(dockerfile: string, names: readonly string[]): string {
  return dockerfile.replace(PINNED, (line, from: string, name: string) =>
    names.includes(name) ? `${from}${name}` : line,
  );
}

/** The backend's Dockerfile has every base. */
const all = () => readFile(join(root, 'backend/Dockerfile'), 'utf8');

/** The base of this name in the Dockerfiles. */
export async function pinnedBase(name: string): Promise<PinnedBase | undefined> {
  return pinnedBases(await all()).find((base) => base.name === name);
}

/** The engine's name for an image of a digest: without a tag. */
export const byDigest = ({ name, digest }: PinnedBase): string => `${name.replace(/:[^:/]*$/, '')}@${digest}`;

/**
 * The names of a Dockerfile's bases whose digest is not available here, so that the image of that name replaces it: a
 * local build, which cannot have that digest, or any image where no registry can be reached.
 */
async function replacedBases(dockerfile: string): Promise<string[]> {
  const replaced = [];
  for (const base of pinnedBases(dockerfile)) {
    const here = await findImage(base.name);
    const pinned = await findImage(byDigest(base));
    if (here?.inputs !== undefined || (here && !pinned)) replaced.push(base.name);
  }
  return [...new Set(replaced)];
}

/** Reports which bases are replaced, and returns their names. */
export async function reportReplacedBases(say: (line: string) => void): Promise<string[]> {
  const replaced = await replacedBases(await all());
  // Where every registry can be reached, a digest that cannot be pulled is wrong.
  if (readEnvironment().onGitHub && replaced.length > 0)
    throw new Error(`the digest of a base image cannot be pulled: ${replaced.join(', ')}`);
  for (const name of replaced)
    say(`${name}: the local image of that name instead of the digest in the Dockerfiles`);
  return replaced;
}

/**
 * A Dockerfile of the project that can be built here, with its .dockerignore, in a temporary folder.
 *
 * @example
 * await using dockerfile = await buildable('backend/Dockerfile');
 */
export async function buildable(path: string) {
  const folder = await mkdtempDisposable(join(tmpdir(), 'dockerfile-'));
  const text = await readFile(join(root, path), 'utf8');
  await writeFile(join(folder.path, 'Dockerfile'), withoutDigests(text, await replacedBases(text)));
  const ignore = 'Dockerfile.dockerignore';
  await copyFile(join(root, dirname(path), ignore), join(folder.path, ignore)).catch(() => {});
  return { ...folder, path: join(folder.path, 'Dockerfile') };
}
