import type { JsonSchema } from '../engine/engine.ts';
import { LIMITS } from './limits.ts';
import { isObject } from './node.ts';
import { Problems, type SchemaProblem } from './problems.ts';
import { definitionsOf, recursive } from './references.ts';
import { Translation } from './translation.ts';

/** An enforceable schema, or all reasons why there is none. */
export type Verdict =
  | { readonly ok: true; readonly schema: JsonSchema }
  | { readonly ok: false; readonly problems: readonly SchemaProblem[] };

const DEFINITIONS = new Set(['$defs', 'definitions']);

/**
 * Decides whether a JSON schema can be enforced strictly. Everything that satisfies the resulting schema satisfies the given
 * one. The result has enforced keywords only, bounds for every string and list, and all properties required.
 */
export function enforce(given: unknown): Verdict {
  if (!isObject(given)) return refused([{ pointer: '', sentence: 'A schema must be an object.' }]);
  const text = JSON.stringify(given).length;
  if (text > LIMITS.text) {
    const sentence = `It has ${text} characters, and ${LIMITS.text} are allowed.`;
    return refused([{ pointer: '', sentence }]);
  }
  const root = Object.fromEntries(Object.entries(given).filter(([keyword]) => !DEFINITIONS.has(keyword)));
  const problems = new Problems();
  const definitions = definitionsOf(given, problems);
  const translation = new Translation(
    problems,
    definitions.map(({ name }) => name),
  );

  const schema = translation.translate(root, '');
  translation.takeReferences();
  const $defs: Record<string, JsonSchema> = {};
  const references = new Map<string, Set<string>>();
  for (const definition of definitions) {
    $defs[definition.name] = translation.translate(definition.schema, definition.pointer, 1);
    references.set(definition.name, translation.takeReferences());
  }
  for (const name of recursive(references)) {
    problems.add('', `${name} refers to itself: nothing bounds how deep an answer would be.`);
  }
  if (translation.rules > LIMITS.rules) {
    const sentence = `Its bounds add up to ${translation.rules}, and ${LIMITS.rules} are allowed: lower them.`;
    problems.add('', sentence);
  }
  if (problems.all.length > 0) return refused(problems.all);
  return { ok: true, schema: definitions.length > 0 ? { ...schema, $defs } : schema };
}

function refused(problems: readonly SchemaProblem[]): Verdict {
  return { ok: false, problems };
}
