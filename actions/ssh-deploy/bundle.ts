import { createHash } from 'node:crypto';
import { copyFile, cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { exec } from '@actions/exec';
import { privateFolder } from '../shared/temporary.ts';
import type { ReleaseEnv } from './backup-env.ts';
import { NGINX_FILES, type NginxFiles } from './nginx-files.ts';
import { type ReleaseRecord, releaseEnvironment } from './release.ts';

/** nginx's configuration as a short name: the same files, the site's own among them, the same name. */
export async function nginxConfName(folder: string, own: NginxFiles): Promise<string> {
  const hash = createHash('sha256');
  const entries = await Array.fromAsync(glob('**/*', { cwd: folder, withFileTypes: true }));
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  const contents: Readonly<Record<string, string>> = own;
  for (const name of [...new Set([...files, ...NGINX_FILES])].sort()) {
    const content = contents[name] ?? (await readFile(path.join(folder, name)));
    hash.update(`${name}\0`).update(content).update('\0');
  }
  return `conf-${hash.digest('hex').slice(0, 16)}`;
}

/**
 * The release's folder as a gzipped tar: docker-compose.yml, nginx/, .env and backup.env (0600), release.env, release.json.
 * @param composeFolder The repository's `compose/`.
 */
export async function bundleRelease(
  record: ReleaseRecord,
  composeFolder: string,
  env: ReleaseEnv,
  own: NginxFiles,
): Promise<Buffer> {
  const folder = await privateFolder('release');
  try {
    await copyFile(path.join(composeFolder, 'docker-compose.yml'), path.join(folder, 'docker-compose.yml'));
    await mkdir(path.join(folder, 'nginx'));
    await cp(path.join(composeFolder, 'nginx', 'conf'), path.join(folder, 'nginx'), { recursive: true });
    for (const name of NGINX_FILES) await writeFile(path.join(folder, 'nginx', name), own[name]);
    await writeFile(path.join(folder, '.env'), env.app, { mode: 0o600 });
    if (env.backup) await writeFile(path.join(folder, 'backup.env'), env.backup, { mode: 0o600 });
    await writeFile(path.join(folder, 'release.env'), releaseEnvironment(record));
    await writeFile(path.join(folder, 'release.json'), JSON.stringify(record));
    return await tar(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tar(folder: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  await exec('tar', ['--create', '--gzip', '--owner=0', '--group=0', '--directory', folder, '.'], {
    silent: true,
    listeners: { stdout: (data) => chunks.push(data) },
  });
  return Buffer.concat(chunks);
}
