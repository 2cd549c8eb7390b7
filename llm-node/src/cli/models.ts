import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type CatalogueModel, catalogue } from '../models/catalogue.ts';
import { fileSize, hashFile, isVerified, recordVerified } from '../models/checksum.ts';
import { modelsDir, modelsNamed } from './arguments.ts';

const options = { dir: { type: 'string' } } as const;

/** `list`: the catalogue, with the state of each model on the disk. */
export async function listModels(args: readonly string[]): Promise<number> {
  const dir = modelsDir(parseArgs({ args: [...args], options }).values.dir);
  for (const model of catalogue) {
    const { name, kind, license } = model;
    console.log(`${name.padEnd(34)} ${kind.padEnd(10)} ${license.padEnd(11)} ${await stateOf(model, dir)}`);
  }
  return 0;
}

async function stateOf({ file, bytes, sha256 }: CatalogueModel, dir: string): Promise<string> {
  const path = join(dir, file);
  const size = await fileSize(path);
  if (size !== null) {
    if (await isVerified(path, sha256)) return 'there, verified';
    return bytes === null || size === bytes ? 'there, not verified' : 'there, of the wrong size';
  }
  const partial = await fileSize(`${path}.part`);
  return partial === null ? 'missing' : `incomplete, ${(partial / 1e6).toFixed(0)} MB are there`;
}

/** `verify`: hashes the models on the disk; 1 when one is damaged, or was named and is missing. */
export async function verifyModels(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const dir = modelsDir(values.dir);
  let wrong = 0;
  for (const { name, file, sha256 } of modelsNamed(positionals)) {
    const path = join(dir, file);
    if ((await fileSize(path)) === null) {
      console.log(`${name}: missing; npm run llm -- pull ${name}`);
      if (positionals.length > 0) wrong += 1;
      continue;
    }
    const sum = (await hashFile(path)).digest('hex');
    if (sum === sha256) await recordVerified(path, sum);
    else wrong += 1;
    console.log(`${name}: ${sum === sha256 ? 'verified' : `has the SHA-256 ${sum} instead of ${sha256}`}`);
  }
  return wrong > 0 ? 1 : 0;
}
