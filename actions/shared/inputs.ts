import * as core from '@actions/core';
import type { Format } from './formats.ts';
import { maskSecret } from './mask.ts';
import { Failure } from './outcome.ts';

interface TextRule {
  default?: string;
  pattern?: RegExp;
  /** The pattern in words. */
  expected?: string;
}

/** A required input, or one with a default. */
export function text(name: string, rule: TextRule = {}): string {
  const value = optionalText(name, rule) ?? rule.default;
  if (value === undefined) throw invalid(name, 'is empty', rule.expected ?? 'any text');
  return value;
}

/** An input that may be left out; an empty one counts as left out, because `${{ … }}` of nothing is empty. */
export function optionalText(name: string, rule: Omit<TextRule, 'default'> = {}): string | null {
  const value = core.getInput(name);
  if (value === '') return null;
  if (rule.pattern && !rule.pattern.test(value))
    throw invalid(name, received(value), rule.expected ?? String(rule.pattern));
  return value;
}

/** An input in the format of the value that it stands in for; it may be left out. */
export function formatted(name: string, { fault }: Format): string | null {
  const value = optionalText(name);
  const found = value === null ? null : fault(value);
  if (found !== null) throw new Failure('invalid-input', `Input ${name} ${found}.`);
  return value;
}

/** One of a closed list. */
export function choice<const T extends string>(
  name: string,
  allowed: readonly T[],
  rule: { default?: NoInfer<T> } = {},
): T {
  const value = core.getInput(name) || rule.default;
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalid(name, received(value ?? ''), `one of ${allowed.join(', ')}`);
  return found;
}

/** An http or https URL, without user and password: it appears in the log. */
export function url(name: string): string {
  const value = core.getInput(name);
  const parsed = URL.parse(value);
  if (
    parsed === null ||
    !/^https?:$/.test(parsed.protocol) ||
    parsed.username !== '' ||
    parsed.password !== ''
  ) {
    throw invalid(
      name,
      parsed?.password ? 'holds a password' : received(value),
      'an http or https URL without a user',
    );
  }
  return value;
}

/** The trimmed lines of an input, empty ones left out. */
export function lines(name: string): string[] {
  return core
    .getInput(name)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

interface Range {
  min: number;
  max: number;
  default?: number;
}

/** A whole number within a range. */
export function integer(name: string, range: Range): number {
  return number(name, /^[+-]?\d+$/, range, `a whole number from ${range.min} to ${range.max}`);
}

/** Seconds, decimals allowed, as milliseconds. The range and the default are seconds too. */
export function seconds(name: string, range: Range): number {
  const expected = `seconds from ${range.min} to ${range.max}, such as 5 or 0.5`;
  return Math.round(number(name, /^\d+(\.\d+)?$/, range, expected) * 1000);
}

function number(name: string, pattern: RegExp, range: Range, expected: string): number {
  const value = core.getInput(name) || (range.default?.toString() ?? '');
  const found = pattern.test(value) ? Number(value) : Number.NaN;
  if (found >= range.min && found <= range.max) return found;
  throw invalid(name, received(value), expected);
}

/** `true` or `false`. */
export function boolean(name: string, rule: { default?: boolean } = {}): boolean {
  const fallback = rule.default === undefined ? {} : ({ default: `${rule.default}` } as const);
  return choice(name, ['true', 'false'], fallback) === 'true';
}

/** The environment that an action is about. */
export function environment(): string {
  return text('environment', {
    default: 'prod',
    pattern: /^[a-z][a-z0-9-]{0,30}$/,
    expected: 'a lower-case name such as prod',
  });
}

/** A required secret: masked before it is looked at, and never part of an error. */
export function secret(name: string): string {
  const value = optionalSecret(name);
  if (value === null)
    throw invalid(name, 'is empty', 'a secret; is it set in the repository and handed to this step?');
  return value;
}

/** A secret that may be left out. */
export function optionalSecret(name: string): string | null {
  const value = core.getInput(name);
  if (value === '') return null;
  maskSecret(value);
  return value;
}

/** The failure for an input that is wrong; `what` completes "Input x …". */
export function invalid(name: string, what: string, allowed: string): Failure<'invalid-input'> {
  return new Failure('invalid-input', `Input ${name} ${what}; allowed: ${allowed}.`);
}

function received(value: string): string {
  return value === '' ? 'is empty' : `is ${JSON.stringify(value)}`;
}
