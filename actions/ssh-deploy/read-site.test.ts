import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderDotenv } from '../shared/dotenv.ts';
import { ParameterStore, type Sender } from '../shared/ssm.ts';
import { addressOf, readSite } from './read-site.ts';

let said = '';
beforeEach(() => {
  said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** A store with these values. */
function store(values: Readonly<Record<string, string>>) {
  const send = async ({ input }: { input: { Names: string[] } }) => ({
    Parameters: input.Names.flatMap((Name) =>
      values[Name] === undefined ? [] : [{ Name, Value: values[Name], Version: 1 }],
    ),
  });
  return () => new ParameterStore({ send } as unknown as Sender, 1_000, () => {});
}
const place = { environment: 'prod', host: '203.0.113.7' };
const env = (settings: Record<string, string>) => Buffer.from(renderDotenv(Object.entries(settings)));

test('the site is made of the .env, the deploy prefix and the host', async () => {
  const values = { '/skillgap-deploy/prod/DOMAIN': 'a.example', '/skillgap-deploy/prod/CDN': 'cloudflare' };
  const site = await readSite(env({ ACME_DIRECTORY: 'https://ca.example/a$b"c\\' }), place, store(values));
  expect(site).toMatchObject({
    publicUrl: 'https://a.example',
    names: ['a.example', '203.0.113.7'],
    acmeDirectory: 'https://ca.example/a$b"c\\',
  });
  expect(site.trustedProxies).toContain('104.16.0.0/13');
  expect(said).toContain('people reach SkillGap at https://a.example');
});

test('a parameter that is none is refused by its name', async () => {
  for (const [name, value] of [
    ['DOMAIN', 'a b'],
    ['CDN', 'akamai'],
  ] as const)
    await expect(
      readSite(env({}), place, store({ [`/skillgap-deploy/prod/${name}`]: value })),
    ).rejects.toMatchObject({ reason: 'invalid-input', message: expect.stringContaining(name) });
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['2001:DB8:0::7', '2001:db8::7'],
  ['100.101.102.103', null],
  ['fd7a:115c:a1e0::1', null],
])('of a host that is %s the address is %s', async (host, address) => {
  expect(await addressOf(host)).toBe(address);
});

test('a host that is a name is resolved once, and one that does not resolve has no address', async () => {
  const resolve = vi.fn(async () => ({ address: '203.0.113.9' }));
  expect(await addressOf('box.example', resolve)).toBe('203.0.113.9');
  expect(resolve).toHaveBeenCalledExactlyOnceWith('box.example');
  expect(await addressOf('box.tailnet.ts.net', async () => ({ address: '100.64.0.7' }))).toBeNull();
  expect(await addressOf('nothing.invalid')).toBeNull();
  expect(said).toMatch(/::warning::The box’s host nothing\.invalid does not resolve/);
});
