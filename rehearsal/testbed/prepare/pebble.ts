import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from './env.ts';
import { installGo } from './go.ts';
import { buildFolder, debianImage, findImage, hashFolder, hashOf, inputsLabel, standIns } from './images.ts';
import { imagesFolder, stateFolder } from './paths.ts';

const version = 'v2.10.3';
const program = (name: string) => `github.com/letsencrypt/pebble/v2/cmd/${name}@${version}`;

/** Ensures the image of Let's Encrypt's own test server and of the DNS server beside it; true when it had to. */
export async function ensurePebble(path: readonly string[], environment: Environment): Promise<boolean> {
  const source = join(imagesFolder, 'pebble');
  const base = await findImage(debianImage);
  const inputs = hashOf(base?.id ?? '', version, await hashFolder(source));
  if ((await findImage(standIns.pebble))?.inputs === inputs) return false;
  const context = join(stateFolder, 'build', 'pebble');
  await rm(context, { recursive: true, force: true });
  await installGo([program('pebble'), program('pebble-challtestsrv')], {
    folder: context,
    path,
    environment,
  });
  await cp(source, context, { recursive: true });
  const args = ['--tag', standIns.pebble, '--label', `${inputsLabel}=${inputs}`];
  await buildFolder(context, environment.proxies, args);
  await rm(context, { recursive: true });
  return true;
}
