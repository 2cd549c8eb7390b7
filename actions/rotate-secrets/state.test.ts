import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast } from '../../.ci/fast-check.ts';
import { Failure } from '../shared/outcome.ts';
import { parseState, type RotationState } from './state.ts';

const NAME = '/skillgap-deploy/prod/rotation/A';
const values = fc.dictionary(fc.string(), fc.string());
const state: fc.Arbitrary<RotationState> = fc.record({
  id: fc.string(),
  step: fc.constantFrom('created', 'set', 'tested'),
  since: fc.string(),
  runUrl: fc.string(),
  before: fc.dictionary(fc.string(), fc.option(fc.nat())),
  values,
});

test('what a run has left is read as it was written', () => {
  fc.assert(
    fc.property(state, (left) => {
      expect(JSON.stringify(parseState(NAME, JSON.stringify(left)))).toBe(JSON.stringify(left));
    }),
  );
});

const rubbish = fc.oneof(
  fc.string(),
  fc.json(),
  // A state of which one field is something else.
  fc
    .record({ left: state, field: fc.constantFrom('id', 'step', 'before', 'values'), other: fc.jsonValue() })
    .map(({ left, field, other }) => JSON.stringify({ ...left, [field]: other })),
);

test('whatever else stands there is either a state or named, and never quoted', () => {
  fc.assert(
    fc.property(rubbish, (json) => {
      try {
        const { id, step, before, values: fresh = {} } = parseState(NAME, json);
        expect([typeof id, typeof step]).toEqual(['string', 'string']);
        for (const version of Object.values(before))
          expect(version === null || Number.isInteger(version)).toBe(true);
        for (const value of Object.values(fresh)) expect(typeof value).toBe('string');
      } catch (error) {
        expect(error).toBeInstanceOf(Failure);
        const { reason, message, cause } = error as Failure;
        expect({ reason, message, cause }).toEqual({
          ...{ reason: 'state-invalid', cause: undefined },
          message: `${NAME} holds no state of a rotation.`,
        });
      }
    }),
    atLeast(500),
  );
});

test.each(['{}', 'null', '"set"', '[]', '{"id":"1","step":"set","before":{}}'])(
  'a state without its values is none: %s',
  (json) => {
    expect(() => parseState(NAME, json)).toThrow(expect.objectContaining({ reason: 'state-invalid' }));
  },
);
