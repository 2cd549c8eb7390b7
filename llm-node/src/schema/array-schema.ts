import type { JsonSchema } from '../engine/engine.ts';
import { boundsOf, ITEMS } from './bounds.ts';
import type { SchemaNode } from './node.ts';
import { step } from './problems.ts';
import type { Translation } from './translation.ts';

/** An array: required first items with schemas of their own, then items of one schema. */
export function arraySchema(
  translation: Translation,
  node: SchemaNode,
  at: string,
  depth: number,
): JsonSchema {
  const { problems } = translation;
  const prefix = prefixItems(translation, node.prefixItems, step(at, 'prefixItems'), depth);
  const { min, max } = translation.bounded(boundsOf(node, ITEMS, at, problems), `items ${at}`);
  // Without `items`, or where they are false, nothing comes after the prefix.
  const closed = node.items === false || (node.items === undefined && prefix !== undefined);
  const first = prefix?.length ?? 0;
  const most = closed ? first : max;
  if (node.maxItems !== undefined && max < first) {
    problems.add(step(at, 'maxItems'), `prefixItems are always there, and maxItems ${max} is fewer.`);
  }
  if (min > most) {
    problems.add(step(at, 'minItems'), `minItems ${min} is more than there are prefixItems and items.`);
  }
  return {
    type: 'array',
    ...(prefix && { prefixItems: prefix }),
    ...(!closed && { items: items(translation, node.items, at, depth) }),
    minItems: Math.max(min, first),
    maxItems: Math.max(most, first),
  };
}

function prefixItems(
  translation: Translation,
  given: unknown,
  place: string,
  depth: number,
): JsonSchema[] | undefined {
  if (given === undefined) return undefined;
  if (Array.isArray(given) && given.length > 0) {
    return given.map((item, index) => translation.translate(item, step(place, index), depth + 1));
  }
  translation.problems.add(place, 'prefixItems must be a list with at least one schema.');
  return undefined;
}

function items(translation: Translation, given: unknown, at: string, depth: number): JsonSchema {
  const place = step(at, 'items');
  if (given === undefined)
    return translation.refuse(at, 'An array needs items: anything at all has no bounds.');
  if (Array.isArray(given)) return translation.refuse(place, 'items is a list: use prefixItems.');
  return translation.translate(given, place, depth + 1);
}
