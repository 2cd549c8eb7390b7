import type { Conditions } from '../modules/statement.ts';
import { matches } from './wildcard.ts';

/** What AWS knows about a request besides principal, action and resource. Keys in lower case. */
export type Context = Readonly<Record<string, string>>;

type Operator = (value: string | undefined, accepted: readonly string[]) => boolean;

/** Without the key only `Null` can hold: that is what it asks. */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: (value, accepted) => value !== undefined && accepted.includes(value),
  StringLike: (value, accepted) => value !== undefined && accepted.some((pattern) => matches(pattern, value)),
  Bool: (value, accepted) => value !== undefined && accepted.includes(value.toLowerCase()),
  Null: (value, accepted) => accepted.includes(String(value === undefined)),
};

/** Every operator and every key must hold; of a key's values, one. Throws on an unknown operator. */
export function conditionsHold(conditions: Conditions, context: Context): boolean {
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(conditions).every(([name, keys]) => {
    const operator = operators[name];
    if (!operator) {
      throw new Error(
        `condition operator ${name} is not known here: teach it to policy/conditions.ts, with a test`,
      );
    }
    return Object.entries(keys).every(([key, accepted]) =>
      operator(known.get(key.toLowerCase()), [accepted].flat().map(withoutVariables)),
    );
  });
}

function withoutVariables(value: string): string {
  if (value.includes('${'))
    throw new Error(`policy variable in "${value}": the evaluator does not know them`);
  return value;
}
