import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ChatRequest, JsonSchema } from '../engine/engine.ts';
import { ApiError } from '../http/errors.ts';

/** Checks kept: a service asks with the same few schemas over and over. */
const KEPT = 32;

/** The formats that are enforced. The grammar knows digits; whether there is such a day is looked at here. */
const FORMATS = {
  date: (text: string) => isDate(text),
  time: (text: string) => isTime(text),
  'date-time': (text: string) => isDate(text.slice(0, 10)) && text[10] === 'T' && isTime(text.slice(11)),
};

// The schemas were checked already, and by other rules.
const OPTIONS = { strict: false, strictNumbers: true, validateSchema: false, meta: false, formats: FORMATS };
const checks = new Map<string, ValidateFunction>();

/** Throws when an answer that had to be JSON is not what was asked for. Half of a JSON text is of no use to anybody. */
export function checkAnswer(json: ChatRequest['json'], text: string, finishReason: 'stop' | 'length'): void {
  if (json === null) return;
  if (finishReason === 'length') {
    const message =
      'The limit of tokens cut the answer, and half of its JSON is of no use: allow more tokens.';
    throw new ApiError('answer_cut', message, { param: 'max_tokens' });
  }
  const fits = json === 'object' ? isObject(parse(text)) : checkOf(json)(parse(text));
  if (!fits)
    throw new ApiError('answer_not_of_schema', 'The model’s answer is not of the schema. Try again.');
}

function checkOf(schema: JsonSchema): ValidateFunction {
  const key = JSON.stringify(schema);
  // One Ajv each: it never lets go of a schema that it has seen.
  const check = checks.get(key) ?? new Ajv2020(OPTIONS).compile(schema);
  checks.delete(key);
  checks.set(key, check);
  const [oldest] = checks.keys();
  if (checks.size > KEPT && oldest !== undefined) checks.delete(oldest);
  return check;
}

/** Undefined, which is of no schema, for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const isTime = (text: string): boolean =>
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/.test(text);
