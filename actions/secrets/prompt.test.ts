import { expect, it } from 'vitest';
import { parseFormat } from '../shared/formats.ts';
import { faultOf } from './prompt.ts';

it('refuses a typed value that nobody can have meant, without quoting it', () => {
  const secret = { format: parseFormat('any') };
  expect(faultOf(secret, 'a b"c$é')).toBeNull();
  for (const value of ['x'.repeat(4097), 'up\x1b[A', 'nul\0', 'bad\uFFFD']) {
    expect(faultOf(secret, value)).not.toBeNull();
    expect(faultOf(secret, value)).not.toContain(value);
  }
});

it.each([
  ['origin https|http', 'https://skillgap.example/app'],
  ['email', 'admin at skillgap.example'],
  ['network', '0.0.0.0/0'],
])('refuses what is no %s', (declared, value) => {
  const fault = faultOf({ format: parseFormat(declared) }, value);
  expect(fault).toMatch(/^is not /);
  expect(fault).not.toContain(value);
});
