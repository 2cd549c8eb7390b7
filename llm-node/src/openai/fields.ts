import { z } from 'zod';
import { ApiError } from '../http/errors.ts';

/** A field that may be missing or null. */
export const optional = <T extends z.ZodType>(type: T) => type.nullish();

/** A field that is accepted and ignored. */
export const ignored = () => z.unknown().optional();

/** A field that may only have a value that changes nothing. */
export function only(allowed: readonly unknown[], sentence: string) {
  return z
    .unknown()
    .optional()
    .refine((value) => value === undefined || value === null || allowed.some((one) => same(one, value)), {
      error: sentence,
      params: { code: 'unsupported_parameter' },
    });
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export const clientName = () =>
  optional(z.string({ error: 'must be a string' }).max(256, 'is longer than 256'));

/** Parses a body, or throws an {@link ApiError} that names the first invalid field. */
export function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  if (!issue) throw new ApiError('invalid_value', 'The body is not valid.');
  const { param, message, code } = explain(issue);
  throw new ApiError(code, message, { param });
}

function explain(issue: z.core.$ZodIssue): {
  param: string;
  message: string;
  code: 'invalid_value' | 'unsupported_parameter';
} {
  const at = z.core.toDotPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const key = (issue.keys[0] ?? '').slice(0, 100);
    const param = at === '' ? key : `${at}.${key}`;
    return { param, message: `${param} is not supported.`, code: 'unsupported_parameter' };
  }
  const unsupported = issue.code === 'custom' && issue.params?.code === 'unsupported_parameter';
  return {
    param: at,
    message: `${at} ${issue.message}.`,
    code: unsupported ? 'unsupported_parameter' : 'invalid_value',
  };
}
