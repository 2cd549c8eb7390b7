// @module-tag docker
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { privateFolder } from '../shared/temporary.ts';
import { composeBinary } from '../testing/docker.ts';
import { splitEnv } from './backup-env.ts';
import { record, site } from './fixtures.ts';
import { recordedSite } from './https.ts';
import { type ReleaseRecord, releaseEnvironment } from './release.ts';

const composeFile = join(import.meta.dirname, '../../compose/docker-compose.yml');

/** The services as the box's own Compose reads them, in the folder of a release that was deployed with this `.env`. */
async function servicesOf(release: ReleaseRecord, rendered = '') {
  const folder = await privateFolder('release');
  const { app, backup } = splitEnv(Buffer.from(rendered), release.backups ?? null);
  await writeFile(join(folder, 'release.env'), releaseEnvironment(release));
  await writeFile(join(folder, '.env'), app);
  await writeFile(join(folder, 'backup.env'), backup);
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
  const services = await servicesOf(
    record(1, recordedSite({ ...site, names, acmeDirectory })),
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
  const before = await servicesOf(record(1));
  const moved = recordedSite({ ...site, publicUrl: 'https://other.example', names: ['other.example'] });
  const after = await servicesOf(record(2, { images: record(1).images, ...moved }));
  expect(after.nginx).toEqual(before.nginx);
  expect(after.postgres).toEqual(before.postgres);
  expect(after['backend-blue']).not.toEqual(before['backend-blue']);
});
