import { type ParsedStatement, parsePolicy } from '../parse.ts';
import { resources, type Stack } from '../stack.ts';
import type { Rule } from './rule.ts';
import { type Exception, exceptions } from './write-anywhere.ts';

/** Verbs of actions that change nothing. */
const reads = /^(?:BatchGet|Describe|Get|Head|List|Query|Scan|View)/i;

/** Conditions that limit a statement to what is SkillGap's. */
const tagKeys = ['aws:ResourceTag/project', 'aws:RequestTag/project'];

/** No right to change arbitrary resources, except the listed ones. */
export const writes: Rule = {
  name: 'writes are limited',
  check: (stack) =>
    grants(stack).flatMap(({ address, statement }) => [
      ...(statement.action.not || statement.resource?.not !== false
        ? [`${address} ${statement.sid}: grants all but something; name what is granted`]
        : []),
      ...widePairs(statement)
        .filter(({ action, resource }) => !exceptionFor(statement, action, resource))
        .map(({ action, resource }) => `${address} ${statement.sid}: ${action} on ${resource}`),
    ]),
};

/** A role of one box's instance. */
const boxRole = /^arn:aws:iam::\d{12}:role\/skillgap-[a-z0-9-]+-box$/;

/** A workflow's token is trusted by exact subject and audience; what a box gets, itself or for its backend, has a boundary. */
export const trust: Rule = {
  name: 'trust',
  check: (stack) =>
    resources(stack, 'aws_iam_role').flatMap(({ address, arguments: args }) =>
      parsePolicy(String(args.assume_role_policy)).flatMap((statement) => {
        const kinds = typeof statement.principal === 'object' ? Object.keys(statement.principal) : [];
        if (kinds.includes('Federated'))
          return exactToken(statement) ? [] : [`${address}: sub or aud is not exact`];
        const accounts = (typeof statement.principal === 'object' && statement.principal.AWS) || [];
        const isBox = accounts.length > 0 && accounts.every((arn) => boxRole.test(arn));
        if (kinds.length === 1 && (kinds[0] === 'Service' || isBox)) {
          return args.permissions_boundary ? [] : [`${address}: no boundary caps this role`];
        }
        return [`${address}: trusts ${JSON.stringify(statement.principal)}`];
      }),
    ),
};

/** Exceptions that no statement of any stack needs. */
export function unusedExceptions(stacks: readonly Stack[]): readonly Exception[] {
  const used = new Set(
    stacks.flatMap((stack) =>
      grants(stack).flatMap(({ statement }) =>
        widePairs(statement).map(({ action, resource }) => exceptionFor(statement, action, resource)),
      ),
    ),
  );
  return exceptions.filter((exception) => !used.has(exception));
}

function grants(stack: Stack) {
  return resources(stack, 'aws_iam_policy', 'aws_iam_role_policy').flatMap(({ address, arguments: args }) =>
    parsePolicy(String(args.policy))
      .filter(({ effect }) => effect === 'Allow')
      .map((statement) => ({ address, statement })),
  );
}

/** Each action that changes something, with each resource that is not limited to ours. */
function widePairs(statement: ParsedStatement) {
  const wide = (statement.resource?.patterns ?? []).filter((resource) => isWide(resource, statement));
  return statement.action.patterns
    .filter((action) => !reads.test(action.split(':')[1] ?? ''))
    .flatMap((action) => wide.map((resource) => ({ action, resource })));
}

/** Neither SkillGap's by name nor limited to it by a tag. */
function isWide(resource: string, { conditions }: ParsedStatement): boolean {
  const { account, name } = splitArn(resource);
  const [literal = '', ...wildcards] = name.split(/[*?]/);
  const named = wildcards.length === 0 || literal.includes('skillgap');
  if (account !== '*' && name !== '*' && named) return false;
  return account === '*' || name === '*' || !conditionKeys(conditions).some((key) => tagKeys.includes(key));
}

function splitArn(arn: string): { readonly account: string; readonly name: string } {
  const [, , , , account = '*', ...name] = arn.split(':');
  return { account, name: name.join(':') };
}

function conditionKeys(conditions: ParsedStatement['conditions']): readonly string[] {
  return Object.values(conditions).flatMap((keys) => Object.keys(keys));
}

function exceptionFor(statement: ParsedStatement, action: string, resource: string): Exception | undefined {
  const type = resource === '*' ? '*' : splitArn(resource).name.split(/[/:]/)[0];
  const keys = conditionKeys(statement.conditions);
  return exceptions.find(
    (exception) =>
      exception.action.toLowerCase() === action &&
      exception.resource === type &&
      (exception.condition === undefined || keys.includes(exception.condition)),
  );
}

function exactToken({ conditions }: ParsedStatement): boolean {
  const [operator, ...others] = Object.keys(conditions);
  const keys = conditions.StringEquals ?? {};
  const values = Object.values(keys).flat();
  return (
    operator === 'StringEquals' &&
    others.length === 0 &&
    ['aud', 'sub'].every((claim) => keys[`token.actions.githubusercontent.com:${claim}`]?.length) &&
    values.every((value) => !/[*?]/.test(value))
  );
}
