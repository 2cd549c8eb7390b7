import { describe, expect, it } from 'vitest';
import type { ChangeKind, ChangeSet } from './changes.ts';
import { type ApplySituation, decideApply } from './decide.ts';

function set(kind: ChangeKind | null, type = 'aws_instance', mark: unknown = kind): ChangeSet {
  const resources = kind ? [{ kind, address: `${type}.x`, type }] : [];
  return { resources, effective: kind !== null, fingerprint: [mark] };
}

function decide(situation: Partial<ApplySituation>) {
  const usual = { stored: null, moved: false, stale: false, fresh: null, mayDestroy: false, label: 'yes' };
  const step = decideApply({ ...usual, ...situation });
  return step.do === 'stop' ? step.reason : step.do === 'apply' ? `apply ${step.plan}` : step.do;
}

describe('with the stored plan for these very trees', () => {
  it.each([
    ['apply stored', { stored: set('create') }],
    ['apply stored', { stored: set('replace') }],
    ['nothing', { stored: set(null) }],
    ['destroy-refused', { stored: set('destroy', 'aws_s3_bucket') }],
    ['destroy-refused', { stored: set('replace', 'aws_ebs_volume') }],
    ['apply stored', { stored: set('destroy', 'aws_s3_bucket'), mayDestroy: true }],
  ])('%s', (expected, situation) => expect(decide(situation)).toBe(expected));
});

describe.each([
  ['main moved', { moved: true }, 'plan-changed'],
  ['the state moved', { stale: true }, 'plan-stale'],
])('when %s', (_, how, reason) => {
  it.each([
    ['plan-again', { stored: set('create') }],
    ['apply fresh', { stored: set('create'), fresh: set('create') }],
    ['apply fresh', { stored: set('destroy'), fresh: set('destroy') }],
    ['nothing', { stored: set('create'), fresh: set(null) }],
    [reason, { stored: set('create'), fresh: set('create', 'aws_instance', 'other') }],
    [reason, { stored: set(null), fresh: set('create') }],
    ['destroy-refused', { stored: set('destroy', 'aws_eip'), fresh: set('destroy', 'aws_eip') }],
    [
      'apply fresh',
      { stored: set('destroy', 'aws_eip'), fresh: set('destroy', 'aws_eip'), mayDestroy: true },
    ],
  ])('%s', (expected, situation) => expect(decide({ ...how, ...situation })).toBe(expected));
});

describe('without a stored plan', () => {
  it.each([
    ['plan-again', {}],
    ['nothing', { fresh: set(null) }],
    ['apply fresh', { fresh: set('create') }],
    ['apply fresh', { fresh: set('update') }],
    ['apply fresh', { fresh: set('forget') }],
    ['plan-missing', { fresh: set('replace') }],
    ['plan-missing', { fresh: set('destroy') }],
    // Nobody saw it: the label does not make up for that.
    ['plan-missing', { fresh: set('destroy'), mayDestroy: true }],
  ])('%s', (expected, situation) => expect(decide(situation)).toBe(expected));
});
