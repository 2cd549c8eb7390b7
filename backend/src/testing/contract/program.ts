import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { madeOnce } from '../debian.ts';

const exec = promisify(execFile);
const CACHE = new URL('../../../../.rehearsal', import.meta.url).pathname;
const REQUIREMENTS = join(import.meta.dirname, 'requirements.txt');

/**
 * Python with schemathesis, of which nothing but `requirements.txt` decides what it is: versions and hashes. Made once,
 * then kept in `.rehearsal/`.
 */
export async function installSchemathesis(): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(REQUIREMENTS))
    .digest('hex');
  const place = join(CACHE, `schemathesis-${hash.slice(0, 12)}`);
  await madeOnce(place, async (folder) => {
    const venv = join(folder, 'venv');
    // Debian's Python has no pip of its own to put there.
    await exec('python3', ['-m', 'venv', '--without-pip', venv]);
    const options = ['--require-hashes', '--only-binary', ':all:', '--no-compile', '--no-cache-dir'];
    await exec('pip3', ['--python', join(venv, 'bin/python3'), 'install', ...options, '-r', REQUIREMENTS]);
    return venv;
  });
  return join(place, 'bin/python3');
}
