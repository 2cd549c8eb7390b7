import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from './process.ts';

interface Mount {
  readonly source: string;
  readonly target: string;
  readonly read_only?: boolean;
  readonly bind?: { readonly create_host_path?: boolean };
}

interface Service {
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly mem_limit?: string;
  readonly pids_limit?: number;
  readonly privileged?: boolean;
  readonly pid?: string;
  readonly network_mode?: string;
  readonly networks?: Readonly<Record<string, unknown>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly (string | Mount)[];
  readonly profiles?: readonly string[];
  readonly user?: string;
  readonly env_file?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

const file = readFileSync(join(root, 'compose/docker-compose.yml'), 'utf8');
const { services, networks } = parse(file, { merge: true }) as {
  services: Readonly<Record<string, Service>>;
  networks: Readonly<Record<string, { internal?: boolean } | null>>;
};
const all = Object.entries(services);
const having = (test: (service: Service) => unknown) =>
  all.filter(([, one]) => test(one)).map(([name]) => name);
/** In the short form, whichever it is written in. */
const mountsOf = ({ volumes = [] }: Service = {}) =>
  volumes.map((one) =>
    typeof one === 'string' ? one : `${one.source}:${one.target}${one.read_only ? ':ro' : ''}`,
  );
const mounting = (source: string) =>
  having((service) => mountsOf(service).some((one) => one.startsWith(`${source}:`)));

it.each(all)('%s can change nothing of its image, gain no right, and use up no box', (_, service) => {
  expect(service).toMatchObject({
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
    mem_limit: expect.stringMatching(/^\d+m$/),
    pids_limit: expect.any(Number),
  });
  expect(service).not.toHaveProperty('privileged');
  expect(service).not.toHaveProperty('pid');
});

it('only nginx and the backups are on the box’s own network, few have capabilities, nothing is published', () => {
  expect(having(({ network_mode }) => network_mode === 'host')).toEqual([
    'nginx',
    'archiver',
    'backup',
    'restore',
  ]);
  expect(having(({ cap_add }) => cap_add)).toEqual(['nginx', 'backup', 'box-state']);
  // It reads what is the box's, and may change nothing of it.
  expect(services.backup?.cap_add).toEqual(['DAC_READ_SEARCH', 'SETUID', 'SETGID', 'SETPCAP']);
  expect(mountsOf(services.backup).filter((mount) => mount.includes(':/box/'))).toEqual([
    '/opt/skillgap:/box/opt/skillgap:ro',
    '/srv/skillgap/certificates:/box/srv/skillgap/certificates:ro',
  ]);
  expect(having(({ ports }) => ports)).toEqual([]);
});

it('Postgres and the migration have no way out', () => {
  expect(networks.data).toEqual({ internal: true });
  for (const name of ['postgres', 'migrate'])
    expect(Object.keys(services[name]?.networks ?? {})).toEqual(['data']);
});

it('each mounts what it needs: the owner’s socket the migration, credentials the backend, Docker’s socket nothing', () => {
  expect(mounting('postgres-socket')).toEqual(['migrate', 'postgres', 'backup', 'restore']);
  expect(having(({ env_file = [] }) => env_file.includes('backup.env'))).toEqual([
    'archiver',
    'backup',
    'restore',
  ]);
  expect(mounting('/run/skillgap')).toEqual(['backend-blue', 'backend-green']);
  expect(mountsOf(services.nginx)).toEqual([
    '/opt/skillgap/nginx:/etc/nginx/skillgap:ro',
    '/srv/skillgap/certificates/nginx:/etc/nginx/certificates:ro',
  ]);
  expect(file).not.toContain('docker.sock');
});

it('Certbot runs on demand, as a user of its own, reaches no other container, and is given no secret', () => {
  expect(services.certbot).toMatchObject({ profiles: ['tools'], user: '10003:33', network_mode: 'bridge' });
  expect(services.certbot).not.toHaveProperty('networks');
  expect(services.certbot).not.toHaveProperty('env_file');
  expect(Object.keys(services.certbot?.environment ?? {}).sort()).toEqual([
    'ACME_DIRECTORY',
    'CERTIFICATE_NAMES',
  ]);
  expect(mountsOf(services.certbot)).toEqual(['/srv/skillgap/certificates:/srv/certificates']);
  expect(mounting('/srv/skillgap/certificates')).toEqual(['backup', 'box-state', 'certbot']);
  // A folder that is missing is a fault. Docker would make one that belongs to root, and Certbot could not write.
  for (const { volumes = [] } of [services.certbot ?? {}, services.nginx ?? {}])
    expect(volumes.flatMap((one) => (typeof one === 'string' ? [] : [one.bind]))).toEqual([
      { create_host_path: false },
    ]);
});
