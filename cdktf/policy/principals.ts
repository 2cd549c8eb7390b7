import { type ParsedStatement, parsePolicy } from './parse.ts';
import { type Resource, referenced, resources, type Stack } from './stack.ts';

/** A role in AWS: its rights, its permissions boundary, its trust policy. */
export interface Principal {
  readonly may: readonly ParsedStatement[];
  readonly boundary?: readonly ParsedStatement[];
  readonly trust: readonly ParsedStatement[];
}

/** Every role in all stacks, by name. A boundary is found by its ARN, in any stack. */
export function findPrincipals(stacks: readonly Stack[]): ReadonlyMap<string, Principal> {
  const managed = new Map(
    stacks.flatMap((stack) =>
      resources(stack, 'aws_iam_policy').map((policy) => [text(policy, 'name'), policyOf(policy)]),
    ),
  );
  return new Map(
    stacks.flatMap((stack) =>
      resources(stack, 'aws_iam_role').map((role) => [text(role, 'name'), principal(stack, role, managed)]),
    ),
  );
}

function principal(
  stack: Stack,
  role: Resource,
  managed: ReadonlyMap<string, readonly ParsedStatement[]>,
): Principal {
  const ofRole = (type: string) =>
    resources(stack, type).filter(
      (resource) => referenced(stack, resource.arguments.role)?.address === role.address,
    );
  const arn = role.arguments.permissions_boundary;
  const boundary = typeof arn === 'string' ? managed.get(arn.split(':policy/')[1] ?? '') : undefined;
  if (arn !== undefined && !boundary)
    throw new Error(`${role.address} is capped by ${arn}, which no stack creates`);
  return {
    may: [
      ...ofRole('aws_iam_role_policy').flatMap(policyOf),
      ...ofRole('aws_iam_role_policy_attachment').flatMap((attachment) => {
        const policy = referenced(stack, attachment.arguments.policy_arn);
        if (!policy)
          throw new Error(`${attachment.address} attaches a policy that the stack does not create`);
        return policyOf(policy);
      }),
    ],
    ...(boundary && { boundary }),
    trust: parsePolicy(text(role, 'assume_role_policy')),
  };
}

function policyOf(resource: Resource): readonly ParsedStatement[] {
  return parsePolicy(text(resource, 'policy'));
}

function text({ address, arguments: args }: Resource, name: string): string {
  const value = args[name];
  if (typeof value !== 'string') throw new Error(`${address} has no ${name}`);
  return value;
}
