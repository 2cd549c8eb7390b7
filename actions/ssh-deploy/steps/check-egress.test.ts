import { afterEach, expect, test, vi } from 'vitest';
import type { ReleaseContext } from '../context.ts';
import { checkEgress, serversOf } from './check-egress.ts';

afterEach(() => void vi.restoreAllMocks());

const servers = (settings: Record<string, string>) => serversOf(new Map(Object.entries(settings)));

test.each([
  ['SMTP_URL', 'smtps://user:p%40ss@mail.example', 'mail.example', 465],
  ['SMTP_URL', 'smtp://mail.example', 'mail.example', 587],
  ['SMTP_URL', 'smtp://mail.example:2525', 'mail.example', 2525],
  ['REDIS_URL', 'rediss://u:p@redis.example:6380/0', 'redis.example', 6380],
  ['REDIS_URL', 'redis://[2001:db8::7]', '2001:db8::7', 6379],
])('%s=%s is reached at %s:%i', (setting, url, host, port) => {
  expect(servers({ [setting]: url })).toEqual([{ setting, host, port }]);
});

test('what is not set, or is no address, is not asked', () => {
  expect(servers({})).toEqual([]);
  expect(servers({ SMTP_URL: '', REDIS_URL: 'redis' })).toEqual([]);
});

test('what the box does not reach is a warning that says where to open it, and never shows the address’s password', async () => {
  let said = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said += text;
    return true;
  });
  const asked: string[][] = [];
  const run = async (argv: readonly string[]) => {
    asked.push(argv.slice(4));
    return { exitCode: argv.includes('mail.example') ? 124 : 0, stdout: '', stderr: '' };
  };
  const settings = { SMTP_URL: 'smtps://user:hunter2@mail.example', REDIS_URL: 'redis://redis.example' };
  const step = checkEgress({ servers: servers(settings) });
  await step.run({ run } as unknown as ReleaseContext, step.args);
  expect(asked).toEqual([
    ['mail.example', '465'],
    ['redis.example', '6379'],
  ]);
  expect(said).toMatch(
    /^::warning::The box does not reach SMTP_URL's server mail\.example:465\. .*`egress`.*cdktf\/environments/,
  );
  expect(said).not.toMatch(/redis|hunter2/);
});
