import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from './process.ts';

/** A file that is not what its generator makes. Without content it must go. */
export interface Difference {
  readonly path: string;
  readonly state: 'missing' | 'stale' | 'left over';
  readonly content?: Buffer;
}

/** Compares what must be there with what is there, byte for byte. */
export function differences(
  wanted: ReadonlyMap<string, Buffer>,
  present: ReadonlyMap<string, Buffer>,
): readonly Difference[] {
  const found: Difference[] = [];
  for (const [path, content] of wanted) {
    const there = present.get(path);
    if (!there) found.push({ path, state: 'missing', content });
    else if (!there.equals(content)) found.push({ path, state: 'stale', content });
  }
  for (const path of present.keys()) if (!wanted.has(path)) found.push({ path, state: 'left over' });
  return found.sort((a, b) => a.path.localeCompare(b.path));
}

/** Every file under a folder, by its path in the repository, or under another name for the folder. */
export async function readFolder(folder: string, as = folder): Promise<Map<string, Buffer>> {
  const from = join(root, folder);
  const files = new Map<string, Buffer>();
  const entries = await readdir(from, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(join(as, relative(from, path)), await readFile(path));
  }
  return files;
}
