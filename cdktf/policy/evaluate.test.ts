import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsHold } from './conditions.ts';
import { decide } from './evaluate.ts';
import { parsePolicy } from './parse.ts';
import { matches } from './wildcard.ts';

const policy = (...Statement: object[]) => parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement }));
const allow = (more: object) => ({ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...more });
const get = { action: 's3:GetObject', resource: 'arn:aws:s3:::bucket/key' };

describe('decide', () => {
  it('denies what nobody allows', () => {
    expect(decide([], get)).toBe('denied');
    expect(decide(policy(allow({ Action: 's3:PutObject' })), get)).toBe('denied');
    expect(decide(policy(allow({ Resource: 'arn:aws:s3:::bucket' })), get)).toBe('denied');
  });

  it('lets a deny win over every allow, in whatever order', () => {
    const deny = { Effect: 'Deny', Action: 's3:*', Resource: '*' };
    expect(decide(policy(allow({}), deny), get)).toBe('denied');
    expect(decide(policy(deny, allow({})), get)).toBe('denied');
  });

  it.each([
    ['s3:GetObject', 'allowed'],
    ['S3:getobject', 'allowed'],
    ['s3:Get*', 'allowed'],
    ['s3:GetObjec?', 'allowed'],
    ['*', 'allowed'],
    ['s3:GetObject?', 'denied'],
    ['s3.GetObject', 'denied'],
    ['ec2:*', 'denied'],
  ])('takes the action %s for what it covers', (Action, decision) => {
    expect(decide(policy(allow({ Action })), get)).toBe(decision);
  });

  it('knows NotAction and NotResource', () => {
    expect(decide(policy(allow({ Action: undefined, NotAction: 'iam:*' })), get)).toBe('allowed');
    expect(decide(policy(allow({ Action: undefined, NotAction: ['iam:*', 's3:Get*'] })), get)).toBe('denied');
    expect(decide(policy(allow({ Resource: undefined, NotResource: 'arn:aws:s3:::bucket/*' })), get)).toBe(
      'denied',
    );
    expect(decide(policy(allow({ Resource: undefined, NotResource: 'arn:aws:s3:::other/*' })), get)).toBe(
      'allowed',
    );
  });

  it('asks a boundary too', () => {
    expect(decide(policy(allow({})), get, policy(allow({})))).toBe('allowed');
    expect(decide(policy(allow({ Action: '*' })), get, policy(allow({ Action: 's3:PutObject' })))).toBe(
      'denied',
    );
    expect(decide([], get, policy(allow({ Action: '*' })))).toBe('denied');
  });

  it('finds the principal by kind and name', () => {
    const trust = policy({
      Effect: 'Allow',
      Action: 'sts:AssumeRole',
      Principal: { Service: 'ec2.amazonaws.com' },
    });
    const asking = (kind: string, name: string) =>
      decide(trust, { action: 'sts:AssumeRole', principal: [kind, name] });
    expect(asking('Service', 'ec2.amazonaws.com')).toBe('allowed');
    expect(asking('Service', 'lambda.amazonaws.com')).toBe('denied');
    expect(asking('AWS', 'ec2.amazonaws.com')).toBe('denied');
  });

  it('never allows more when a statement denies more (any statements, any request)', () => {
    const name = fc.constantFrom('s3:GetObject', 's3:PutObject', 'ssm:GetParameter');
    const pattern = fc.constantFrom('s3:*', 's3:Get*', '*', 'ssm:GetParameter', 's3:PutObject');
    const statement = fc.record({
      Effect: fc.constantFrom('Allow', 'Deny'),
      Action: pattern,
      Resource: fc.constantFrom('*', 'a*', 'ab', 'b?'),
    });
    const resource = fc.constantFrom('ab', 'ac', 'bb', 'c');
    fc.assert(
      fc.property(fc.array(statement), statement, name, resource, (statements, extra, action, resource) => {
        const request = { action, resource };
        const before = decide(policy(...statements), request);
        const after = decide(policy(...statements, { ...extra, Effect: 'Deny' }), request);
        expect(after === 'allowed' && before === 'denied').toBe(false);
        expect(decide(policy(...statements.toReversed()), request)).toBe(before);
        if (decide(policy(...statements), request, policy({ ...extra, Effect: 'Allow' })) === 'allowed') {
          expect(before).toBe('allowed');
        }
      }),
    );
  });
});

