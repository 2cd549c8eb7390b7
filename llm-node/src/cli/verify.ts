import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hashFile } from '../models/hash.ts';
import { noteVerified } from '../models/verified.ts';
import { modelsDir, modelsNamed } from './models-dir.ts';

/** `verify`: hashes what is there; 1 when something of it is not what it should be, or was named and is not there. */
export async function verifyModels(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { dir: { type: 'string' } },
  });
  const dir = modelsDir(values.dir);
  let wrong = 0;
  for (const { name, file, sha256 } of modelsNamed(positionals)) {
    const path = join(dir, file);
    if (!(await stat(path).catch(() => null))) {
      console.log(`${name}: not there; npm run llm -- pull ${name}`);
      if (positionals.length > 0) wrong += 1;
      continue;
    }
    const sum = (await hashFile(path)).digest('hex');
    if (sum === sha256) await noteVerified(path, sum);
    else wrong += 1;
    const said = sum === sha256 ? 'is what it should be' : `has the SHA-256 ${sum} instead of ${sha256}`;
    console.log(`${name}: ${said}`);
  }
  return wrong > 0 ? 1 : 0;
}
