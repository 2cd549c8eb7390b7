/**
 * Limits of an enforced schema. llama.cpp expands a repetition into a rule for each time: it refuses strings of more than
 * about 1,000 characters, and ignores a bound above 2,000.
 */
export const LIMITS = {
  /** The schema as JSON, in UTF-16 units. */
  text: 65_536,
  depth: 16,
  /** Schemas in it, at all depths. */
  nodes: 1_000,
  /** Values of one `enum`, each of which is checked against each possible token. */
  enumValues: 500,
  /** Characters of a property name, or of a string in `enum` and `const`. */
  literal: 500,
  /** The highest and the default `maxLength`. */
  stringLength: 1_000,
  /** The highest `maxItems` and `maxProperties`. */
  items: 500,
  /** The default `maxItems`, and the default number of additional properties. */
  itemsByDefault: 100,
  /** The sum of all distinct bounds, which is the number of the grammar's rules. */
  rules: 50_000,
} as const;
