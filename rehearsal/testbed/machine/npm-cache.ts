import { docker } from '../prepare/docker-cli.ts';
import { must } from '../prepare/run.ts';

/** What npm has downloaded, for every user of the machine. */
const CACHE = '/var/cache/npm';

/**
 * Gives a machine what npm has downloaded on this one, which is everything in the project's lock file: installing
 * needs no network then, and an attempt to use it fails at once.
 */
export async function warmNpmCache(container: string): Promise<void> {
  const cache = await must(['npm', 'config', 'get', 'cache']);
  const registry = await must(['npm', 'config', 'get', 'registry']);
  await must([docker, 'exec', container, 'mkdir', '-p', CACHE, '/usr/local/etc']);
  await must([docker, 'cp', '--archive', `${cache}/_cacache`, `${container}:${CACHE}/_cacache`]);
  // npm adds what it looks up to the cache: every user may write.
  await must([docker, 'exec', container, 'chmod', '-R', 'a+rwX', CACHE]);
  const settings = {
    cache: CACHE,
    registry,
    offline: true,
    audit: false,
    fund: false,
    'update-notifier': false,
  };
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`);
  await must([docker, 'exec', '--interactive', container, 'tee', '/usr/local/etc/npmrc'], {
    input: lines.join(''),
  });
}
