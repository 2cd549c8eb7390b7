import { expect, it } from 'vitest';
import { faultOf } from './ask.ts';

it('refuses a typed value that nobody can have meant, without quoting it', () => {
  expect(faultOf('a b"c$é')).toBeNull();
  for (const value of ['x'.repeat(4097), 'up\x1b[A', 'nul\0', 'bad\uFFFD']) {
    expect(faultOf(value)).not.toBeNull();
    expect(faultOf(value)).not.toContain(value);
  }
});
