/**
 * What an enforced schema may hold. llama.cpp writes a repetition out as one rule for each time: it refuses about 1,000
 * of a string's characters, and does not enforce more than 2,000 at all.
 */
export const LIMITS = {
  /** The schema as JSON, in UTF-16 units. */
  text: 65_536,
  depth: 16,
  /** Schemas in it, at all depths. */
  nodes: 1_000,
  /** Values of one `enum`: each is looked at for each token that the model could say. */
  enumValues: 500,
  /** Characters of a property's name, or of a text in `enum` and `const`. */
  literal: 500,
  /** Characters of a string: no `maxLength` is higher, and it is the one of a string that has none. */
  stringLength: 1_000,
  /** No `maxItems` and no `maxProperties` is higher. */
  items: 500,
  /** The `maxItems` of an array that has none, and the `maxProperties` of an object that may have more. */
  itemsByDefault: 100,
  /** All bounds together, those that are the same counted once: so many rules does the grammar have. */
  rules: 50_000,
} as const;
