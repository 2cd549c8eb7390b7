import { expect, it } from 'vitest';
import { diagnose, type Phase } from './diagnosis.ts';

/** As Terraform 1.11.4 printed them, its wrapped lines included. */
const MESSAGES: [string, Phase, string][] = [
  [
    'provider-unreachable',
    'init',
    `Error: Failed to query available provider packages

Could not retrieve the list of available versions for provider
nobody.invalid/none/x: could not connect to nobody.invalid: failed to request
discovery document: Get "https://nobody.invalid/.well-known/terraform.json":
dial tcp: lookup nobody.invalid on 10.0.0.2:53: no such host`,
  ],
  [
    'backend-unavailable',
    'init',
    `Error: Failed to get existing workspaces: S3 bucket "skillgap-state" does not exist.

The referenced S3 bucket must have been previously created.

Error: operation error S3: ListObjectsV2, https response error StatusCode: 404, RequestID: , HostID: , NoSuchBucket: `,
  ],
  [
    'backend-unavailable',
    'init',
    'Error: validating provider credentials: retrieving caller identity from STS: operation error STS: GetCallerIdentity, https response error StatusCode: 0, RequestID: , request send failed, Post "https://sts.us-east-1.amazonaws.com/": dial tcp: lookup sts.us-east-1.amazonaws.com: no such host',
  ],
  ['access-denied', 'init', 'Error: No valid credential sources found\n\nPlease see https://…'],
  [
    'access-denied',
    'plan',
    'Error: reading IAM Role (x): operation error IAM: GetRole, https response error StatusCode: 403, api error AccessDenied: User is not\nauthorized to perform: iam:GetRole',
  ],
  [
    'plan-stale',
    'apply',
    `Error: Saved plan is stale

The given plan file can no longer be applied because the state was changed by
another operation after the plan was created.`,
  ],
  ['configuration-invalid', 'validate', 'Error: Reference to undeclared resource'],
  ['plan-failed', 'plan', 'Error: reading SSM Parameter (/aws/x): couldn’t find resource'],
  ['plan-failed', 'plan', 'Error: reading EC2 Instance: dial tcp 10.0.0.1:443: connection refused'],
  ['plan-invalid', 'show', 'Error: Failed to read the given file as a state or plan file'],
  ['apply-failed', 'apply', 'Error: creating EC2 Instance: InsufficientInstanceCapacity'],
];

it.each(MESSAGES)('%s while running %s', (reason, phase, output) => {
  const failure = diagnose(phase, output, 'terraform');
  expect(failure.reason).toBe(reason);
  expect(failure.nextStep).not.toBe('');
});

it('a locked state: who, since when, and the command', () => {
  const output = `╷
│ Error: Error acquiring the state lock
│
│ Error message: operation error S3: PutObject, https response error StatusCode: 412
│ Lock Info:
│   ID:        11111111-2222-3333-4444-555555555555
│   Path:      skillgap-state/prod
│   Operation: OperationTypeApply
│   Who:       runner@fv-az1
│   Version:   1.11.4
│   Created:   2026-11-23 19:27:20.1 +0000 UTC
│   Info:
╵`;
  const { reason, message, nextStep } = diagnose('apply', output, 'tofu');
  expect({ reason, message }).toEqual({
    reason: 'state-locked',
    message:
      'The state is locked by runner@fv-az1 since 2026-11-23 19:27:20.1 +0000 UTC (OperationTypeApply, lock 11111111-2222-3333-4444-555555555555).',
  });
  expect(nextStep).toContain('tofu force-unlock 11111111-2222-3333-4444-555555555555');
});

it('puts nothing into the command but an id', () => {
  const output = 'Error acquiring the state lock\nID: x; rm -rf /\nWho: ::add-mask::a';
  expect(diagnose('apply', output, 'terraform').nextStep).toMatch(/terraform force-unlock ID$/);
});

it('quotes what a provider printed so that the runner obeys none of it', () => {
  const { message } = diagnose('apply', 'Error: x\n::set-env name=A::b\n##[error]y', 'terraform');
  expect(message).not.toMatch(/^(::|##\[)/m);
});
