import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { getLlama, type Llama } from 'node-llama-cpp';
import { beforeAll, describe, expect, it } from 'vitest';
import { atLeast } from '../../../.ci/fast-check.ts';
import type { JsonSchema } from '../engine/engine.ts';
import { enforceable, exampleOf, write } from '../testing/schemas.ts';
import { enforce } from './enforce.ts';
import { LIMITS } from './limits.ts';

let llama: Llama;

beforeAll(async () => {
  llama = await getLlama({ gpu: false, build: 'never', skipDownload: true, logger: () => {} });
});

/** Whether the grammar that is made of a schema lets a text pass. */
async function grammarOf(schema: unknown): Promise<(json: string) => boolean> {
  const grammar = await llama.createGrammarForJsonSchema(schema as { type: 'object' });
  // Not part of the public interface, and the only way to ask a grammar without a model.
  const { _testText } = grammar as unknown as { _testText(text: string): boolean };
  return (json) => _testText.call(grammar, `${json}\n\n\n\n`);
}

function enforced(schema: unknown): JsonSchema {
  const verdict = enforce(schema);
  if (!verdict.ok) throw new Error(JSON.stringify(verdict.problems));
  return verdict.schema;
}

describe('the grammar of an enforced schema', () => {
  it('can be made of each, and lets its values pass', async () => {
    await fc.assert(
      fc.asyncProperty(enforceable, fc.gen(), async (given, gen) => {
        const schema = enforced(given);
        const passes = await grammarOf(schema);
        const value = gen(() => exampleOf(schema));
        const json = write(value);
        expect(passes(json), json).toBe(true);
      }),
      atLeast(500),
    );
  });

  it('lets nothing pass that the schema it was made of refuses', async () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    await fc.assert(
      fc.asyncProperty(enforceable, enforceable, fc.gen(), async (given, other, gen) => {
        const schema = enforced(given);
        const strange = enforced(other);
        const json = write(gen(() => exampleOf(strange)));
        const passes = await grammarOf(schema);
        // More than one alternative of a oneOf may match what the grammar says with one of them.
        const original = JSON.parse(JSON.stringify(given).replaceAll('"oneOf":[', '"anyOf":['));
        if (passes(json)) expect(ajv.compile(original)(JSON.parse(json)), json).toBe(true);
      }),
      atLeast(500),
    );
  });

  it('holds bounds at their limits', async () => {
    const { stringLength, items } = LIMITS;
    const string = await grammarOf(enforced({ type: 'string' }));
    expect(string(JSON.stringify('x'.repeat(stringLength)))).toBe(true);
    expect(string(JSON.stringify('x'.repeat(stringLength + 1)))).toBe(false);
    for (const minItems of [0, 1, items]) {
      const list = await grammarOf(
        enforced({ type: 'array', items: { type: 'null' }, minItems, maxItems: items }),
      );
      expect(list(JSON.stringify(Array(items).fill(null)))).toBe(true);
      expect(list(JSON.stringify(Array(items + 1).fill(null)))).toBe(false);
    }
    const schema = { type: 'object', properties: { a: { type: 'null' } }, required: ['a'] };
    const object = await grammarOf(
      enforced({ ...schema, additionalProperties: { type: 'null' }, maxProperties: items }),
    );
    const names = Array.from({ length: items }, (_, index) => (index === 0 ? 'a' : `more ${index}`));
    expect(object(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))))).toBe(true);
    expect(object(JSON.stringify(Object.fromEntries([...names, 'b'].map((name) => [name, null]))))).toBe(
      false,
    );
  });

  it('can be made of the largest schemas', async () => {
    const properties = Object.fromEntries(
      Array.from({ length: 49 }, (_, index) => [`p${index}`, { type: 'string', maxLength: 1_000 - index }]),
    );
    await grammarOf(enforced({ type: 'object', properties, required: Object.keys(properties) }));
    await grammarOf(
      enforced({ enum: Array.from({ length: LIMITS.enumValues }, (_, index) => `skill ${index}`) }),
    );
    let deep: unknown = { type: 'null' };
    for (let level = 0; level < LIMITS.depth; level++) {
      deep = { type: 'array', items: deep, minItems: 1, maxItems: LIMITS.items };
    }
    const passes = await grammarOf(enforced(deep));
    expect(passes(`${'['.repeat(LIMITS.depth)}null${']'.repeat(LIMITS.depth)}`)).toBe(true);
  });
});