describe('matches', () => {
  it('takes every text for itself, and `*` for any', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const literal = a.replace(/[*?]/g, '');
        expect(matches(literal, literal)).toBe(true);
        expect(matches(literal, b)).toBe(literal === b);
        expect(matches('*', b)).toBe(true);
        expect(matches(`${literal}*`, literal + b)).toBe(true);
        expect(matches('?'.repeat([...b].length), b)).toBe(b.length === [...b].length);
      }),
    );
  });
});

describe('conditionsHold', () => {
  it.each([
    [{ StringEquals: { k: 'a' } }, { k: 'a' }, true],
    [{ StringEquals: { k: ['a', 'b'] } }, { k: 'b' }, true],
    [{ StringEquals: { K: 'a' } }, { k: 'a' }, true],
    [{ StringEquals: { k: 'a' } }, { k: 'A' }, false],
    [{ StringEquals: { k: 'a*' } }, { k: 'ab' }, false],
    [{ StringEquals: { k: 'a' } }, {}, false],
    [{ StringEquals: { k: 'a', l: 'b' } }, { k: 'a' }, false],
    [{ StringLike: { k: 'a*' } }, { k: 'ab' }, true],
    [{ StringLike: { k: 'a*' } }, { k: 'ba' }, false],
    [{ StringLike: { k: '*' } }, {}, false],
    [{ 'ForAllValues:StringEquals': { k: ['a', 'b'] } }, { k: ['b', 'a'] }, true],
    [{ 'ForAllValues:StringEquals': { k: ['a', 'b'] } }, { k: ['a', 'c'] }, false],
    [{ 'ForAllValues:StringEquals': { k: 'a' } }, { k: 'b' }, false],
    [{ 'ForAllValues:StringEquals': { k: 'a' } }, {}, true],
    [{ 'ForAllValues:StringLike': { k: ['a', '*.a'] } }, { k: ['a', 'b.a'] }, true],
    [{ 'ForAllValues:StringLike': { k: ['a', '*.a'] } }, { k: ['ba'] }, false],
    [{ Bool: { k: 'false' } }, { k: 'False' }, true],
    [{ Bool: { k: 'false' } }, { k: 'true' }, false],
    [{ Bool: { k: 'false' } }, {}, false],
    [{ Null: { k: 'true' } }, {}, true],
    [{ Null: { k: 'true' } }, { k: 'a' }, false],
    [{ StringEquals: { k: 'a' }, Bool: { l: 'true' } }, { k: 'a', l: 'false' }, false],
  ])('%j with %j: %s', (conditions, context, holds) => {
    expect(conditionsHold(conditions as never, context as never)).toBe(holds);
  });

  it('throws on what it cannot judge', () => {
    const variable = '$'.concat('{aws:username}');
    expect(() => conditionsHold({ NumericLessThan: { k: '1' } }, {})).toThrow(/NumericLessThan is not known/);
    expect(() => conditionsHold({ StringEquals: { k: 'a' } }, { k: ['a', 'b'] })).toThrow(/ForAllValues/);
    expect(() => conditionsHold({ StringEquals: { k: variable } }, { k: 'a' })).toThrow(/policy variable/);
    expect(() => policy({ ...allow({}), NotPrincipal: '*' })).toThrow(/NotPrincipal/);
    expect(() => policy({ ...allow({}), Effect: 'allow' })).toThrow(/effect allow/);
    expect(() => policy({ Effect: 'Allow', Resource: '*' })).toThrow(/no action/);
  });
});
