import {
  backendRoleName,
  backupParameters,
  boxRoleName,
  bucketNames,
  deployKeyParameter,
  deployParameters,
  deployPublicKeyParameter,
  dnsParameters,
  environmentPrefix,
  llmTokenParameters,
  type Place,
  parameterArn,
  roleArn,
} from '../names.ts';

/** What the roles of GitHub's workflows apply to. */
export interface RoleScope extends Place {
  readonly environments: readonly string[];
  /** The zones that Terraform makes. */
  readonly route53Zones: readonly string[];
  readonly stateBucket: string;
}

/** The ARNs of everything that Terraform creates in the environments, by kind. */
export function managed({ accountId, region, environments, stateBucket }: RoleScope) {
  const all = <T>(make: (environment: string, prefix: string) => T | readonly T[]): T[] =>
    environments.flatMap((environment) => make(environment, environmentPrefix(environment)));
  const ec2 = (type: string) => `arn:aws:ec2:${region}:${accountId}:${type}/*`;
  return {
    ec2,
    // In full: a `*` at the end would also match the objects, beyond the slash.
    buckets: all((_, prefix) =>
      Object.values(bucketNames(prefix, accountId)).map((name) => `arn:aws:s3:::${name}`),
    ),
    /** Those of instances. */
    boxRoles: all((_, prefix) => roleArn(accountId, boxRoleName(prefix))),
    roles: all((_, prefix) =>
      [boxRoleName, backendRoleName].map((nameOf) => roleArn(accountId, nameOf(prefix))),
    ),
    profiles: all((_, prefix) => `arn:aws:iam::${accountId}:instance-profile/${boxRoleName(prefix)}`),
    alarms: all((_, prefix) => `arn:aws:cloudwatch:${region}:${accountId}:alarm:${prefix}-*`),
    topics: all((_, prefix) => `arn:aws:sns:${region}:${accountId}:${prefix}-*`),
    budgets: all((_, prefix) => `arn:aws:budgets::${accountId}:budget/${prefix}-*`),
    /** Written by Terraform. */
    parameters: all((environment) =>
      [...deployParameters, ...dnsParameters, ...backupParameters].map((name) =>
        parameterArn({ accountId, region }, `/skillgap-deploy/${environment}/${name}`),
      ),
    ),
    /** Everything that a deploy reads: the application's secrets, and the key of the box. */
    secrets: all((environment) =>
      ['skillgap', 'skillgap-deploy'].flatMap((root) => [
        parameterArn({ accountId, region }, `/${root}/${environment}`),
        parameterArn({ accountId, region }, `/${root}/${environment}/*`),
      ]),
    ),
    /** Replaced by a rotation: the application's secrets, the deploy's key, and its own state. */
    rotated: all((environment) =>
      [
        `/skillgap/${environment}/*`,
        ...['rotation/*', 'pending/*', deployPublicKeyParameter].map(
          (name) => `/skillgap-deploy/${environment}/${name}`,
        ),
      ].map((path) => parameterArn({ accountId, region }, path)),
    ),
    deployKeys: all((environment) =>
      parameterArn({ accountId, region }, `/skillgap-deploy/${environment}/${deployKeyParameter}`),
    ),
    /** Read for the LLM node, each by its name. */
    llmTokens: all((environment) =>
      llmTokenParameters.map((name) =>
        parameterArn({ accountId, region }, `/skillgap/${environment}/${name}`),
      ),
    ),
    image: `arn:aws:ssm:${region}::parameter/aws/service/debian/release/*`,
    stateBucket: `arn:aws:s3:::${stateBucket}`,
    // Not the bootstrap stack's state: a role that could write it could write the roles.
    states: all((environment) => `arn:aws:s3:::${stateBucket}/${environment}.tfstate`),
    locks: all((environment) => `arn:aws:s3:::${stateBucket}/${environment}.tfstate.tflock`),
  };
}
