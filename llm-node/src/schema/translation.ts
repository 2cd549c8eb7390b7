import type { JsonSchema } from '../engine/engine.ts';
import { arraySchema } from './array-schema.ts';
import { type Bounds, boundsOf, STRING_LENGTH } from './bounds.ts';
import { ANNOTATIONS, FORMATS, isTypeName, KEYWORDS_OF, refusalOf, type TypeName } from './keywords.ts';
import { LIMITS } from './limits.ts';
import { literalSchema } from './literals.ts';
import { isObject, type SchemaNode } from './node.ts';
import { objectSchema } from './object-schema.ts';
import { type Problems, step } from './problems.ts';
import { nameIn } from './references.ts';

/** The placeholder for a refused schema. */
const NOTHING: JsonSchema = { type: 'null' };

/** Translates the schemas of one request into enforceable ones, and collects the problems. */
export class Translation {
  readonly problems: Problems;
  readonly #defined: ReadonlySet<string>;
  #nodes = 0;
  #references = new Set<string>();
  /** Distinct bounds. */
  readonly #bounds = new Map<string, number>();

  /** `defined` are the names that a `$ref` may use. */
  constructor(problems: Problems, defined: Iterable<string>) {
    this.problems = problems;
    this.#defined = new Set(defined);
  }

  /** The number of the grammar's rules for the bounds. */
  get rules(): number {
    return [...this.#bounds.values()].reduce((sum, rules) => sum + rules, 0);
  }

  /** The definitions referenced since the last call. */
  takeReferences(): Set<string> {
    const references = this.#references;
    this.#references = new Set();
    return references;
  }

  translate(value: unknown, at: string, depth = 0): JsonSchema {
    this.#nodes += 1;
    if (this.#nodes > LIMITS.nodes) return this.refuse('', `It has more than ${LIMITS.nodes} schemas in it.`);
    if (depth > LIMITS.depth) return this.refuse(at, `It is more than ${LIMITS.depth} levels deep.`);
    if (!isObject(value)) return this.refuse(at, 'A schema must be an object here, with a type.');
    const node = Object.fromEntries(Object.entries(value).filter(([keyword]) => !ANNOTATIONS.has(keyword)));
    if ('$ref' in node) return this.#reference(node, at);
    if ('oneOf' in node) return this.#alternatives(node, at, depth);
    if ('const' in node || 'enum' in node) return literalSchema(node, at, this.problems);
    if (Array.isArray(node.type)) return this.#types(node, node.type, at, depth);
    if (isTypeName(node.type)) return this.#typed(node.type, node, at, depth);
    if ('type' in node) return this.refuse(step(at, 'type'), 'type must be the name of a JSON type.');
    this.only(node, [], 'a schema without type', at);
    return this.refuse(at, 'A schema needs type, enum, const, oneOf or $ref: anything at all has no bounds.');
  }

  #reference(node: SchemaNode, at: string): JsonSchema {
    this.only(node, ['$ref'], '$ref', at);
    const name = nameIn(node.$ref);
    const place = step(at, '$ref');
    if (name === null) return this.refuse(place, '$ref must be #/$defs/<name>.');
    if (!this.#defined.has(name)) return this.refuse(place, `$ref names ${name}, which is not in $defs.`);
    this.#references.add(name);
    return { $ref: `#/$defs/${name}` };
  }

  #alternatives(node: SchemaNode, at: string, depth: number): JsonSchema {
    this.only(node, ['oneOf'], 'oneOf', at);
    const place = step(at, 'oneOf');
    if (!Array.isArray(node.oneOf) || node.oneOf.length === 0) {
      return this.refuse(place, 'oneOf must be a list with at least one schema: nothing can satisfy it.');
    }
    return { oneOf: node.oneOf.map((one, index) => this.translate(one, step(place, index), depth + 1)) };
  }

  /** A list of types becomes alternatives, each with the keywords of its type. */
  #types(node: SchemaNode, given: readonly unknown[], at: string, depth: number): JsonSchema {
    const place = step(at, 'type');
    if (given.length === 0) return this.refuse(place, 'type is an empty list: nothing can satisfy it.');
    if (!given.every(isTypeName)) return this.refuse(place, 'type must be names of JSON types.');
    // A whole number is a number too, and would match both.
    const types = [...new Set(given)].filter((type) => type !== 'integer' || !given.includes('number'));
    const keywords = types.flatMap((type) => KEYWORDS_OF[type]);
    this.only(node, ['type', ...keywords], `type ${types.join(', ')}`, at);
    const alternatives = types.map((type) => {
      const own = Object.entries(node).filter(([keyword]) => KEYWORDS_OF[type].includes(keyword));
      return this.#typed(type, { type, ...Object.fromEntries(own) }, at, depth);
    });
    const [first = NOTHING] = alternatives;
    return alternatives.length === 1 ? first : { oneOf: alternatives };
  }

  #typed(type: TypeName, node: SchemaNode, at: string, depth: number): JsonSchema {
    this.only(node, ['type', ...KEYWORDS_OF[type]], `type ${type}`, at);
    if (type === 'object') return objectSchema(this, node, at, depth);
    if (type === 'array') return arraySchema(this, node, at, depth);
    return type === 'string' ? this.#string(node, at) : { type };
  }

  #string(node: SchemaNode, at: string): JsonSchema {
    if (node.format === undefined) {
      const { min, max } = this.bounded(boundsOf(node, STRING_LENGTH, at, this.problems), 'string');
      return { type: 'string', minLength: min, maxLength: max };
    }
    this.only(node, ['type', 'format'], 'format', at);
    if (typeof node.format === 'string' && FORMATS.includes(node.format)) {
      return { type: 'string', format: node.format };
    }
    const formats = FORMATS.join(', ');
    return this.refuse(
      step(at, 'format'),
      `format ${JSON.stringify(node.format)} cannot be enforced, only ${formats}.`,
    );
  }

  /** Counts bounds. Equal ones of the same `what` share their rules and count once. */
  bounded(bounds: Bounds, what: string): Bounds {
    this.#bounds.set(`${what} ${bounds.min} ${bounds.max}`, bounds.max);
    return bounds;
  }

  /** Refuses every other keyword; `beside` describes the schema. */
  only(node: SchemaNode, keywords: readonly string[], beside: string, at: string): void {
    for (const keyword of Object.keys(node)) {
      if (!keywords.includes(keyword)) this.problems.add(step(at, keyword), refusalOf(keyword, beside));
    }
  }

  /** Records a problem and returns the placeholder. */
  refuse(pointer: string, sentence: string): JsonSchema {
    this.problems.add(pointer, sentence);
    return NOTHING;
  }
}
