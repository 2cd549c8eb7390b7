import type { JsonSchema } from '../engine/engine.ts';
import { boundsOf, PROPERTIES } from './bounds.ts';
import { LIMITS } from './limits.ts';
import { problemOfText } from './literals.ts';
import { isObject, type SchemaNode } from './node.ts';
import { type Problems, step } from './problems.ts';
import type { Translation } from './translation.ts';

/** An object: its properties, all required, and additional ones only with a schema. */
export function objectSchema(
  translation: Translation,
  node: SchemaNode,
  at: string,
  depth: number,
): JsonSchema {
  const { problems } = translation;
  const more = node.additionalProperties ?? false;
  if (node.properties === undefined && more === false) {
    return translation.refuse(at, 'An object needs properties: without them it could only be empty.');
  }
  const properties = propertySchemas(translation, node.properties ?? {}, step(at, 'properties'), depth);
  const names = Object.keys(properties);
  checkRequired(problems, node.required ?? [], names, step(at, 'required'));
  const place = step(at, 'additionalProperties');
  if (more === true) problems.add(place, 'additionalProperties must be false or a schema with bounds.');
  const others = typeof more === 'boolean' ? false : translation.translate(more, place, depth + 1);
  const wanted = { ...PROPERTIES, byDefault: names.length + LIMITS.itemsByDefault };
  const { min, max } = boundsOf(node, others ? wanted : { ...wanted, highest: Infinity }, at, problems);
  if (others) translation.bounded({ min, max }, `properties ${at}`);
  if (names.length > max && node.maxProperties !== undefined) {
    problems.add(step(at, 'maxProperties'), `It has ${names.length} properties, which are always there.`);
  }
  if (!others && min > names.length) {
    problems.add(step(at, 'minProperties'), `It has ${names.length} properties and no others.`);
  }
  return {
    type: 'object',
    properties,
    required: names,
    additionalProperties: others,
    ...(others && { minProperties: min, maxProperties: Math.max(max, names.length) }),
  };
}

function propertySchemas(
  translation: Translation,
  given: unknown,
  place: string,
  depth: number,
): Record<string, JsonSchema> {
  if (!isObject(given)) {
    translation.problems.add(place, 'properties must be an object of schemas.');
    return {};
  }
  const translated = Object.entries(given).map(([name, schema]) => {
    const at = step(place, name);
    const problem = name === '__proto__' ? 'cannot be __proto__' : problemOfText(name);
    if (problem) translation.problems.add(at, `The name of a property ${problem}.`);
    return [name, translation.translate(schema, at, depth + 1)] as const;
  });
  return Object.fromEntries(translated);
}

function checkRequired(problems: Problems, given: unknown, names: readonly string[], place: string): void {
  if (!Array.isArray(given)) {
    problems.add(place, 'required must be a list of names.');
    return;
  }
  const unknown = given.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    problems.add(place, `required names ${JSON.stringify(unknown)}, which is not in properties.`);
  }
  const missing = names.filter((name) => !given.includes(name));
  if (missing.length > 0) {
    const list = missing.map((name) => JSON.stringify(name)).join(', ');
    problems.add(
      place,
      `Every property is always in the answer: put ${list} into required, and allow null where it can be missing.`,
    );
  }
}
