import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../environments/types.ts';
import { GithubRoles } from '../modules/github-roles.ts';
import { PrivateBucket } from '../modules/private-bucket.ts';
import { AwsStack, stateBucketName } from './aws-stack.ts';

/** The account that all environments share: they must agree on it. */
export type BootstrapSettings = Pick<Environment, 'accountId' | 'region' | 'github'> & {
  /** Every environment that there may ever be, synthesized or not: the roles are made for all of them. */
  readonly environments: readonly string[];
};

/** What must be there before a workflow can do anything. Applied by the operator, once, and never by a workflow. */
export class BootstrapStack extends AwsStack {
  constructor(scope: Construct, { accountId, region, github, environments }: BootstrapSettings) {
    super(scope, 'bootstrap', { accountId, region, environment: 'shared' });
    const stateBucket = new PrivateBucket(this, 'state', {
      name: stateBucketName(accountId),
      // An old state is what a broken one is repaired from.
      retention: { noncurrentDays: 90 },
    });
    const roles = new GithubRoles(this, 'github', {
      accountId,
      region,
      environments,
      stateBucket: stateBucket.name,
      repository: github,
    });
    this.#output('AWS_PLAN_ROLE_ARN', roles.planRoleArn);
    this.#output('AWS_ROLE_ARN', roles.deployRoleArn);
    this.#output('AWS_SWEEP_ROLE_ARN', roles.sweepRoleArn);
    this.#output('AWS_ROTATE_ROLE_ARN', roles.rotateRoleArn);
    this.#output('AWS_AGE_ROLE_ARN', roles.ageRoleArn);
    this.#output('AWS_LLM_ROLE_ARN', roles.llmRoleArn);
  }

  /** Named as the repository's variable into which it goes. */
  #output(name: string, value: string): void {
    new TerraformOutput(this, name, { value, staticId: true });
  }
}
