import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { renderDotenv } from '../shared/dotenv.ts';
import { nginxConfName } from './bundle.ts';
import { TRUSTED_PROXIES_FILE, trustedProxiesConf } from './trusted-proxies.ts';

const confOf = (value: string) => trustedProxiesConf(renderDotenv([['TRUSTED_PROXIES', value]]));

test.each([
  ['203.0.113.0/24', 'set_real_ip_from 203.0.113.0/24;\n'],
  ['203.0.113.7, 2400:cb00::/32', 'set_real_ip_from 203.0.113.7;\nset_real_ip_from 2400:cb00::/32;\n'],
  ['10.0.0.0/8,fd00::/8', 'set_real_ip_from 10.0.0.0/8;\nset_real_ip_from fd00::/8;\n'],
  [' ', ''],
])('%j is what nginx trusts', (value, conf) => {
  expect(confOf(value)).toBe(conf);
});

test.each([
  '0.0.0.0/0',
  '::/0',
  '128.0.0.0/1',
  '10.0.0.0/33',
  '10.0.0/24',
  'cdn.example',
  '10.0.0.0/8,',
  '10.0.0.0/8 192.168.0.0/16',
  '10.0.0.0/8; include /etc/passwd',
  '10.0.0.0/8\nfd00::/8',
])('refuses %j', (value) => {
  expect(() => confOf(value)).toThrow(/^TRUSTED_PROXIES .*network in CIDR notation/);
});

test('without the setting no proxy is trusted', () => {
  expect(trustedProxiesConf(renderDotenv([['CORS_ORIGINS', 'TRUSTED_PROXIES="10.0.0.0/8"']]))).toBe('');
});

test('names the configuration by the list too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conf-'));
  try {
    await cp(new URL('../../compose/nginx/conf', import.meta.url), folder, { recursive: true });
    const list = confOf('10.0.0.0/8');
    const [none, one] = [await nginxConfName(folder, ''), await nginxConfName(folder, list)];
    expect(one).not.toBe(none);
    await writeFile(join(folder, TRUSTED_PROXIES_FILE), 'any content');
    expect(await nginxConfName(folder, list)).toBe(one);
  } finally {
    await rm(folder, { recursive: true });
  }
});
