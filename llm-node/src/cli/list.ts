import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue } from '../models/catalogue.ts';
import { isVerified } from '../models/verified.ts';
import { modelsDir } from './models-dir.ts';

/** `list`: what the catalogue has, and what of it is there. */
export async function list(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { dir: { type: 'string' } } });
  const dir = modelsDir(values.dir);
  for (const { name, kind, file, sha256, license } of catalogue) {
    const path = join(dir, file);
    const there = await stat(path).catch(() => null);
    const state = !there ? 'not there' : (await isVerified(path, sha256)) ? 'verified' : 'not verified';
    console.log(`${name.padEnd(34)} ${kind.padEnd(10)} ${license.padEnd(11)} ${state}`);
  }
  return 0;
}
