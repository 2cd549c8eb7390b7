import type { Conditions } from '../modules/statement.ts';

/** Patterns, and whether they include or exclude. */
export interface Element {
  readonly patterns: readonly string[];
  readonly not: boolean;
}

export interface ParsedStatement {
  readonly sid: string;
  readonly effect: 'Allow' | 'Deny';
  /** In lower case: IAM ignores case. */
  readonly action: Element;
  readonly resource?: Element;
  readonly principal?: '*' | Readonly<Record<string, readonly string[]>>;
  readonly conditions: Conditions;
}

const known = new Set([
  ...['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
]);

/** The statements of a policy. Throws on anything unknown, rather than ignore it. */
export function parsePolicy(json: string): readonly ParsedStatement[] {
  const document = JSON.parse(json);
  return [document.Statement].flat().map(parseStatement);
}

function parseStatement(raw: Record<string, unknown>): ParsedStatement {
  for (const key of Object.keys(raw)) {
    if (!known.has(key))
      throw new Error(`statement ${raw.Sid} has ${key}, which the evaluator does not know`);
  }
  if (raw.Effect !== 'Allow' && raw.Effect !== 'Deny') {
    throw new Error(`statement ${raw.Sid} has the effect ${raw.Effect}: Allow or Deny`);
  }
  const action = element(raw, 'Action');
  if (!action) throw new Error(`statement ${raw.Sid} names no action`);
  const resource = element(raw, 'Resource');
  return {
    sid: String(raw.Sid ?? ''),
    effect: raw.Effect,
    action: { ...action, patterns: action.patterns.map((pattern) => pattern.toLowerCase()) },
    ...(resource && { resource }),
    ...(raw.Principal !== undefined && { principal: principals(raw.Principal) }),
    conditions: (raw.Condition ?? {}) as Conditions,
  };
}

function element(raw: Record<string, unknown>, name: string): Element | undefined {
  const not = raw[name] === undefined;
  const value = not ? raw[`Not${name}`] : raw[name];
  return value === undefined ? undefined : { patterns: strings(value), not };
}

function principals(raw: unknown): '*' | Readonly<Record<string, readonly string[]>> {
  if (raw === '*') return '*';
  return Object.fromEntries(Object.entries(raw as object).map(([kind, names]) => [kind, strings(names)]));
}

function strings(value: unknown): readonly string[] {
  return [value].flat().map((item) => {
    if (typeof item !== 'string') throw new Error(`${JSON.stringify(item)} stands where a policy has text`);
    return item;
  });
}
