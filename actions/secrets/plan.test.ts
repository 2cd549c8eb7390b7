import { expect, it } from 'vitest';
import { findings, planInit } from './plan.ts';
import type { Secret } from './record.ts';
import { report } from './report.ts';

const now = new Date('2026-06-30T12:00:00Z');
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);

function secret(key: string, changes: Partial<Secret> = {}): Secret {
  return {
    ...{ key, parameter: `/p/${key}`, description: `What ${key} is.`, required: true },
    ...{ recipe: null, setting: false, default: null, create: null, publicParameter: null, publish: null },
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

it('finds what is missing, not set, unknown and old', () => {
  const secrets = [
    secret('MISSING'),
    secret('UNSET', { required: false }),
    secret('OLD'),
    secret('YOUNG'),
    secret('SETTING', { setting: true }),
  ];
  const present = new Map([
    ['/p/OLD', daysAgo(91)],
    ['/p/YOUNG', daysAgo(90)],
    ['/p/SETTING', daysAgo(400)],
    ['/p/STRAY', now],
    ['/d/host', now],
  ]);
  const found = findings(secrets, present, now, 90, (name) => name.startsWith('/d/'));
  expect({ ...found, missing: found.missing.map(({ key }) => key) }).toEqual({
    missing: ['MISSING'],
    unset: [secrets[1]],
    unknown: ['/p/STRAY'],
    old: [{ secret: secrets[2], days: 91 }],
  });
  expect(report(found, 'test')).toEqual([
    '  MISSING: missing, and required',
    '  UNSET: not set',
    '  /p/STRAY: in no list; add it to compose/.env.production.example or delete it',
    '  OLD: 91 days old',
    'npm run secrets -- init --env test makes or asks for what is missing.',
    'npm run secrets -- set NAME --env test replaces an old one; README.md says how each is rotated.',
    '1 missing, 1 not set, 1 unknown, 1 old',
  ]);
});
