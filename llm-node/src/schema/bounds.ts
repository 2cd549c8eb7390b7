import { LIMITS } from './limits.ts';
import type { SchemaNode } from './node.ts';
import { type Problems, step } from './problems.ts';

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

interface Wanted {
  readonly keywords: readonly [min: string, max: string];
  /** The default `max`. */
  readonly byDefault: number;
  /** A higher `max` is lowered to this one, which satisfies it too. */
  readonly highest: number;
}

export const STRING_LENGTH: Wanted = {
  keywords: ['minLength', 'maxLength'],
  byDefault: LIMITS.stringLength,
  highest: LIMITS.stringLength,
};
export const ITEMS: Wanted = {
  keywords: ['minItems', 'maxItems'],
  byDefault: LIMITS.itemsByDefault,
  highest: LIMITS.items,
};
export const PROPERTIES: Wanted = {
  keywords: ['minProperties', 'maxProperties'],
  byDefault: LIMITS.itemsByDefault,
  highest: LIMITS.items,
};

/** The two bounds of a schema, made finite. Invalid ones become problems. */
export function boundsOf(
  node: SchemaNode,
  { keywords: [minName, maxName], byDefault, highest }: Wanted,
  at: string,
  problems: Problems,
): Bounds {
  const read = (keyword: string): number | undefined => {
    const value = node[keyword];
    if (value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    problems.add(step(at, keyword), `${keyword} must be a whole number, 0 or more.`);
    return undefined;
  };
  const min = read(minName) ?? 0;
  const max = read(maxName) ?? Math.max(byDefault, min);
  if (min > max) {
    problems.add(
      step(at, minName),
      `${minName} ${min} is more than ${maxName} ${max}: nothing can satisfy it.`,
    );
  } else if (min > highest) {
    problems.add(step(at, minName), `${minName} can be ${highest} at most here, not ${min}.`);
  }
  return { min, max: Math.min(max, highest) };
}
