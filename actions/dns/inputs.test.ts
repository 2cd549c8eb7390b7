import { expect, it } from 'vitest';
import { readSettings, UsageError } from './inputs.ts';

it('reads the options and the environment', () => {
  expect(
    readSettings(['--env', 'staging', '--dry-run', '--resolver', '1.1.1.1'], {
      AWS_DEFAULT_REGION: 'eu-west-1',
      CLOUDFLARE_API_TOKEN: ' token\n',
    }),
  ).toMatchObject({
    ...{ environment: 'staging', dryRun: true, resolver: '1.1.1.1', region: 'eu-west-1' },
    cloudflare: { url: 'https://api.cloudflare.com/client/v4', token: 'token' },
  });
  expect(readSettings([], {})).toMatchObject({
    ...{ environment: 'prod', dryRun: false, resolver: null, cloudflare: { token: '' } },
  });
  expect(readSettings(['--help'], {}).command).toBe('help');
});

it.each(['1.1.1.1', '2606:4700:4700::1111', '127.0.0.1:5353'])('asks the DNS server %s', (resolver) => {
  expect(readSettings(['--resolver', resolver], {})).toMatchObject({ resolver });
});

it.each([
  [['abcdef0123456789'], {}, /a token is never taken from the command line/],
  [['--token', 'x'], {}, /Unknown option '--token'/],
  [['--env', '../x'], {}, /--env is "..\/x"; allowed/],
  [['--resolver', 'dns.google'], {}, /--resolver is "dns.google"; allowed/],
  [['--resolver', '::1:5353:x'], {}, /--resolver is/],
  [[], { CLOUDFLARE_BASE_URL: 'http://api.example' }, /CLOUDFLARE_BASE_URL is .*https/],
  [[], { CLOUDFLARE_BASE_URL: 'api.example' }, /CLOUDFLARE_BASE_URL is .*https/],
])('refuses %j with %j', (argv, env, message) => {
  expect(() => readSettings(argv, env)).toThrow(UsageError);
  expect(() => readSettings(argv, env)).toThrow(message);
});
