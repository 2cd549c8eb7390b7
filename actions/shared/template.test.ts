import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Failure } from './outcome.ts';
import { parseTemplate } from './template.ts';

const block = `# Where the
# database is.
# @required
# @consumer backend
# @format token 3..
# @made-by machine hex32
# @rotate by comment
# @rotate-by key-ring
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
      consumers: ['backend'],
      madeBy: 'machine',
      recipe: 'hex32',
      rotate: 'by comment',
      setting: false,
      rotateBy: 'key-ring',
      rotatesWith: null,
      default: null,
      create: 'openssl rand -hex 32',
      format: expect.objectContaining({ declared: 'token 3..' }),
      line: 12,
    },
  ]);
});

it('reads the list of record itself', () => {
  const file = new URL('../../compose/.env.production.example', import.meta.url);
  const keys = parseTemplate(readFileSync(file, 'utf8'), 'compose/.env.production.example');
  expect(keys.filter(({ required }) => required).map(({ key }) => key)).toContain('DATABASE_URL');
  expect(keys.filter(({ consumers }) => consumers.includes('box')).map(({ key }) => key)).toContain(
    'TAILSCALE_AUTH_KEY',
  );
});

it('names everything that is wrong, with its line', () => {
  expect(faults(`${block}A=value\n${block}a=\nexport B=1\n`)).toEqual([
    'f:10: A has a value; the list holds names only',
    'f:20: a is on line 10 already',
    'f:21: neither a comment nor KEY=',
  ]);
  expect(faults(`${block.replace('@required', '@optional\n# @required')}A=\n`)).toEqual([
    'f:11: A needs exactly one of @required and @optional',
  ]);
  expect(faults(`${block.replace('backend', 'nginx').replace('@rotate ', '@rotated ')}A=\n`)).toEqual([
    'f:10: A has @rotated; known are @required, @optional, @consumer, @format, @made-by, @rotate, @setting, @rotate-by, @rotates-with, @default, @create',
    'f:10: A needs @consumer backend or backup or deploy or box or llm-node, or several with commas, found nginx',
    'f:10: A needs @rotate saying how it is rotated',
  ]);
  expect(faults(`${block.replace('hex32', 'dice')}A=\n`)).toEqual([
    'f:10: A needs @made-by machine hex32 or machine database-url or operator or rotation, found machine dice',
  ]);
  expect(faults(block)).toEqual(['f: no key in it']);
  for (const wrong of ['dice', 'list of', 'text 3', 'url', 'pattern', 'host 5', 'origin ftp', 'integer 1..9'])
    expect(faults(`${block.replace('token 3..', wrong)}A=\n`)).toEqual([
      expect.stringMatching(`^f:10: A needs a @format, found ${wrong}; there are text, token, pattern, `),
    ]);
  expect(faults(`${block.replace('# @format token 3..\n', '')}A=\n`)).toEqual([
    expect.stringContaining('f:9: A needs a @format, found none; there are '),
  ]);
});

it('knows which keys go together', () => {
  const block2 = block.replace('@rotate-by key-ring', '@rotates-with A').replace('machine hex32', 'rotation');
  expect(parseTemplate(`${block}A=\n${block2}B=\n`, 'f')[1]).toMatchObject({
    ...{ madeBy: 'rotation', rotateBy: null, rotatesWith: 'A' },
  });
  expect(faults(`${block2}B=\n`)).toEqual(['f:10: B @rotates-with A, which is no key with a @rotate-by']);
});

it('knows a setting from a secret, and no key that is both', () => {
  const setting = block
    .replace('@required', '@optional')
    .replace('@rotate-by key-ring', '@setting\n# @default x');
  expect(parseTemplate(`${setting}A=\n`, 'f')[0]).toMatchObject({
    setting: true,
    rotateBy: null,
    default: 'x',
  });
  expect(faults(`${block}# @setting\nA=\n`)).toEqual(['f:11: A has @setting and @rotate-by']);
  expect(faults(`${block.replace('@required', '@optional')}# @default x\nA=\n`)).toEqual([
    'f:11: A has a @default and is no @setting',
  ]);
});

it('takes only the block directly above a key', () => {
  expect(faults(`${block}\nA=\n`)).toContain(
    'f:11: A needs @consumer backend or backup or deploy or box or llm-node, or several with commas, found none',
  );
});
