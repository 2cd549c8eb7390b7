import fc from 'fast-check';
import type { JsonSchema } from '../engine/engine.ts';
import { enforce } from '../schema/enforce.ts';

const text = fc.string({ unit: 'binary', maxLength: 8 }).filter((one) => enforce({ const: one }).ok);
const scalar = fc.constantFrom('string', 'number', 'integer', 'boolean', 'null');
const bounds = (min: string, max: string, highest: number) =>
  fc.tuple(fc.nat(highest), fc.nat(highest), fc.boolean(), fc.boolean()).map(([a, b, low, high]) => ({
    ...(low && { [min]: Math.min(a, b) }),
    ...(high && { [max]: Math.max(a, b) }),
  }));

/** Enforceable schemas of every kind. */
const { schema: anySchema } = fc.letrec<{ schema: Record<string, unknown> }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar.map((type) => ({ type })),
    bounds('minLength', 'maxLength', 9).map((own) => ({ type: 'string', ...own })),
    fc.constantFrom('date', 'time', 'date-time').map((format) => ({ type: 'string', format })),
    fc.uniqueArray(scalar, { minLength: 1, maxLength: 3 }).map((type) => ({ type })),
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)).map((value) => ({ const: value })),
    fc
      .array(fc.oneof(text, fc.integer()), { minLength: 1, maxLength: 4 })
      .map((values) => ({ enum: values })),
    fc.array(tie('schema'), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
    fc
      .tuple(tie('schema'), bounds('minItems', 'maxItems', 4))
      .map(([items, own]) => ({ type: 'array', items, ...own })),
    fc
      .array(tie('schema'), { minLength: 1, maxLength: 3 })
      .map((prefixItems) => ({ type: 'array', prefixItems })),
    fc
      .tuple(
        fc.array(fc.tuple(text, tie('schema')), { maxLength: 3 }),
        fc.option(tie('schema'), { nil: false }),
      )
      .map(([entries, additionalProperties]) => ({
        type: 'object',
        properties: Object.fromEntries(entries),
        required: [...new Set(entries.map(([name]) => name))],
        additionalProperties,
      })),
    fc.constant({ $ref: '#/$defs/shared' }),
  ),
}));

/** Enforceable schemas, with a definition for references. */
export const enforceable = fc
  .tuple(anySchema, scalar)
  .map(([schema, type]) => ({ ...schema, $defs: { shared: { type } } }) as Record<string, unknown>);

/** Values of an enforced schema, for {@link write}. */
export function exampleOf(
  schema: JsonSchema,
  $defs = (schema.$defs ?? {}) as Record<string, JsonSchema>,
): fc.Arbitrary<unknown> {
  const of = (one: unknown) => exampleOf(one as JsonSchema, $defs);
  if ('$ref' in schema) return of($defs[String(schema.$ref).slice('#/$defs/'.length)]);
  if ('const' in schema) return fc.constant(schema.const);
  if ('enum' in schema) return fc.constantFrom(...(schema.enum as unknown[]));
  if ('oneOf' in schema) return fc.oneof(...(schema.oneOf as unknown[]).map(of));
  switch (schema.type) {
    case 'string':
      return stringOf(schema);
    case 'number':
      return fc.oneof(
        fc.integer(),
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }).map((n) => Number(n.toFixed(6))),
      );
    case 'integer':
      return fc.integer();
    case 'boolean':
      return fc.boolean();
    case 'array':
      return arrayOf(schema, of);
    case 'object':
      return objectOf(schema, of);
    default:
      return fc.constant(null);
  }
}

function stringOf({ format, minLength, maxLength }: JsonSchema): fc.Arbitrary<string> {
  const moment = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  if (format === 'date') return moment.map((iso) => iso.slice(0, 10));
  if (format === 'time') return moment.map((iso) => iso.slice(11));
  if (format === 'date-time') return moment;
  const most = Math.min(Number(maxLength), Number(minLength) + 12);
  // Without control characters, which JSON escapes in several ways, and DEL, which the grammar escapes.
  return fc.string({ unit: 'grapheme-ascii', minLength: Number(minLength), maxLength: most });
}

function arrayOf(schema: JsonSchema, of: (one: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> {
  const { items, minItems, maxItems } = schema;
  const prefixItems = (schema.prefixItems ?? []) as unknown[];
  const [min = 0, max = 0] = [minItems, maxItems].map((bound) => Number(bound) - prefixItems.length);
  const rest = items
    ? fc.array(of(items), { minLength: min, maxLength: Math.min(max, min + 3) })
    : fc.constant([]);
  return fc.tuple(fc.tuple(...prefixItems.map(of)), rest).map(([first, last]) => [...first, ...last]);
}

function objectOf(schema: JsonSchema, of: (one: unknown) => fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties as Record<string, unknown>);
  const more = schema.additionalProperties
    ? fc.dictionary(fc.stringMatching(/^more [a-z]{1,5}$/), of(schema.additionalProperties), { maxKeys: 3 })
    : fc.constant({});
  // JavaScript would put numeric names first.
  return fc
    .tuple(fc.tuple(...properties.map(([, one]) => of(one))), more)
    .map(
      ([values, others]) =>
        new InOrder([
          ...properties.map(([name], at) => [name, values[at]] as const),
          ...Object.entries(others as object),
        ]),
    );
}

/** An object that keeps its order. */
class InOrder {
  readonly entries: readonly (readonly [string, unknown])[];
  constructor(entries: readonly (readonly [string, unknown])[]) {
    this.entries = entries;
  }
}

/** A value as JSON, its properties in the order of the schema. */
export function write(value: unknown): string {
  if (value instanceof InOrder) {
    return `{${value.entries.map(([name, one]) => `${JSON.stringify(name)}:${write(one)}`).join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
  return JSON.stringify(value);
}
