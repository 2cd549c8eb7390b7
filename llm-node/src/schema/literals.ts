import type { JsonSchema } from '../engine/engine.ts';
import { isTypeName, refusalOf, type TypeName } from './keywords.ts';
import { LIMITS } from './limits.ts';
import type { SchemaNode } from './node.ts';
import { type Problems, step } from './problems.ts';

/** Control characters that the grammar would require unescaped, which JSON does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it searches for them
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/** Why a string cannot be part of a grammar; null if it can. */
export function problemOfText(text: string): string | null {
  if (text.length > LIMITS.literal) return `is longer than ${LIMITS.literal} characters`;
  if (UNWRITABLE.test(text)) return 'holds a control character';
  return null;
}

/** A `const` or an `enum`. A `type` must match each value. */
export function literalSchema(node: SchemaNode, at: string, problems: Problems): JsonSchema {
  const keyword = 'const' in node ? 'const' : 'enum';
  for (const other of Object.keys(node)) {
    if (other !== keyword && other !== 'type') problems.add(step(at, other), refusalOf(other, keyword));
  }
  const values = keyword === 'const' ? [node.const] : node.enum;
  const place = step(at, keyword);
  if (!Array.isArray(values) || values.length === 0) {
    problems.add(place, 'enum must be a list with at least one value: nothing can satisfy it.');
    return { const: null };
  }
  if (values.length > LIMITS.enumValues) {
    problems.add(place, `enum has ${values.length} values, and ${LIMITS.enumValues} are allowed.`);
    return { const: null };
  }
  const types = typesBeside(node, at, problems);
  for (const value of values) {
    const problem = problemOfLiteral(value, types);
    if (problem) problems.add(place, `${keyword} ${problem}.`);
  }
  return keyword === 'const' ? { const: values[0] } : { enum: [...new Set(values)] };
}

function typesBeside(node: SchemaNode, at: string, problems: Problems): readonly TypeName[] | null {
  if (node.type === undefined) return null;
  const types = [node.type].flat();
  if (types.every(isTypeName)) return types;
  problems.add(step(at, 'type'), 'type must be the name of a JSON type, or a list of them.');
  return null;
}

function problemOfLiteral(value: unknown, types: readonly TypeName[] | null): string | null {
  const type = typeOf(value);
  if (!type) return 'can hold strings, numbers, booleans and null only';
  const text = typeof value === 'string' ? problemOfText(value) : null;
  if (text) return `has a text that ${text}`;
  const fits =
    types === null ||
    types.includes(type) ||
    (type === 'number' && types.includes('integer') && Number.isInteger(value));
  return fits ? null : 'has a value that is not of the type beside it: nothing can satisfy both';
}

function typeOf(value: unknown): TypeName | null {
  if (value === null) return 'null';
  if (typeof value === 'string' || typeof value === 'boolean') return typeof value as TypeName;
  // JSON.parse turns 1e999 into Infinity, which is not JSON.
  return typeof value === 'number' && Number.isFinite(value) ? 'number' : null;
}
