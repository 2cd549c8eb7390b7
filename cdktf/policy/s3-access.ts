import { type Decision, decide } from './evaluate.ts';
import { parsePolicy } from './parse.ts';
import { findPrincipals } from './principals.ts';
import { type S3Message, s3Requests } from './s3-request.ts';
import { resources, type Stack } from './stack.ts';
import { synthesizeAll } from './synthesize.ts';

const everything = parsePolicy(
  '{"Statement":{"Effect":"Allow","Principal":"*","Action":"*","Resource":"*"}}',
);

/**
 * What S3 would decide of a role's requests, over TLS: by the role's rights, its boundary, and the policies of the buckets.
 * moto decides none of it.
 *
 * @example
 * s3Access()('skillgap-prod-box', { method: 'DELETE', path: '/skillgap-prod-backups-123456789012/postgres/1' }) // 'denied'
 */
export function s3Access(
  stacks: readonly Stack[] = synthesizeAll(),
): (role: string, message: S3Message) => Decision {
  const principals = findPrincipals(stacks);
  const ofBuckets = stacks
    .flatMap((stack) => resources(stack, 'aws_s3_bucket_policy'))
    .flatMap(({ arguments: args }) => parsePolicy(String(args.policy)));
  return (role, message) => {
    const principal = principals.get(role);
    if (!principal)
      throw new Error(`no stack has a role ${role}; there are ${[...principals.keys()].join(', ')}`);
    const requests = s3Requests(message);
    const allowed = requests.every((request) => {
      const { context } = request;
      return (
        decide(principal.may, request, principal.boundary) === 'allowed' &&
        decide([...everything, ...ofBuckets], {
          ...request,
          principal: ['AWS', role],
          context: { ...context, 'aws:SecureTransport': 'true' },
        }) === 'allowed'
      );
    });
    return allowed && requests.length > 0 ? 'allowed' : 'denied';
  };
}
