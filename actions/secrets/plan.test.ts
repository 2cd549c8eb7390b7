import { expect, it } from 'vitest';
import { parseFormat } from '../shared/formats.ts';
import { agesOf, oldOf, watchedOf } from '../shared/secret-age.ts';
import { parseTemplate } from '../shared/template.ts';
import { compare, planInit, report } from './plan.ts';
import { type Secret, secretsOf } from './record.ts';

const now = new Date('2026-06-30T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

function secret(key: string, changes: Partial<Secret> = {}): Secret {
  return {
    ...{ key, parameter: `/p/${key}`, description: `What ${key} is.`, required: true },
    ...{ recipe: null, default: null, create: null, publicParameter: null, publish: null },
    ...{ previousParameter: null, encryptsParameter: null, format: parseFormat('any') },
    ...changes,
  };
}

it('keeps what is there, makes what it can, asks for the rest', () => {
  const secrets = [
    secret('THERE', { recipe: 'hex32' }),
    secret('MADE', { recipe: 'hex32' }),
    secret('ASKED'),
  ];
  const steps = planInit(secrets, new Map([['/p/THERE', now]]));
  expect(steps.map(({ do: what }) => what)).toEqual(['keep', 'make', 'ask']);
});

it('makes no second key where data may be encrypted under one that is lost, unless somebody says so', () => {
  const key = secret('KEY', { recipe: 'hex32', encryptsParameter: '/d/BUCKET' });
  const bucket: [string, Date] = ['/d/BUCKET', now];
  const stepOf = (present: [string, Date][], replaceLost = false) =>
    planInit([key], new Map(present), replaceLost).map(({ do: what }) => what);
  expect(stepOf([])).toEqual(['make']);
  expect(stepOf([bucket])).toEqual(['refuse']);
  expect(stepOf([bucket], true)).toEqual(['make']);
  expect(stepOf([bucket, ['/p/KEY', now]])).toEqual(['keep']);
});

it('finds what is missing, not set, unknown and old', () => {
  const block = (key: string, tag: string) =>
    `# It.\n# @optional\n# @consumer backend\n# @format any\n# @made-by operator\n# @rotate x\n# @${tag}\n${key}=\n`;
  const text = `${block('OLD', 'rotate-by hand')}${block('YOUNG', 'rotate-by hand')}${block('SETTING', 'setting')}`;
  const keys = parseTemplate(text, 'list');
  const secrets = [
    ...secretsOf(keys, 'test').filter(({ publish }) => publish === null),
    ...[secret('MISSING'), secret('UNSET', { required: false })],
  ];
  const present = new Map([
    ['/skillgap/test/OLD', daysAgo(91)],
    ['/skillgap/test/YOUNG', daysAgo(90)],
    ['/skillgap/test/SETTING', daysAgo(400)],
    ['/p/STRAY', now],
    ['/d/host', now],
  ]);
  const watched = watchedOf(keys, 'test', 90);
  const found = {
    ...compare(secrets, present, (name) => name.startsWith('/d/')),
    old: oldOf(agesOf(watched, present, now)).map(({ name, days }) => ({ name, days })),
    unfinished: [{ name: 'OLD' }],
  };
  expect({ ...found, missing: found.missing.map(({ key }) => key) }).toEqual({
    missing: ['MISSING'],
    unset: [secrets[4]],
    unknown: ['/p/STRAY'],
    old: [{ name: 'OLD', days: 91 }],
    unfinished: [{ name: 'OLD' }],
  });
  expect(report(found, 'test')).toEqual([
    '  MISSING: missing, and required',
    '  UNSET: not set',
    '  /p/STRAY: in no list; add it to compose/.env.production.example or delete it',
    '  OLD: 91 days old',
    '  OLD: its rotation has stopped; /rotate-secrets OLD resumes it',
    'npm run secrets -- init --env test makes or asks for what is missing.',
    'npm run secrets -- set NAME --env test replaces an old one; README.md says how each is rotated.',
    '1 missing, 1 not set, 1 unknown, 1 old',
  ]);
});
