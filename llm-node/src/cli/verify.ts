import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { isVerified, notedSum, noteVerified } from '../models/verified.ts';
import { modelsDir, modelsNamed } from './models-dir.ts';

/** `verify`: hashes what is there; 1 when something of it is not what it should be. */
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
    const expected = sha256 ?? (await notedSum(path));
    const hash = createHash('sha256');
    await pipeline(createReadStream(path, { highWaterMark: 2 ** 20 }), hash);
    const sum = hash.digest('hex');
    if (sum !== expected) wrong += 1;
    else if (!(await isVerified(path, sum))) await noteVerified(path, sum);
    const said =
      sum === expected
        ? 'is what it should be'
        : `has the SHA-256 ${sum} instead of ${expected ?? '(not known)'}`;
    console.log(`${name}: ${said}`);
  }
  return wrong > 0 ? 1 : 0;
}
