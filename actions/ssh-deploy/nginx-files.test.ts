import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nginxConfName } from './bundle.ts';
import { confWith, NGINX_FILES, nameOfFiles, nginxFiles } from './nginx-files.ts';
import { type Site, siteOf } from './site.ts';

const source = { settings: new Map(), domain: 'skillgap.example', cdn: null, address: '203.0.113.7' };
const filesOf = (changed: Partial<Parameters<typeof siteOf>[0]>) =>
  nginxFiles(siteOf({ ...source, ...changed }));
const proxies = (value: string, cdn: string | null = null) =>
  filesOf({ settings: new Map([['TRUSTED_PROXIES', value]]), cdn })['trusted-proxies.conf'];

test.each([
  ['203.0.113.0/24', 'set_real_ip_from 203.0.113.0/24;\n'],
  ['203.0.113.7, 2400:cb00::/32', 'set_real_ip_from 203.0.113.7;\nset_real_ip_from 2400:cb00::/32;\n'],
  ['10.0.0.0/8,fd00::/8', 'set_real_ip_from 10.0.0.0/8;\nset_real_ip_from fd00::/8;\n'],
  [' ', ''],
  ['', ''],
])('%j is what nginx trusts', (value, conf) => {
  expect(proxies(value)).toBe(conf);
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
  expect(() => proxies(value)).toThrow(/^TRUSTED_PROXIES /);
});

test('behind Cloudflare its networks are trusted besides, each of them one that nginx takes', () => {
  const conf = proxies('10.0.0.0/8', 'cloudflare');
  expect(conf).toMatch(/^set_real_ip_from 10\.0\.0\.0\/8;\n/);
  expect(conf).toContain('set_real_ip_from 104.16.0.0/13;\n');
  expect(conf).toContain('set_real_ip_from 2606:4700::/32;\n');
  expect(conf.trim().split('\n')).toHaveLength(1 + 15 + 7);
  // As a person would have to write them: what passes there is a network.
  expect(proxies(conf.replaceAll('set_real_ip_from ', '').replaceAll(';\n', ', ').slice(0, -2))).toBe(conf);
});

test('names and time of the site are nginx’s, an IPv6 address as the Host header has it', () => {
  const files = filesOf({
    address: '2001:db8::7',
    settings: new Map([['HSTS_MAX_AGE', '31536000']]),
  });
  expect(files['server-names.conf']).toBe('server_name skillgap.example [2001:db8::7];\n');
  expect(files['hsts.conf']).toBe('map $https $hsts {\n  default "";\n  on "max-age=31536000";\n}\n');
  expect(filesOf({})['hsts.conf']).toContain('max-age=86400"');
});

test('whatever the values are, nginx reads one directive of plain words from each, or the deploy is refused', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.stringMatching(/^(https:\/\/)?[a-z.;{}$"'\\ \n#*_~-]{1,40}$/),
    fc.constantFrom(
      'a.example;',
      'a.example}',
      'a.example #',
      '$host',
      '*.example',
      '~.*',
      'a.example b.example',
      '""',
    ),
  );
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (url, domain, proxies, maxAge) => {
      const settings = new Map([
        ['PUBLIC_URL', url],
        ['TRUSTED_PROXIES', proxies],
        ['HSTS_MAX_AGE', maxAge],
      ]);
      let site: Site;
      try {
        site = siteOf({ ...source, settings, domain });
      } catch (error) {
        expect(error).toMatchObject({ reason: 'invalid-input', nextStep: expect.stringMatching(/\S/) });
        return;
      }
      const files = nginxFiles(site);
      expect(files['server-names.conf']).toMatch(/^server_name( (\[[0-9a-f:.]+\]|[a-z0-9.-]+))+;\n$/);
      expect(files['trusted-proxies.conf']).toMatch(/^(set_real_ip_from [0-9a-fA-F:./]+;\n)*$/);
      expect(files['hsts.conf']).toMatch(
        /^map \$https \$hsts \{\n {2}default "";\n {2}on "max-age=\d{1,8}";\n\}\n$/,
      );
    }),
    { numRuns: 3000 },
  );
});

test('a configuration is named by the site’s files too, whatever stands in their place in the repository', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'conf-'));
  try {
    await cp(new URL('../../compose/nginx/conf', import.meta.url), folder, { recursive: true });
    const [one, other] = [filesOf({}), filesOf({ domain: 'other.example' })];
    const name = await nginxConfName(folder, one);
    expect(await nginxConfName(folder, other)).not.toBe(name);
    expect(nameOfFiles(other)).not.toBe(nameOfFiles(one));
    for (const file of NGINX_FILES) {
      await writeFile(join(folder, file), 'any content');
      expect(await nginxConfName(folder, one)).toBe(name);
      expect(await nginxConfName(folder, { ...one, [file]: 'x' })).not.toBe(name);
      expect(nameOfFiles({ ...one, [file]: 'x' })).not.toBe(nameOfFiles(one));
    }
    expect(confWith(name, other)).toBe(confWith(name, { ...other }));
    expect(confWith(name, other)).not.toBe(confWith(name, one));
  } finally {
    await rm(folder, { recursive: true });
  }
});
