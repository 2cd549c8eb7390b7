import { App, Testing } from 'cdktf';
import { expect, it } from 'vitest';
import { BootstrapStack } from './bootstrap.ts';

const stack = JSON.parse(
  Testing.synth(
    new BootstrapStack(new App(), {
      accountId: '123456789012',
      region: 'us-east-1',
      github: { owner: 'owner', name: 'name' },
      environments: [{ name: 'prod', dns: { provider: 'none' } }],
    }),
  ),
);

it('keeps its own state, locked and encrypted, in the bucket that it makes', () => {
  const [bucket] = Object.values<{ bucket: string }>(stack.resource.aws_s3_bucket);
  expect(stack.terraform.backend.s3).toEqual({
    bucket: bucket?.bucket,
    key: 'bootstrap.tfstate',
    region: 'us-east-1',
    encrypt: true,
    use_lockfile: true,
  });
});

it('says the roles by the names of the variables that they go into', () => {
  expect(Object.keys(stack.output)).toEqual([
    'AWS_AGE_ROLE_ARN',
    'AWS_DRILL_ROLE_ARN',
    'AWS_EXPIRE_ROLE_ARN',
    'AWS_LLM_ROLE_ARN',
    'AWS_PLAN_ROLE_ARN',
    'AWS_ROLE_ARN',
    'AWS_ROTATE_ROLE_ARN',
    'AWS_SWEEP_ROLE_ARN',
  ]);
});
