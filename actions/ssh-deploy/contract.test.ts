import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { record, recordBefore } from './fixtures.ts';
import { REASONS } from './reasons.ts';
import { releaseEnvironment } from './release.ts';
import { SLOTS } from './slots.ts';
import { CLOSING_SECONDS } from './steps/reload-nginx.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, root), 'utf8');

test('slots: the addresses here are those of docker-compose.yml and of nginx', async () => {
  const { name, services } = parse(await read('compose/docker-compose.yml'), { merge: true });
  const upstreams = await read('compose/nginx/conf/upstreams.conf');
  const internal = await read('compose/nginx/conf/sites/internal.conf');
  for (const { service, container, url, candidateUrl } of Object.values(SLOTS)) {
    expect(container).toBe(`${name}-${service}-1`);
    expect(url).toBe(
      `http://${services[service].networks.edge.ipv4_address}:${services[service].environment.PORT}`,
    );
    expect(upstreams.replace(/\s+/g, ' ')).toContain(`upstream ${service} { server ${new URL(url).host} `);
    const { host } = new URL(candidateUrl);
    expect(host).toMatch(/^127\.0\.0\.1:/);
    expect(internal.split(/^server/m).find((server) => server.includes(`listen ${host};`))).toContain(
      `proxy_pass http://${service};`,
    );
  }
});

test('compose: only nginx is reached from outside, and every lasting service has a healthcheck or its image has one', async () => {
  const { services } = parse(await read('compose/docker-compose.yml'), { merge: true });
  const entries = Object.entries<{ ports?: unknown; network_mode?: string }>(services);
  expect(entries.filter(([, { ports }]) => ports)).toEqual([]);
  const modes = entries.flatMap(([service, { network_mode: mode }]) => (mode ? [[service, mode]] : []));
  // Certbot is a client of the site like any other: on the bridge it reaches no other container, and listens to nobody.
  expect(Object.fromEntries(modes)).toEqual({
    ...{ nginx: 'host', certbot: 'bridge', 'box-state': 'none' },
    // The metadata service, and with it the instance's role, is reached from the box's own network alone; none of them listens.
    ...{ archiver: 'host', backup: 'host', restore: 'host' },
  });
  expect(services.nginx.healthcheck.test).toBeTruthy();
  expect(services.postgres.healthcheck.test).toBeTruthy();
  expect(await read('backend/Dockerfile')).toMatch(/^HEALTHCHECK /m);
});

test('certificates: certbot alone writes them, nginx alone reads them, and neither gets a secret', async () => {
  const { services } = parse(await read('compose/docker-compose.yml'), { merge: true });
  const mounts = Object.entries<{ volumes?: unknown[]; env_file?: unknown }>(services).flatMap(
    ([service, { volumes }]) =>
      (volumes ?? [])
        .filter((volume) => JSON.stringify(volume).includes('/srv/skillgap/certificates'))
        .map((volume) =>
          typeof volume === 'string' ? { service, volume } : { service, ...(volume as object) },
        ),
  );
  const bind = { create_host_path: false };
  expect(mounts).toEqual([
    {
      ...{ service: 'nginx', type: 'bind', source: '/srv/skillgap/certificates/nginx', read_only: true },
      ...{ target: '/etc/nginx/certificates', bind },
    },
    // Backed up, and brought back on a new box: without a network, and without a secret.
    { service: 'backup', volume: '/srv/skillgap/certificates:/box/srv/skillgap/certificates:ro' },
    { service: 'box-state', volume: '/srv/skillgap/certificates:/srv/skillgap/certificates' },
    {
      service: 'certbot',
      type: 'bind',
      source: '/srv/skillgap/certificates',
      target: '/srv/certificates',
      bind,
    },
  ]);
  const { certbot, nginx } = services;
  expect([certbot.env_file, nginx.env_file, nginx.environment]).toEqual([undefined, undefined, undefined]);
  expect(Object.keys(certbot.environment)).toEqual(['CERTIFICATE_NAMES', 'ACME_DIRECTORY']);
  expect(certbot).toMatchObject({
    profiles: ['tools'],
    restart: 'no',
    read_only: true,
    cap_drop: ['ALL'],
    user: '10003:33',
  });
});

test('backups: their keys reach the containers that write and read them, and no other', async () => {
  const { services } = parse(await read('compose/docker-compose.yml'), { merge: true });
  const files = Object.entries<{ env_file?: string[] }>(services).map(([service, each]) => [
    service,
    each.env_file ?? [],
  ]);
  const having = (file: string) =>
    files.flatMap(([service, names]) => (names?.includes(file) ? [service] : [])).toSorted();
  expect(having('backup.env')).toEqual(['archiver', 'backup', 'restore']);
  expect(having('.env')).toEqual(['backend-blue', 'backend-green', 'migrate']);
  // What the steps call by name.
  expect(services.restore).toMatchObject({ entrypoint: ['env'], profiles: ['tools'] });
  expect(services['box-state']).toMatchObject({ entrypoint: ['restore', 'box-state'], profiles: ['tools'] });
});

test('release.env: it sets every variable that docker-compose.yml takes, and no other', async () => {
  const compose = await read('compose/docker-compose.yml');
  const taken = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name));
  const set = [...releaseEnvironment(record(1)).matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(set.toSorted()).toEqual([...taken].toSorted());
  // A release from before HTTPS has its own docker-compose.yml, which takes none of them.
  expect(releaseEnvironment(recordBefore(1))).not.toMatch(/CERTBOT|PUBLIC_URL|CERTIFICATE|ACME/);
});

test('nginx: before a reload connections are closed for longer than an idle one is kept', async () => {
  const [, kept] = /^keepalive_timeout (\d+)s/m.exec(await read('compose/nginx/conf/limits.conf')) ?? [];
  expect(CLOSING_SECONDS).toBeGreaterThan(Number(kept));
});

test('reasons: the runbook has an entry for each', async () => {
  const runbook = await read('docs/runbook.md');
  expect(REASONS.filter((reason) => !runbook.includes(`\`${reason}\``))).toEqual([]);
});

test('deploy.yml: a release that is live passes the gate, also when an attempt before this one brought it live', async () => {
  const { jobs } = parse(await read('.github/workflows/deploy.yml'));
  const gate = jobs.deploy.steps.find(({ id }: { id?: string }) => id === 'gate');
  for (const reason of ['deployed', 'already-live'])
    expect(gate.if).toContain(`steps.ship.outputs.reason == '${reason}'`);
});
