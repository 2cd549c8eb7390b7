import { isObject, type SchemaNode } from './node.ts';
import { type Problems, step } from './problems.ts';

/** The two keywords for definitions, the newer one first. */
const PLACES = ['$defs', 'definitions'] as const;
/** Without characters that a JSON pointer or a URI escapes. */
const NAME = /^[\w.-]{1,64}$/;

/** The definitions at the root of a schema. */
export function definitionsOf(root: SchemaNode, problems: Problems) {
  const found = new Map<string, { name: string; schema: unknown; pointer: string }>();
  for (const place of PLACES) {
    const all = root[place];
    if (all === undefined) continue;
    if (!isObject(all)) {
      problems.add(`/${place}`, `${place} must be an object of schemas.`);
      continue;
    }
    for (const [name, schema] of Object.entries(all)) {
      const pointer = step(`/${place}`, name);
      if (!NAME.test(name) || name === '__proto__') {
        problems.add(pointer, 'A definition’s name has letters, digits, _, . and - only, 64 at most.');
      } else if (found.has(name)) {
        problems.add(pointer, `${name} is defined twice.`);
      }
      found.set(name, { name, schema, pointer });
    }
  }
  return [...found.values()];
}

/** The definition that a `$ref` names; null for any other `$ref`. */
export function nameIn(ref: unknown): string | null {
  if (typeof ref !== 'string') return null;
  const match = /^#\/(?:\$defs|definitions)\/([\w.-]+)$/.exec(ref);
  return match?.[1] ?? null;
}

/** The recursive definitions, whose answers have no maximal depth. */
export function recursive(references: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const reaches = (from: string, target: string, seen: Set<string>): boolean =>
    [...(references.get(from) ?? [])].some((next) => {
      if (next === target) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, target, seen);
    });
  return [...references.keys()].filter((name) => reaches(name, name, new Set()));
}
