import { isDeepStrictEqual } from 'node:util';
import type { Assertion } from './scenario.ts';

/** Conditions by name. A pair is an observed value and the expected one. */
type Conditions = Readonly<Record<string, boolean | readonly [observed: unknown, expected: unknown]>>;

/**
 * An assertion of several conditions. Its detail lists the observed values, each failed condition with what was expected,
 * and `more`.
 */
export function expectAll(assertion: string, conditions: Conditions, more?: string): Assertion {
  const results = Object.entries(conditions).map(([name, condition]) => {
    if (typeof condition === 'boolean') return { passed: condition, text: condition ? '' : `NOT ${name}` };
    const [observed, expected] = condition;
    const passed = isDeepStrictEqual(observed, expected);
    return { passed, text: `${name} ${text(observed)}${passed ? '' : ` (expected ${text(expected)})`}` };
  });
  return {
    assertion,
    passed: results.every(({ passed }) => passed),
    detail: [...results.map((result) => result.text), more].filter(Boolean).join(', '),
  };
}

const text = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? 'missing');
