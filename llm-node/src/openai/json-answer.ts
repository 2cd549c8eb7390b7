import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ChatRequest, JsonSchema } from '../engine/engine.ts';
import { ApiError } from '../http/errors.ts';
import { remember } from '../lru.ts';
import { isObject } from '../schema/node.ts';

/** Validators kept: a service uses the same few schemas over and over. */
const KEPT = 32;

/** The supported formats. The grammar only enforces digits; these know which dates exist. */
const FORMATS = {
  date: (text: string) => isDate(text),
  time: (text: string) => isTime(text),
  'date-time': (text: string) => isDate(text.slice(0, 10)) && text[10] === 'T' && isTime(text.slice(11)),
};

// The schemas are checked already, by other rules.
const OPTIONS = { strict: false, strictNumbers: true, validateSchema: false, meta: false, formats: FORMATS };
const validators = new Map<string, ValidateFunction>();

/** Throws when an answer that must be JSON is incomplete or violates its schema. */
export function checkAnswer(json: ChatRequest['json'], text: string, finishReason: 'stop' | 'length'): void {
  if (json === null) return;
  if (finishReason === 'length') {
    const message = 'The JSON answer is incomplete: it reached the limit of tokens. Allow more tokens.';
    throw new ApiError('answer_cut', message, { param: 'max_tokens' });
  }
  const fits = json === 'object' ? isObject(parseJson(text)) : validatorOf(json)(parseJson(text));
  if (!fits) throw new ApiError('answer_not_of_schema', 'The model’s answer violates the schema. Try again.');
}

function validatorOf(schema: JsonSchema): ValidateFunction {
  const key = JSON.stringify(schema);
  // One Ajv each: it never releases a schema that it has compiled.
  return remember(validators, key, validators.get(key) ?? new Ajv2020(OPTIONS).compile(schema), KEPT);
}

/** Undefined, which fits no schema, for invalid JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isTime = (text: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text);
