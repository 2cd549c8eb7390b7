import { parsePolicy } from '../parse.ts';
import { type Arguments, blocks, type Resource, referenced, resources, type Stack } from '../stack.ts';
import type { Rule } from './rule.ts';

type Companion = (companion: Resource) => boolean;

/** The resources that every bucket needs, and what they must say. */
const companions: Readonly<Record<string, Companion>> = {
  aws_s3_bucket_public_access_block: ({ arguments: args }) =>
    ['block_public_acls', 'block_public_policy', 'ignore_public_acls', 'restrict_public_buckets'].every(
      (key) => args[key] === true,
    ),
  aws_s3_bucket_ownership_controls: ({ arguments: args }) =>
    blocks(args.rule).every(({ object_ownership }) => object_ownership === 'BucketOwnerEnforced'),
  aws_s3_bucket_server_side_encryption_configuration: ({ arguments: args }) =>
    blocks(args.rule).every((rule) =>
      blocks(rule.apply_server_side_encryption_by_default).some(
        ({ sse_algorithm }) => sse_algorithm === 'AES256',
      ),
    ),
  aws_s3_bucket_versioning: ({ arguments: args }) =>
    blocks(args.versioning_configuration).every(({ status }) => status === 'Enabled'),
  aws_s3_bucket_lifecycle_configuration: ({ arguments: args }) =>
    ['noncurrent_version_expiration', 'abort_incomplete_multipart_upload'].every((key) =>
      blocks(args.rule).some((rule) => rule.status === 'Enabled' && blocks(rule[key]).length > 0),
    ) && blocks(args.rule).every(losesNothing),
  aws_s3_bucket_policy: ({ arguments: args }) =>
    parsePolicy(String(args.policy)).every(({ effect, principal }) => effect === 'Deny' || principal !== '*'),
};

/** Only old versions expire, and by their age: many new ones must not push out the one that is wanted back. */
function losesNothing(rule: Arguments): boolean {
  return (
    blocks(rule.expiration).every(({ days, date }) => days === undefined && date === undefined) &&
    blocks(rule.noncurrent_version_expiration).every(
      ({ newer_noncurrent_versions }) => newer_noncurrent_versions === undefined,
    )
  );
}

/** No bucket is public, unencrypted, without versions, or ever-growing; none loses what is current. access.test.ts checks that TLS is required. */
export const buckets: Rule = {
  name: 'buckets',
  check: (stack) => [
    ...resources(stack, 'aws_s3_bucket').flatMap((bucket) => judge(stack, bucket)),
    ...resources(stack, 'aws_s3_bucket_acl').map(({ address }) => `${address}: buckets here have no ACL`),
  ],
};

function judge(stack: Stack, bucket: Resource): readonly string[] {
  return Object.entries(companions).flatMap(([type, holds]) => {
    const found = resources(stack, type).filter(
      (companion) => referenced(stack, companion.arguments.bucket)?.address === bucket.address,
    );
    if (found.length !== 1) return [`${bucket.address}: has ${found.length} of ${type}, must have one`];
    return found.every(holds) ? [] : [`${bucket.address}: its ${type} does not say what it must`];
  });
}
