import { readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { RELEASE_ID } from '../shared/release-id.ts';

/** Points a link at a release. A reader sees the old release or the new one, never neither. */
export async function point(link: string, release: string): Promise<void> {
  const draft = `${link}.new`;
  await rm(draft, { force: true });
  await symlink(`releases/${release}`, draft);
  await rename(draft, link);
}

/** The release that a link points at; null when there is none. */
export async function releaseAt(link: string): Promise<string | null> {
  const name = basename(await readlink(link).catch(() => ''));
  return RELEASE_ID.pattern.test(name) ? name : null;
}
