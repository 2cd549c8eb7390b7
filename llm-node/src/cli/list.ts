import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CatalogueModel, catalogue } from '../models/catalogue.ts';
import { isVerified } from '../models/verified.ts';
import { modelsDir } from './models-dir.ts';

/** `list`: what the catalogue has, and what of it is there. */
export async function list(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { dir: { type: 'string' } } });
  const dir = modelsDir(values.dir);
  for (const model of catalogue) {
    const { name, kind, license } = model;
    console.log(`${name.padEnd(34)} ${kind.padEnd(10)} ${license.padEnd(11)} ${await stateOf(model, dir)}`);
  }
  return 0;
}

async function stateOf({ file, bytes, sha256 }: CatalogueModel, dir: string): Promise<string> {
  const path = join(dir, file);
  const sizeOf = (at: string): Promise<number | null> =>
    stat(at).then(
      ({ size }) => size,
      () => null,
    );
  const there = await sizeOf(path);
  if (there !== null) {
    if (await isVerified(path, sha256)) return 'there, verified';
    return bytes === null || there === bytes ? 'there, not verified' : 'there, of the wrong size';
  }
  const begun = await sizeOf(`${path}.part`);
  return begun === null ? 'not there' : `not there; ${(begun / 1e6).toFixed(0)} MB of it are`;
}
