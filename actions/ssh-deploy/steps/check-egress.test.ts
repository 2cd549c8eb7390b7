import { expect, test } from 'vitest';
import { serversOf } from './check-egress.ts';

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
