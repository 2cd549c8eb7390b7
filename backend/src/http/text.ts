import { z } from '@hono/zod-openapi';

/** No NUL, which Postgres cannot hold. */
const WITHOUT_NUL = String.raw`^[^\u0000]*$`;
const CONTROL = String.raw`\u0000-\u001f\u007f-\u009f`;
/** What `trim` takes away, control characters aside. */
const BLANK = String.raw` \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff`;
/** No control character, and one that is not blank. In this form it is read once, without going back. */
const VISIBLE = `^[${BLANK}]*[^${BLANK}${CONTROL}][^${CONTROL}]*$`;

type Length = { min?: number; max: number };

/** Untrusted text of any kind. */
export const anyText = ({ min = 0, max }: Length) =>
  text(new RegExp(WITHOUT_NUL), 'must not have a NUL character', { min, max });

/** What is wrong with an id that no skill can have, such as a name. */
export const NO_SKILL_ID = 'must be the id of a skill, as GET /v1/skills finds it';

/** Short untrusted text: trimmed, not empty, no control characters. */
export const shortText = (max: number) =>
  text(new RegExp(VISIBLE), 'must have something to read, and no control character', { min: 1, max }).trim();

/** Untrusted text of many lines, with something to see in it; the limit of a body is the limit of its length. */
export const visibleText = z
  .string()
  .regex(new RegExp(`[^${BLANK}${CONTROL}]`), 'must have something to read')
  .openapi({ minLength: 1 });

function text(pattern: RegExp, message: string, { min, max }: Required<Length>) {
  return z
    .string()
    .regex(pattern, { message, abort: true })
    .refine((value) => value.isWellFormed(), { message, abort: true })
    .refine((value) => hasLength(value, min, max), `must have ${min} to ${max} characters`)
    .openapi({ minLength: min, maxLength: max });
}

/** Counts characters as JSON Schema does: a pair of surrogates is one. */
export function hasLength(text: string, min: number, max: number): boolean {
  if (text.length < min || text.length > 2 * max) return false;
  const length = [...text].length;
  return length >= min && length <= max;
}
