import { describe, expect, it } from 'vitest';
import {
  appArguments,
  insideArguments,
  migrateArguments,
  namesOf,
  postgresArguments,
  probeArguments,
  relayArguments,
  scriptArguments,
} from './docker.ts';
import { endpointOf } from './parameters.ts';

const names = namesOf('77-1');
const image = `ghcr.io/o/x@sha256:${'0'.repeat(64)}`;
const relay = (host: string) => relayArguments(names, image, { host, port: 443, folder: '/tmp/drill-x' });
const script = (data: boolean) =>
  scriptArguments(names, image, {
    script: ['restore', 'prepare', '--to', '20261129-031500F'],
    env: ['BACKUP_KEY', 'AWS_SESSION_TOKEN'],
    ...{ backups: '/tmp/b', data },
  });
const containers: Record<string, string[]> = {
  relay: relay('bucket.s3.eu-central-1.amazonaws.com'),
  'relay to an address': relay('10.77.0.8'),
  script: script(false),
  'script with data': script(true),
  postgres: postgresArguments(names, image, ['postgres', '-D', '/x']),
  migrate: migrateArguments(names, image),
  app: appArguments(names, image),
};

describe.each(Object.entries(containers))('%s', (name, args) => {
  it('can harm nobody', () => {
    for (const pair of ['--network', '--label skillgap.drill=77-1', '--cap-drop ALL', '--tmpfs /tmp'])
      expect(args.join(' ')).toContain(pair);
    for (const flag of ['--read-only', 'no-new-privileges']) expect(args).toContain(flag);
    expect(args.join(' ')).not.toMatch(/--privileged|--publish|docker\.sock/);
    const added = args.filter((_, index) => args[index - 1] === '--cap-add');
    expect(added).toEqual(name === 'relay to an address' ? ['NET_ADMIN'] : []);
  });

  it('has no network but that of another which has none', () => {
    const [network = ''] = args.slice(args.indexOf('--network') + 1);
    expect(['none', `container:${names.relay}`, `container:${names.postgres}`]).toContain(network);
  });

  it('gets what is secret by name only', () => {
    const given = args.filter((_, index) => args[index - 1] === '--env');
    for (const one of given) if (/KEY|SECRET|TOKEN|DATABASE_URL$/.test(one)) expect(one).not.toContain('=');
  });
});

it('only the scripts, and not what is started on the restored data, hold what opens the bucket', () => {
  for (const [name, args] of Object.entries(containers))
    expect(args.includes('BACKUP_KEY'), name).toBe(name.startsWith('script'));
});

it('the restored cluster ships nothing', () => {
  expect(postgresArguments(names, image, ['postgres', '-D', '/x']).slice(-5)).toEqual([
    ...['postgres', '-D', '/x', '-c', 'archive_mode=off'],
  ]);
});

it('runs in containers by their name, without a shell', () => {
  expect(insideArguments(names, ['restore', 'fingerprint'])).toEqual([
    ...['exec', 'skillgap-drill-77-1-postgres', 'restore', 'fingerprint'],
  ]);
  expect(probeArguments(names, '/ready').slice(0, 4)).toEqual([
    ...['exec', 'skillgap-drill-77-1-app', 'node', '-e'],
  ]);
});

describe('endpointOf', () => {
  it.each([
    ['', { host: 'b.s3.eu-central-1.amazonaws.com', port: 443 }],
    ['s3.example', { host: 's3.example', port: 443 }],
    ['10.77.0.8:9000', { host: '10.77.0.8', port: 9000 }],
  ])('%j', (endpoint, expected) => expect(endpointOf(endpoint, 'b', 'eu-central-1')).toEqual(expected));

  it.each(['https://s3.example', 's3.example/x', '-x', 'a b', 's3.example:x'])('refuses %j', (endpoint) =>
    expect(() => endpointOf(endpoint, 'b', 'r')).toThrow(/BACKUP_ENDPOINT/),
  );
});
