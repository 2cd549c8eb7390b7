/** Keywords for people only. They are accepted and dropped. */
export const ANNOTATIONS: ReadonlySet<string> = new Set([
  '$comment',
  '$id',
  '$schema',
  'default',
  'deprecated',
  'description',
  'examples',
  'readOnly',
  'title',
  'writeOnly',
]);

export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'null' | 'object' | 'array';

/** The enforced keywords of each type, besides `type`. */
export const KEYWORDS_OF: Readonly<Record<TypeName, readonly string[]>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  array: ['items', 'prefixItems', 'minItems', 'maxItems'],
  string: ['minLength', 'maxLength', 'format'],
  number: [],
  integer: [],
  boolean: [],
  null: [],
};

export const FORMATS: readonly string[] = ['date', 'time', 'date-time'];

const KNOWN = new Set(Object.values(KEYWORDS_OF).flat());

/** Alternatives to keywords that cannot be enforced. */
const INSTEAD: Readonly<Record<string, string>> = {
  anyOf: 'use oneOf, with alternatives of which only one can match',
  allOf: 'write its parts as one schema',
  not: 'say what is wanted',
  if: 'use oneOf, with one alternative for each case',
  pattern: 'use enum or a format, or check the answer yourself',
  nullable: 'add "null" to type',
  dependentRequired: 'use oneOf, with one alternative for each case',
  dependentSchemas: 'use oneOf, with one alternative for each case',
  patternProperties: 'name the properties, or use additionalProperties with a schema',
  propertyNames: 'name the properties',
  contains: 'say with items what each item is',
  $defs: 'put all definitions at the root of the schema',
  definitions: 'put all definitions at the root of the schema',
};

/** Why a keyword is refused; `beside` describes its schema. */
export function refusalOf(keyword: string, beside: string): string {
  const instead = Object.hasOwn(INSTEAD, keyword) ? `: ${INSTEAD[keyword]}` : '';
  const why =
    KNOWN.has(keyword) || keyword === 'type' ? `means nothing beside ${beside}` : 'cannot be enforced';
  return `${keyword} ${why}${instead}.`;
}

export const isTypeName = (value: unknown): value is TypeName =>
  typeof value === 'string' && Object.hasOwn(KEYWORDS_OF, value);
