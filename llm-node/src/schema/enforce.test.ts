import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../.ci/fast-check.ts';
import { enforce } from './enforce.ts';
import { LIMITS } from './limits.ts';

/** Where a schema was refused and what was said, `pointer: sentence`. */
function refusals(schema: unknown): string[] {
  const verdict = enforce(schema);
  return verdict.ok ? [] : verdict.problems.map(({ pointer, sentence }) => `${pointer}: ${sentence}`);
}

function enforced(schema: unknown): unknown {
  const verdict = enforce(schema);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.problems));
  return verdict.schema;
}

const inObject = (schema: unknown) => ({ type: 'object', properties: { a: schema }, required: ['a'] });

describe('what is enforced', () => {
  it('keeps what the grammar holds, and bounds the rest', () => {
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'urn:gap',
      title: 'A gap',
      type: 'object',
      properties: {
        skill: { type: 'string', description: 'its name', examples: ['SQL'] },
        level: { enum: ['none', 'some', 'some'], type: 'string', default: 'none' },
        years: { type: ['integer', 'null'] },
        since: { type: 'string', format: 'date' },
        links: { type: 'array', items: { type: 'string', maxLength: 80 }, maxItems: 3 },
      },
      required: ['skill', 'level', 'years', 'since', 'links'],
    };
    expect(enforced(schema)).toEqual({
      type: 'object',
      properties: {
        skill: { type: 'string', minLength: 0, maxLength: LIMITS.stringLength },
        level: { enum: ['none', 'some'] },
        years: { oneOf: [{ type: 'integer' }, { type: 'null' }] },
        since: { type: 'string', format: 'date' },
        links: {
          type: 'array',
          items: { type: 'string', minLength: 0, maxLength: 80 },
          minItems: 0,
          maxItems: 3,
        },
      },
      required: ['skill', 'level', 'years', 'since', 'links'],
      additionalProperties: false,
    });
  });

  it('takes definitions from $defs and from definitions', () => {
    const skill = { type: 'string', maxLength: 5 };
    const bounded = { ...skill, minLength: 0 };
    const a = { $ref: '#/$defs/skill' };
    expect(enforced({ ...inObject(a), $defs: { skill } })).toMatchObject({
      properties: { a },
      $defs: { skill: bounded },
    });
    expect(enforced({ ...inObject({ $ref: '#/definitions/skill' }), definitions: { skill } })).toMatchObject({
      properties: { a },
      $defs: { skill: bounded },
    });
  });

  it('splits a list of types, and what is said of each', () => {
    expect(enforced({ type: ['array', 'null'], items: { type: 'boolean' }, minItems: 1 })).toEqual({
      oneOf: [{ type: 'array', items: { type: 'boolean' }, minItems: 1, maxItems: 100 }, { type: 'null' }],
    });
    expect(enforced({ type: ['number', 'integer'] })).toEqual({ type: 'number' });
    expect(enforced({ type: ['boolean'] })).toEqual({ type: 'boolean' });
  });

  it('closes a list after its prefix, and bounds what may come after it', () => {
    const prefixItems = [{ type: 'integer' }, { type: 'null' }];
    expect(enforced({ type: 'array', prefixItems })).toEqual({
      type: 'array',
      prefixItems,
      minItems: 2,
      maxItems: 2,
    });
    expect(enforced({ type: 'array', prefixItems, items: false })).toEqual({
      type: 'array',
      prefixItems,
      minItems: 2,
      maxItems: 2,
    });
    expect(
      enforced({ type: 'array', prefixItems, items: { type: 'null' }, minItems: 3, maxItems: 9 }),
    ).toEqual({
      type: 'array',
      prefixItems,
      items: { type: 'null' },
      minItems: 3,
      maxItems: 9,
    });
  });

  it('bounds other properties, and counts the named ones among them', () => {
    expect(enforced({ type: 'object', additionalProperties: { type: 'null' } })).toMatchObject({
      additionalProperties: { type: 'null' },
      minProperties: 0,
      maxProperties: 100,
    });
    expect(enforced({ ...inObject({ type: 'null' }), additionalProperties: { type: 'null' } })).toMatchObject(
      {
        maxProperties: 101,
      },
    );
    expect(enforced({ ...inObject({ type: 'null' }), maxProperties: 1 })).not.toHaveProperty('maxProperties');
  });

  it('lowers a bound that the grammar would not hold', () => {
    expect(enforced({ type: 'string', maxLength: 1e9 })).toMatchObject({ maxLength: LIMITS.stringLength });
    expect(enforced({ type: 'array', items: { type: 'null' }, maxItems: 1e9 })).toMatchObject({
      maxItems: LIMITS.items,
    });
  });
});

