/** Kinds of values that the configuration is made of. Their messages follow the key's name. */
import { z } from 'zod';
import { parseDatabaseUrl } from './db/address.ts';

/** Intl's own list lacks names that it takes, such as Asia/Kolkata and Europe/Kyiv; it takes offsets, which are no zones. */
export function isTimeZone(zone: string): boolean {
  try {
    return /^[A-Z]/i.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }) !== null;
  } catch {
    return false;
  }
}

export function integer(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .refine((value) => value >= min && value <= max, message);
}

/** Where browsers keep a cookie that goes over TLS only: there, and on this machine. */
export function isTrustworthy(origin: string): boolean {
  return /^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|$))/.test(origin);
}

/** Scheme, host and port, without a path. */
export function origin() {
  const message = 'must be https://host, without a path';
  return z
    .string()
    .refine(
      (value) => /^https?:/.test(value) && URL.canParse(value) && new URL(value).origin === value,
      message,
    );
}

export function list<T extends z.ZodType<unknown, string>>(of: T) {
  return z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(of));
}

export function databaseUrl() {
  return parsedBy(parseDatabaseUrl);
}

/** A value parsed by a function whose errors can follow the key's name. */
export function parsedBy<T>(parse: (text: string) => T) {
  return z.string().transform((value, context) => {
    try {
      return parse(value);
    } catch (error) {
      context.addIssue({ code: 'custom', message: (error as Error).message });
      return z.NEVER;
    }
  });
}
