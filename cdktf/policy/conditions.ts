import type { Conditions } from '../modules/statement.ts';
import { matches } from './wildcard.ts';

/** What AWS knows about a request besides principal, action and resource. Keys in lower case. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

type Operator = (value: string | undefined, accepted: readonly string[]) => boolean;

/** IAM's set operator for a key with several values. It holds without any. */
const forAllValues = 'ForAllValues:';

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
    const operator = operators[name.replace(forAllValues, '')];
    if (!operator) {
      throw new Error(
        `condition operator ${name} is not known here: teach it to policy/conditions.ts, with a test`,
      );
    }
    return Object.entries(keys).every(([key, accepted]) => {
      const values = [known.get(key.toLowerCase()) ?? []].flat();
      const holds = (value?: string) => operator(value, [accepted].flat().map(withoutVariables));
      if (name.startsWith(forAllValues)) return values.every(holds);
      if (values.length > 1)
        throw new Error(`${key} has several values: IAM wants ForAllValues: before ${name}`);
      return holds(values[0]);
    });
  });
}

function withoutVariables(value: string): string {
  if (value.includes('${'))
    throw new Error(`policy variable in "${value}": the evaluator does not know them`);
  return value;
}
