import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readInputs } from './inputs.ts';

function given(inputs: Record<string, string>) {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  return readInputs();
}

beforeEach(() => {
  vi.stubEnv('GITHUB_RUN_ID', '77');
  vi.stubEnv('GITHUB_RUN_ATTEMPT', '2');
});
afterEach(() => vi.unstubAllEnvs());

it('opens for an hour on port 22, as this run and attempt', () => {
  expect(given({ operation: 'open' })).toEqual({
    operation: 'open',
    environment: 'prod',
    port: 22,
    minutes: 60,
    addressUrl: 'https://checkip.amazonaws.com',
    address: null,
    run: '77-2',
  });
});

it('needs nothing but the environment to sweep', () => {
  expect(given({ operation: 'sweep', environment: 'staging', port: 'none' })).toEqual({
    operation: 'sweep',
    environment: 'staging',
  });
});

it.each([
  [{ operation: 'close' }, 'Input operation is "close"; allowed: one of open, sweep.'],
  [{ operation: 'open', environment: 'prod*' }, 'Input environment is "prod*"'],
  [{ operation: 'open', port: '0' }, 'Input port is "0"'],
  [{ operation: 'open', minutes: '361' }, 'Input minutes is "361"'],
  [{ operation: 'open', 'address-url': 'ftp://host/' }, 'Input address-url is "ftp://host/"'],
  [{ operation: 'open', 'address-url': 'https://user:word@host/' }, 'Input address-url is'],
  [{ operation: 'open', address: '203.0.113.0/24' }, 'Input address is "203.0.113.0/24"'],
  [{ operation: 'open', address: '2001:db8::1' }, 'allowed: one IPv4 address such as 203.0.113.7'],
  [{ operation: 'open', address: '203.0.113.07' }, 'Input address is "203.0.113.07"'],
])('refuses %j', (inputs, message) => {
  expect(() => given(inputs)).toThrow(message);
});
