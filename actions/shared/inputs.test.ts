import { afterEach, describe, expect, it, vi } from 'vitest';
import { boolean, choice, integer, lines, optionalText, seconds, secret, text, url } from './inputs.ts';

/** Sets inputs as the runner does. */
function given(inputs: Record<string, string>) {
  for (const [name, value] of Object.entries(inputs)) vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a wrong input is named, with what was received and what is allowed', () => {
  it.each([
    [
      'integer',
      () => integer('n', { min: 1, max: 9 }),
      '10',
      'Input n is "10"; allowed: a whole number from 1 to 9.',
    ],
    ['integer', () => integer('n', { min: 1, max: 9 }), '1.5', 'Input n is "1.5"'],
    ['integer', () => integer('n', { min: 0, max: 9 }), 'NaN', 'Input n is "NaN"'],
    ['integer', () => integer('n', { min: 0, max: 9 }), '0x1', 'Input n is "0x1"'],
    ['integer', () => integer('n', { min: 1, max: 9 }), '', 'Input n is empty'],
    [
      'seconds',
      () => seconds('n', { min: 0, max: 60 }),
      '-1',
      'Input n is "-1"; allowed: seconds from 0 to 60',
    ],
    ['seconds', () => seconds('n', { min: 0, max: 60 }), '5s', 'Input n is "5s"'],
    ['boolean', () => boolean('n'), 'yes', 'Input n is "yes"; allowed: one of true, false.'],
    [
      'choice',
      () => choice('n', ['start', 'finish']),
      'stop',
      'Input n is "stop"; allowed: one of start, finish.',
    ],
    ['text', () => text('n'), '  ', 'Input n is empty; allowed: any text.'],
    ['text', () => text('n', { pattern: /^a$/, expected: 'an a' }), 'b', 'Input n is "b"; allowed: an a.'],
    ['url', () => url('n'), 'ftp://host', 'Input n is "ftp://host"; allowed: an http or https URL'],
    ['url', () => url('n'), 'host/ready', 'Input n is "host/ready"'],
  ])('%s', (_, read, value, message) => {
    given({ n: value });
    expect(read).toThrow(
      expect.objectContaining({ reason: 'invalid-input', message: expect.stringContaining(message) }),
    );
  });

  it('but a secret is never shown', () => {
    given({ n: 'https://user:hunter2@host' });
    expect(() => url('n')).toThrow('Input n holds a password');
    given({ n: '' });
    expect(() => secret('n')).toThrow('Input n is empty');
  });
});

it('reads what is there, and falls back to the default where nothing is', () => {
  given({ count: '7', wait: '0.25', on: 'true', mode: 'b', where: 'https://h/x?y' });
  expect(integer('count', { min: 1, max: 9, default: 3 })).toBe(7);
  expect(integer('other', { min: 1, max: 9, default: 3 })).toBe(3);
  expect(seconds('wait', { min: 0, max: 9 })).toBe(250);
  expect(seconds('other', { min: 0, max: 9, default: 1.5 })).toBe(1500);
  expect([boolean('on'), boolean('other', { default: false })]).toEqual([true, false]);
  expect([choice('mode', ['a', 'b']), choice('other', ['a', 'b'], { default: 'a' })]).toEqual(['b', 'a']);
  expect([text('other', { default: 'd' }), optionalText('other'), url('where')]).toEqual([
    'd',
    null,
    'https://h/x?y',
  ]);
});

it('splits lines', () => {
  given({ paths: ' backend \r\n\n  package.json\n' });
  expect(lines('paths')).toEqual(['backend', 'package.json']);
});

it('masks a secret whole, line by line and escaped, before it is handed out', () => {
  const log: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => log.push(String(chunk)) > 0);
  given({ key: '-----BEGIN-----\nab"cd\n-----END-----' });
  expect(secret('key')).toContain('BEGIN');
  expect(log.filter((line) => line.startsWith('::add-mask::')).map((line) => line.trim())).toEqual([
    '::add-mask::-----BEGIN-----%0Aab"cd%0A-----END-----',
    '::add-mask::-----BEGIN-----',
    '::add-mask::ab"cd',
    '::add-mask::-----END-----',
    '::add-mask::-----BEGIN-----\\nab\\"cd\\n-----END-----',
  ]);
});