describe('what is refused', () => {
  it.each([
    [{ type: 'string', pattern: '^a' }, '/pattern', 'pattern cannot be enforced: use enum or a format'],
    [{ type: 'number', minimum: 1 }, '/minimum', 'minimum cannot be enforced.'],
    [{ type: 'integer', maximum: 1 }, '/maximum', 'maximum cannot be enforced.'],
    [{ type: 'integer', exclusiveMinimum: 1 }, '/exclusiveMinimum', 'exclusiveMinimum cannot be enforced.'],
    [{ type: 'integer', multipleOf: 2 }, '/multipleOf', 'multipleOf cannot be enforced.'],
    [{ anyOf: [{ type: 'null' }] }, '/anyOf', 'anyOf cannot be enforced: use oneOf'],
    [{ allOf: [{ type: 'null' }] }, '/allOf', 'allOf cannot be enforced: write its parts as one schema.'],
    [{ type: 'null', not: {} }, '/not', 'not cannot be enforced: say what is wanted.'],
    [{ type: 'null', if: {} }, '/if', 'if cannot be enforced: use oneOf'],
    [{ type: 'null', nullable: true }, '/nullable', 'nullable cannot be enforced: add "null" to type.'],
    [{ type: 'null', enumNames: [] }, '/enumNames', 'enumNames cannot be enforced.'],
    [{ type: 'string', format: 'email' }, '/format', 'format "email" cannot be enforced, only date'],
    [
      { type: 'string', format: 'date', minLength: 3 },
      '/minLength',
      'minLength means nothing beside format.',
    ],
    [{ type: 'array', items: { type: 'null' }, uniqueItems: true }, '/uniqueItems', 'uniqueItems cannot be'],
    [{ type: 'array', items: { type: 'null' }, contains: {} }, '/contains', 'contains cannot be enforced'],
    [{ type: 'array', items: [{ type: 'null' }] }, '/items', 'items is a list: use prefixItems.'],
    [{ type: 'array' }, '', 'An array needs items'],
    [
      { type: 'array', items: { type: 'null' }, minLength: 1 },
      '/minLength',
      'means nothing beside type array',
    ],
    [{ type: 'object' }, '', 'An object needs properties'],
    [{ type: 'object', additionalProperties: true }, '/additionalProperties', 'must be false or a schema'],
    [{ ...inObject({ type: 'null' }), patternProperties: {} }, '/patternProperties', 'cannot be enforced'],
    [{ properties: {} }, '/properties', 'properties means nothing beside a schema without type.'],
    [{}, '', 'A schema needs type'],
    [true, '', 'A schema must be an object'],
    [null, '', 'A schema must be an object'],
    [[], '', 'A schema must be an object'],
    ['object', '', 'A schema must be an object'],
    [{ type: 'text' }, '/type', 'type must be the name of a JSON type.'],
    [{ type: 'toString' }, '/type', 'type must be the name of a JSON type.'],
    [{ type: ['null', 'text'] }, '/type', 'type must be names of JSON types.'],
    [{ type: 'string', oneOf: [{ type: 'string' }] }, '/type', 'type means nothing beside oneOf.'],
    [{ $ref: 'https://example.org/a' }, '/$ref', '$ref must be #/$defs/<name>.'],
    [{ $ref: '#' }, '/$ref', '$ref must be #/$defs/<name>.'],
    [{ $ref: '#/$defs/a' }, '/$ref', '$ref names a, which is not in $defs.'],
    [
      { $ref: '#/$defs/a', type: 'null', $defs: { a: { type: 'null' } } },
      '/type',
      'means nothing beside $ref',
    ],
    [inObject({ type: 'null', $defs: {} }), '/properties/a/$defs', 'put all definitions at the root'],
    [{ type: 'null', $defs: { 'a/b': { type: 'null' } } }, '/$defs/a~1b', 'A definition’s name has'],
    [{ const: {} }, '/const', 'const can hold strings, numbers, booleans and null only.'],
    [{ enum: [[1]] }, '/enum', 'enum can hold strings, numbers, booleans and null only.'],
    [{ const: '\u0001' }, '/const', 'const has a text that holds a control character.'],
    [inObject({ type: 'null', $comment: 1, else: {} }), '/properties/a/else', 'else cannot be enforced.'],
  ])('%j', (schema, pointer, sentence) => {
    expect(refusals(schema)).toContainEqual(expect.stringContaining(`${pointer}: `));
    expect(refusals(schema).join('\n')).toContain(sentence);
  });

  it('what nothing can satisfy', () => {
    expect(refusals({ type: 'string', minLength: 3, maxLength: 2 })).toEqual([
      '/minLength: minLength 3 is more than maxLength 2: nothing can satisfy it.',
    ]);
    expect(refusals({ type: 'array', items: { type: 'null' }, minItems: 3, maxItems: 2 })).toHaveLength(1);
    expect(refusals({ type: 'array', prefixItems: [{ type: 'null' }], minItems: 2 })).toHaveLength(1);
    expect(refusals({ type: 'array', prefixItems: [{ type: 'null' }], maxItems: 0 })).toHaveLength(1);
    expect(refusals({ ...inObject({ type: 'null' }), minProperties: 2 })).toHaveLength(1);
    expect(refusals({ ...inObject({ type: 'null' }), maxProperties: 0 })).toHaveLength(1);
    expect(refusals({ ...inObject({ type: 'null' }), required: ['a', 'b'] })).toEqual([
      '/required: required names "b", which is not in properties.',
    ]);
    for (const schema of [{ enum: [] }, { oneOf: [] }, { type: [] }]) {
      expect(refusals(schema).join()).toContain('nothing can satisfy it');
    }
    expect(refusals({ type: 'string', const: 1 }).join()).toContain('nothing can satisfy both');
    expect(refusals({ type: 'string', minLength: LIMITS.stringLength + 1 }).join()).toContain('at most');
  });

  it('a property that may be missing: the grammar says them all', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'null' }, b: { type: 'null' } },
      required: ['a'],
    };
    expect(refusals(schema)).toEqual([
      '/required: Every property is always in the answer: put "b" into required, and allow null where it can be missing.',
    ]);
  });

  it('a schema without end', () => {
    const $defs = {
      a: { type: 'array', items: { $ref: '#/$defs/b' } },
      b: inObject({ $ref: '#/$defs/a' }),
      c: { $ref: '#/$defs/a' },
    };
    expect(refusals({ $ref: '#/$defs/c', $defs })).toEqual([
      ': a refers to itself: nothing bounds how deep an answer would be.',
    ]);
  });

  it('bounds that are no whole numbers', () => {
    for (const maxLength of [-1, 1.5, '3', null, 1e300]) {
      expect(refusals({ type: 'string', maxLength })).toEqual([
        '/maxLength: maxLength must be a whole number, 0 or more.',
      ]);
    }
  });

  it('what is too large', () => {
    let deep: unknown = { type: 'null' };
    for (let level = 0; level <= LIMITS.depth; level++) deep = inObject(deep);
    expect(refusals(deep).join()).toContain('levels deep');
    const oneOf = Array.from({ length: LIMITS.nodes }, () => ({ type: 'null' }));
    expect(refusals({ oneOf }).join()).toContain('schemas in it');
    expect(refusals({ enum: Array.from({ length: 501 }, (_, index) => index) }).join()).toContain(
      '501 values',
    );
    expect(refusals({ const: 'x'.repeat(501) }).join()).toContain('longer than 500');
    expect(refusals({ type: 'null', description: 'x'.repeat(70_000) }).join()).toContain('characters');
    const strings = Array.from({ length: 60 }, (_, index) => ({ type: 'string', maxLength: 900 + index }));
    expect(refusals({ oneOf: strings }).join()).toContain('add up to');
  });

  it('a name that would change the object it is in', () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"null"}},"required":["__proto__"]}',
    );
    expect(refusals(schema).join()).toContain('__proto__');
    const defs = JSON.parse('{"type":"null","$defs":{"__proto__":{"type":"null"}}}');
    expect(refusals(defs).join()).toContain('/$defs/__proto__');
    expect(enforced(inObject({ type: 'null' }))).toBeTruthy();
  });
});

