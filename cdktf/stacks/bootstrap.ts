import { TerraformOutput } from 'cdktf';
import type { Construct } from 'constructs';
import type { Environment } from '../environments/types.ts';
import { GithubRoles } from '../modules/github-roles.ts';
import { PrivateBucket } from '../modules/private-bucket.ts';
import { AwsStack, stateBucketName } from './aws-stack.ts';

/** The account that all environments share: they must agree on it. */
export type BootstrapSettings = Pick<Environment, 'accountId' | 'region' | 'github'> & {
  /** Every environment, synthesized or not: the roles cover all of them. */
  readonly environments: readonly Pick<Environment, 'name' | 'dns'>[];
};

/** What a workflow needs before it can do anything. The operator applies it, never a workflow. */
export class BootstrapStack extends AwsStack {
  constructor(scope: Construct, { accountId, region, github, environments }: BootstrapSettings) {
    super(scope, 'bootstrap', { accountId, region, environment: 'shared' });
    const stateBucket = new PrivateBucket(this, 'state', {
      name: stateBucketName(accountId),
      // A broken state is repaired from an old one.
      retention: { noncurrentDays: 90 },
    });
    const roles = new GithubRoles(this, 'github', {
      accountId,
      region,
      environments: environments.map(({ name }) => name),
      route53Zones: environments.flatMap(({ dns }) => (dns.provider === 'route53' ? [dns.zone] : [])),
      stateBucket: stateBucket.name,
      repository: github,
    });
    this.#output('AWS_PLAN_ROLE_ARN', roles.planRoleArn);
    this.#output('AWS_ROLE_ARN', roles.deployRoleArn);
    this.#output('AWS_SWEEP_ROLE_ARN', roles.sweepRoleArn);
    this.#output('AWS_ROTATE_ROLE_ARN', roles.rotateRoleArn);
    this.#output('AWS_AGE_ROLE_ARN', roles.ageRoleArn);
    this.#output('AWS_LLM_ROLE_ARN', roles.llmRoleArn);
    this.#output('AWS_DRILL_ROLE_ARN', roles.drillRoleArn);
    this.#output('AWS_EXPIRE_ROLE_ARN', roles.expireRoleArn);
  }

  /** Named like the repository's variable that gets it. */
  #output(name: string, value: string): void {
    new TerraformOutput(this, name, { value, staticId: true });
  }
}
