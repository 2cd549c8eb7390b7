// @module-tag docker
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { privateFolder } from '../shared/temporary.ts';
import { composeBinary } from '../testing/docker.ts';
import { record, site } from './fixtures.ts';
import { recordedSite } from './https.ts';
import { releaseEnvironment } from './release.ts';

const composeFile = join(import.meta.dirname, '../../compose/docker-compose.yml');

/** The services as the box's own Compose reads them, with this `.env` and release.env. */
async function servicesOf(environment: string, env = '') {
  const folder = await privateFolder('release');
  await writeFile(join(folder, 'release.env'), environment);
  await writeFile(join(folder, '.env'), env);
  const files = [
    '--project-directory',
    folder,
    '--file',
    composeFile,
    '--env-file',
    join(folder, 'release.env'),
  ];
  const argv = [...files, '--profile', 'tools', 'config', '--format', 'json'];
  const { stdout } = await promisify(execFile)(await composeBinary(), argv, { env: {} });
  return JSON.parse(stdout).services;
}

test('Compose reads release.env as it was meant, whatever is in it, and before what .env says', async () => {
  const acmeDirectory = 'https://ca.example/$HOME/"a\\b\'#c d?e=${';
  const names = ['skillgap.example', '203.0.113.7', '2001:db8::7'];
  const environment = releaseEnvironment(record(1, recordedSite({ ...site, names, acmeDirectory })));
  const services = await servicesOf(
    environment,
    'PUBLIC_URL="http://left.over"\nACME_DIRECTORY="https://other"\n',
  );
  for (const slot of ['backend-blue', 'backend-green'])
    expect(services[slot].environment.PUBLIC_URL).toBe('https://skillgap.example');
  expect(services.certbot.image).toBe(record(1).images.certbot);
  // `config` shows a dollar as Compose takes it back.
  expect(services.certbot.environment).toEqual({
    CERTIFICATE_NAMES: 'skillgap.example 203.0.113.7 2001:db8::7',
    ACME_DIRECTORY: acmeDirectory.replaceAll('$', '$$$$'),
  });
});

test('nothing that a new name changes is part of nginx’s container: it is not replaced', async () => {
  const before = await servicesOf(releaseEnvironment(record(1)));
  const moved = recordedSite({ ...site, publicUrl: 'https://other.example', names: ['other.example'] });
  const after = await servicesOf(releaseEnvironment(record(2, { images: record(1).images, ...moved })));
  expect(after.nginx).toEqual(before.nginx);
  expect(after.postgres).toEqual(before.postgres);
  expect(after['backend-blue']).not.toEqual(before['backend-blue']);
});
