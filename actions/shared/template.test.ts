import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Failure } from './outcome.ts';
import { parseTemplate } from './template.ts';

const block = `# Where the
# database is.
# @required
# @consumer backend
# @made-by machine hex32
# @rotate by comment
# @create openssl rand -hex 32
`;

/** The faults of a template, without their common first line. */
function faults(text: string): string[] {
  try {
    parseTemplate(text, 'f');
  } catch (error) {
    expect((error as Failure).reason).toBe('template-invalid');
    return (error as Error).message.split('\n').slice(1);
  }
  return [];
}

it('reads a key with everything about it', () => {
  expect(
    parseTemplate(
      `\uFEFF# A heading of its own.\r\n\r\n${block.replaceAll('\n', '\r\n')}DATABASE_URL=\r\n`,
      'f',
    ),
  ).toEqual([
    {
      key: 'DATABASE_URL',
      description: 'Where the database is.',
      required: true,
      consumer: 'backend',
      madeBy: 'machine',
      recipe: 'hex32',
      rotate: 'by comment',
      default: null,
      create: 'openssl rand -hex 32',
      line: 10,
    },
  ]);
});

it('reads the list of record itself', () => {
  const file = new URL('../../compose/.env.production.example', import.meta.url);
  const keys = parseTemplate(readFileSync(file, 'utf8'), 'compose/.env.production.example');
  expect(keys.filter(({ required }) => required).map(({ key }) => key)).toContain('DATABASE_URL');
  expect(keys.filter(({ consumer }) => consumer === 'box').map(({ key }) => key)).toContain(
    'TAILSCALE_AUTH_KEY',
  );
});

it('names everything that is wrong, with its line', () => {
  expect(faults(`${block}A=value\n${block}a=\nexport B=1\n`)).toEqual([
    'f:8: A has a value; the list holds names only',
    'f:16: a is on line 8 already',
    'f:17: neither a comment nor KEY=',
  ]);
  expect(faults(`${block.replace('@required', '@optional\n# @required')}A=\n`)).toEqual([
    'f:9: A needs exactly one of @required and @optional',
  ]);
  expect(faults(`${block.replace('backend', 'nginx').replace('@rotate', '@rotated')}A=\n`)).toEqual([
    'f:8: A has @rotated; known are @required, @optional, @consumer, @made-by, @rotate, @default, @create',
    'f:8: A needs @rotate saying how it is rotated',
    'f:8: A needs @consumer backend or box, found nginx',
  ]);
  expect(faults(`${block.replace('hex32', 'dice')}A=\n`)).toEqual([
    'f:8: A needs @made-by machine hex32 or machine database-url or operator, found machine dice',
  ]);
  expect(faults(block)).toEqual(['f: no key in it']);
});

it('takes only the block directly above a key', () => {
  expect(faults(`${block}\nA=\n`)).toContain('f:9: A needs @consumer backend or box, found none');
});
