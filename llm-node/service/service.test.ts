import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLlmEnv } from '../src/env.ts';

const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
const unit = read('skillgap-llm.service');
const all = (key: string) => [...unit.matchAll(new RegExp(`^${key}=(.*)$`, 'gm'))].map(([, value]) => value);

describe('the unit', () => {
  it.each([
    ['User', 'skillgap-llm'],
    ['NoNewPrivileges', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['ProtectSystem', 'strict'],
    ['ProtectHome', 'yes'],
    ['PrivateTmp', 'yes'],
    ['PrivateDevices', 'yes'],
    ['RestrictAddressFamilies', 'AF_INET AF_INET6 AF_NETLINK AF_UNIX'],
    ['IPAddressDeny', 'any'],
    ['IPAddressAllow', '100.64.0.0/10 fd7a:115c:a1e0::/48'],
    ['Restart', 'always'],
    ['LimitCORE', '0'],
    ['OOMPolicy', 'continue'],
    // With all processes told at once, engines would end in the middle of answers.
    ['KillMode', 'mixed'],
  ])('has %s=%s', (key, value) => expect(all(key)).toEqual([value]));

  it('may write nowhere', () => expect(unit).not.toMatch(/^(ReadWritePaths|StateDirectory)=/m));

  it('waits for the end of requests longer than the node gives them', () => {
    const [, seconds] = /DEADLINE_MS = (\d+)_000/.exec(read('../src/http/stop.ts')) ?? [];
    expect(Number(all('TimeoutStopSec')[0])).toBeGreaterThan(Number(seconds));
  });

  it('is not started again with a configuration that the node refuses', () => {
    const [, status] = /EXIT_CONFIG = (\d+)/.exec(read('../src/env.ts')) ?? [];
    expect(all('RestartPreventExitStatus')).toEqual([status]);
  });

  it('reads as root nothing that a delivery can put there', () => {
    // The folder has the sticky bit and this file is root's; what lies in a release is the delivery's.
    expect(all('EnvironmentFile')).toEqual(['/etc/skillgap-llm/llm-node.env']);
    expect(all('Environment')).toEqual(['LLM_NODE_ENV_FILE=/etc/skillgap-llm/llm-node.env']);
    expect(read('install')).toContain('folder 1775 root skillgap-runner "$etc"');
  });
});

it('a GPU is let in by its devices only', () => {
  expect(read('gpu.conf')).toMatch(/^DevicePolicy=closed$/m);
  expect(read('gpu.conf')).toMatch(/^PrivateDevices=no$/m);
});

it('sudo lets a delivery restart the node, and do nothing else', () => {
  const rules = read('sudoers')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(rules).toEqual([
    'skillgap-runner ALL=(root) NOPASSWD: /usr/bin/systemctl restart skillgap-llm.service',
  ]);
});

describe('the settings that are laid down', () => {
  const lines = read('llm-node.env.example').split('\n');

  it('change nothing until somebody does', () => {
    expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it('are ones that the node knows, and takes as they stand', () => {
    const settings = lines.flatMap((line) => {
      const [, key, value] = /^#(LLM_NODE_\w+)=(.*)$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    });
    expect(settings.length).toBeGreaterThan(2);
    expect(Object.keys(readLlmEnv(Object.fromEntries(settings)))).toEqual(
      expect.arrayContaining(settings.flatMap(([key, value]) => (value === '' ? [] : [key]))),
    );
    for (const [key] of settings) expect(read('../src/env.ts')).toContain(`  ${key}:`);
  });
});
