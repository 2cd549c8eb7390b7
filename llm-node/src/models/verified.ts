import { readFile, stat, writeFile } from 'node:fs/promises';

/** Notes beside a file that it has this sum, so that 5 GB are not hashed each time somebody asks. */
export async function noteVerified(path: string, sha256: string): Promise<void> {
  await writeFile(`${path}.verified`, JSON.stringify({ sha256, ...(await fingerprint(path)) }));
}

/** Whether a file was found to have this sum, and nobody has touched it since. */
export async function isVerified(path: string, sha256: string): Promise<boolean> {
  try {
    const noted = JSON.parse(await readFile(`${path}.verified`, 'utf8'));
    const now = await fingerprint(path);
    return noted.sha256 === sha256 && noted.bytes === now.bytes && noted.mtimeMs === now.mtimeMs;
  } catch {
    return false;
  }
}

async function fingerprint(path: string): Promise<{ bytes: number; mtimeMs: number }> {
  const { size, mtimeMs } = await stat(path);
  return { bytes: size, mtimeMs };
}