describe('any input', () => {
  const keyword = fc.constantFrom(
    ...['type', 'properties', 'required', 'items', 'prefixItems', 'enum', 'const', 'oneOf', '$ref', '$defs'],
    ...[
      'additionalProperties',
      'minLength',
      'maxLength',
      'minItems',
      'maxItems',
      'format',
      'pattern',
      'title',
    ],
  );
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof(
      { maxDepth: 6, withCrossShrink: true },
      fc.constantFrom<unknown>('object', 'array', 'string', 'null', 'date', '#/$defs/a', 0, 3, true, null),
      fc.dictionary(fc.oneof(keyword, fc.constantFrom('a', 'b', '__proto__')), tie('node'), { maxKeys: 5 }),
      fc.array(tie('node'), { maxLength: 3 }),
    ),
  }));

  it('is refused with a sentence, or becomes a schema that is enforced as it is', () => {
    fc.assert(
      fc.property(node, (schema) => {
        const verdict = enforce(schema);
        if (!verdict.ok) {
          for (const { pointer, sentence } of verdict.problems) {
            expect(pointer).toMatch(/^(\/.*)?$/);
            expect(sentence).toMatch(/\.$/);
          }
          expect(verdict.problems.length).toBeGreaterThan(0);
          return;
        }
        expect(enforce(verdict.schema)).toEqual(verdict);
      }),
      atLeast(500),
    );
  });
});
