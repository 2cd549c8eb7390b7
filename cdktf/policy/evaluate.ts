import { type Context, conditionsHold } from './conditions.ts';
import type { ParsedStatement } from './parse.ts';
import { matches } from './wildcard.ts';

export interface Request {
  readonly action: string;
  /** Missing where a policy has no resource: a trust policy. */
  readonly resource?: string;
  /** The caller, where a policy names principals: `Federated`, `Service` or `AWS`, and the name. */
  readonly principal?: readonly [kind: string, name: string];
  readonly context?: Context;
}

export type Decision = 'allowed' | 'denied';

/**
 * IAM's decision: allowed if a statement allows it and none denies it; with a boundary, both must allow.
 *
 * It errs on one side only. A `*` matches across the colons of an ARN here and may not in AWS, so what is denied here is
 * denied there.
 */
export function decide(
  statements: readonly ParsedStatement[],
  request: Request,
  boundary?: readonly ParsedStatement[],
): Decision {
  const sets = boundary ? [statements, boundary] : [statements];
  return sets.every((set) => allows(set, request)) ? 'allowed' : 'denied';
}

function allows(statements: readonly ParsedStatement[], request: Request): boolean {
  const applying = statements.filter((statement) => applies(statement, request));
  return applying.length > 0 && applying.every(({ effect }) => effect === 'Allow');
}

function applies(
  statement: ParsedStatement,
  { action, resource, principal, context = {} }: Request,
): boolean {
  return (
    covers(statement.action, action.toLowerCase()) &&
    (resource === undefined ? statement.resource === undefined : covers(statement.resource, resource)) &&
    (principal === undefined || namesPrincipal(statement, principal)) &&
    conditionsHold(statement.conditions, context)
  );
}

function covers(element: ParsedStatement['action'] | undefined, value: string): boolean {
  if (!element) return false;
  return element.patterns.some((pattern) => matches(pattern, value)) !== element.not;
}

function namesPrincipal({ principal }: ParsedStatement, [kind, name]: readonly [string, string]): boolean {
  if (principal === undefined) return false;
  return (
    principal === '*' || (principal[kind]?.some((accepted) => accepted === name || accepted === '*') ?? false)
  );
}
