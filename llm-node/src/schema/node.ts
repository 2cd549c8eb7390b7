/** A schema as received. */
export type SchemaNode = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
