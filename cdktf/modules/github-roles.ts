import { IamOpenidConnectProvider } from '@cdktf/provider-aws/lib/iam-openid-connect-provider/index.js';
import { IamPolicy } from '@cdktf/provider-aws/lib/iam-policy/index.js';
import { IamRole } from '@cdktf/provider-aws/lib/iam-role/index.js';
import { IamRolePolicy } from '@cdktf/provider-aws/lib/iam-role-policy/index.js';
import { IamRolePolicyAttachment } from '@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js';
import { Construct } from 'constructs';
import { backendStatements, boxStatements } from './box-policy.ts';
import { ageStatements } from './github-roles/age.ts';
import { drillStatements, expireStatements } from './github-roles/backups.ts';
import { deployStatements } from './github-roles/deploy.ts';
import { machineStatements, networkStatements } from './github-roles/deploy-ec2.ts';
import { llmStatements } from './github-roles/llm.ts';
import { planStatements } from './github-roles/plan.ts';
import { rotateStatements } from './github-roles/rotate.ts';
import type { RoleScope } from './github-roles/scope.ts';
import { sweepStatements } from './github-roles/sweep.ts';
import {
  audience,
  type Claim,
  claims,
  githubUrl,
  type TrustedRepository,
  trustStatement,
} from './github-roles/trust.ts';
import { boxBoundaryName } from './names.ts';
import { policyDocument, type Statement } from './statement.ts';

export interface GithubRolesProps extends RoleScope {
  readonly repository: TrustedRepository;
}

/** IAM's limit on all inline policies of one role. */
const inlineLimit = 10_240;
/** And on a managed policy. */
const managedLimit = 6_144;

/** How workflows enter AWS without a stored key: eight roles, each with the rights for one purpose. */
export class GithubRoles extends Construct {
  readonly planRoleArn: string;
  readonly deployRoleArn: string;
  readonly sweepRoleArn: string;
  readonly rotateRoleArn: string;
  readonly ageRoleArn: string;
  readonly llmRoleArn: string;
  readonly drillRoleArn: string;
  readonly expireRoleArn: string;
  readonly #props: GithubRolesProps;
  readonly #provider: IamOpenidConnectProvider;

  constructor(scope: Construct, id: string, props: GithubRolesProps) {
    super(scope, id);
    this.#props = props;
    this.#provider = new IamOpenidConnectProvider(this, 'github', {
      url: githubUrl,
      clientIdList: [audience],
      lifecycle: { preventDestroy: true },
    });
    new IamPolicy(this, 'box-boundary', {
      name: boxBoundaryName,
      // Another description would be another policy, and this one cannot be deleted while it caps a role.
      description: "The most that any box's role may do, whatever is written into it",
      policy: within(managedLimit, boxBoundaryName, boundary(props)),
    });
    // A managed policy, for two roles: inline, it would exceed IAM's limit for the deploy role.
    const read = new IamPolicy(this, 'read', {
      name: 'skillgap-plan',
      description: 'What terraform plan reads',
      policy: within(managedLimit, 'skillgap-plan', planStatements(props)),
    });
    // Managed too: beside the rest it would exceed that limit.
    const machines = new IamPolicy(this, 'machines', {
      name: 'skillgap-deploy-machines',
      description: 'The box and its network, for a deploy',
      policy: within(managedLimit, 'skillgap-deploy-machines', [
        ...machineStatements(props),
        ...networkStatements(props),
      ]),
    });
    // Pull requests, and main to detect drift. GitHub gives a fork's pull request no token at all.
    const plan = this.#role('plan', [claims.pullRequest, claims.main]);
    const deploy = this.#role('deploy', [claims.main]);
    const sweep = this.#role('sweep', [claims.main]);
    const rotate = this.#role('rotate', [claims.main]);
    const age = this.#role('age', [claims.main]);
    const llm = this.#role('llm', [claims.main]);
    const drill = this.#role('drill', [claims.main]);
    const expire = this.#role('expire', [claims.main]);
    new IamRolePolicyAttachment(this, 'plan-reads', { role: plan.name, policyArn: read.arn });
    new IamRolePolicyAttachment(this, 'deploy-reads', { role: deploy.name, policyArn: read.arn });
    new IamRolePolicyAttachment(this, 'deploy-machines', { role: deploy.name, policyArn: machines.arn });
    this.#write('deploy', deploy, deployStatements(props));
    this.#write('sweep', sweep, sweepStatements(props));
    this.#write('rotate', rotate, rotateStatements(props));
    this.#write('age', age, ageStatements());
    this.#write('llm', llm, llmStatements(props));
    this.#write('drill', drill, drillStatements(props));
    this.#write('expire', expire, expireStatements(props));
    this.planRoleArn = plan.arn;
    this.deployRoleArn = deploy.arn;
    this.sweepRoleArn = sweep.arn;
    this.rotateRoleArn = rotate.arn;
    this.ageRoleArn = age.arn;
    this.llmRoleArn = llm.arn;
    this.drillRoleArn = drill.arn;
    this.expireRoleArn = expire.arn;
  }

  #role(name: string, accepted: readonly Claim[]): IamRole {
    const { accountId, repository } = this.#props;
    return new IamRole(this, name, {
      name: `skillgap-${name}`,
      description: `GitHub workflows: ${name}`,
      assumeRolePolicy: policyDocument([trustStatement(accountId, repository, accepted)]),
      maxSessionDuration: 3600,
      dependsOn: [this.#provider],
    });
  }

  #write(name: string, role: IamRole, statements: readonly Statement[]): void {
    new IamRolePolicy(this, `${name}-policy`, {
      name,
      role: role.name,
      policy: within(inlineLimit, `skillgap-${name}`, statements),
    });
  }
}

/** What boxes and their backends may do, of all environments together. */
function boundary(props: GithubRolesProps): readonly Statement[] {
  return props.environments.flatMap((environment) =>
    [...boxStatements(props, environment), ...backendStatements(props, environment)].map((statement) => ({
      ...statement,
      Sid: `${statement.Sid}${environment.replace(/[^a-z0-9]/gi, '')}`,
    })),
  );
}

function within(limit: number, name: string, statements: readonly Statement[]): string {
  const document = policyDocument(statements);
  // IAM counts without white space, and JSON.stringify writes none.
  if (document.length > limit) {
    throw new Error(
      `the policy of ${name} has ${document.length} characters, IAM takes ${limit}: split it, or have fewer environments`,
    );
  }
  return document;
}
