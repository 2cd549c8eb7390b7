import { expect, it } from 'vitest';
import { exampleProd, exampleStaging } from '../testing/example.ts';
import { all, synthesized } from '../testing/stack.ts';

it.each([exampleProd, exampleStaging])('synthesizes $name as it did before', (environment) => {
  const stack = synthesized(environment);
  // The script has tests of its own; here a change of it would hide every other.
  for (const instance of all(stack, 'aws_instance')) instance.user_data = 'modules/user-data/user-data.sh';
  expect(stack).toMatchSnapshot();
});

it('keeps its state in the bucket that bootstrap made, locked by an object beside it', () => {
  expect(synthesized(exampleProd).terraform.backend).toEqual({
    s3: {
      bucket: 'skillgap-state-123456789012',
      key: 'prod.tfstate',
      region: 'us-east-1',
      encrypt: true,
      use_lockfile: true,
    },
  });
});

it('touches one account only, and tags all that it makes', () => {
  expect(synthesized(exampleStaging).provider.aws).toMatchObject([
    {
      allowed_account_ids: ['123456789012'],
      default_tags: [{ tags: { project: 'skillgap', environment: 'staging', 'managed-by': 'terraform' } }],
    },
  ]);
});
