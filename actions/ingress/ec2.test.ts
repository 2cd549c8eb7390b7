import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SecurityGroups, type Sender } from './ec2.ts';

interface Call {
  operation: string;
  input: Record<string, unknown>;
}

const opening = { cidr: '203.0.113.7/32', port: 22, run: '7-1', expires: 0 };

/** An AWS error as the SDK throws it. */
function awsError(name: string, status = 400) {
  return Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });
}

/** Groups whose client answers by function, and what it was asked. */
function groupsOf(answer: (call: Call, number: number) => unknown, deadlineMs?: number) {
  const calls: Call[] = [];
  const send = async (command: { constructor: { name: string }; input: Call['input'] }) => {
    const call = { operation: command.constructor.name.replace('Command', ''), input: command.input };
    return answer(call, calls.push(call));
  };
  return { groups: new SecurityGroups(deadlineMs, { send } as unknown as Sender), calls };
}
const failing = (...errors: Error[]) =>
  groupsOf((_, number) => {
    throw errors[Math.min(number, errors.length) - 1];
  });

beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  // Pauses of nothing: how long they are is tested with the retries.
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => vi.restoreAllMocks());

it('lists rules page by page, an empty page in between, and each rule once', async () => {
  const pages = [['sgr-1', 'sgr-2'], [], ['sgr-2', 'sgr-3']];
  const { groups, calls } = groupsOf((_, number) => ({
    SecurityGroupRules: pages[number - 1]?.map((SecurityGroupRuleId) => ({ SecurityGroupRuleId })),
    NextToken: number < pages.length ? `page ${number}` : undefined,
  }));
  expect((await groups.rules('sg-1')).map(({ id }) => id)).toEqual(['sgr-1', 'sgr-2', 'sgr-3']);
  expect(calls.map(({ input }) => input.NextToken)).toEqual([undefined, 'page 1', 'page 2']);
  expect(calls[0]?.input.Filters).toEqual([{ Name: 'group-id', Values: ['sg-1'] }]);
});

it('looks for the group by name and both tags', async () => {
  const { groups, calls } = groupsOf(() => ({ SecurityGroups: [{ GroupId: 'sg-1' }] }));
  expect(await groups.find('prod')).toBe('sg-1');
  expect(calls[0]?.input.Filters).toEqual([
    { Name: 'group-name', Values: ['skillgap-prod-deploy-ingress'] },
    { Name: 'tag:project', Values: ['skillgap'] },
    { Name: 'tag:purpose', Values: ['deploy-ingress'] },
  ]);
});

it('takes exactly one group', async () => {
  const none = groupsOf(() => ({ SecurityGroups: [] })).groups.find('prod');
  await expect(none).rejects.toMatchObject({ reason: 'group-missing' });
  const two = groupsOf(() => ({ SecurityGroups: [{ GroupId: 'sg-1' }, { GroupId: 'sg-2' }] })).groups;
  await expect(two.find('prod')).rejects.toMatchObject({
    reason: 'group-ambiguous',
    message: expect.stringContaining('sg-1 and sg-2'),
  });
});

it.each([
  ['UnauthorizedOperation', 403, 'access-denied', 1],
  ['AuthFailure', 401, 'access-denied', 1],
  ['RequestExpired', 400, 'access-denied', 1],
  ['CredentialsProviderError', 0, 'no-credentials', 1],
  ['RequestLimitExceeded', 503, 'throttled', 14],
  ['InternalError', 500, 'unreachable', 14],
  ['InvalidParameterValue', 400, 'aws-error', 1],
  ['InvalidGroup.NotFound', 400, 'group-missing', 1],
  ['RulesPerSecurityGroupLimitExceeded', 400, 'rule-limit', 1],
])('%s (%i) is %s, after %i calls', async (name, status, reason, times) => {
  const { groups, calls } = failing(awsError(name, status));
  await expect(groups.authorize('sg-1', opening, 'n')).rejects.toMatchObject({ reason });
  expect(calls).toHaveLength(times);
});

it('tells a rule that exists already from one that it made', async () => {
  expect(
    await failing(awsError('InvalidPermission.Duplicate')).groups.authorize('sg-1', opening, 'n'),
  ).toBeNull();
  const { groups, calls } = groupsOf(() => ({ SecurityGroupRules: [{ SecurityGroupRuleId: 'sgr-1' }] }));
  expect(await groups.authorize('sg-1', opening, 'the name')).toBe('sgr-1');
  expect(calls[0]?.input).toMatchObject({
    GroupId: 'sg-1',
    IpPermissions: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: opening.cidr }] }],
    TagSpecifications: [
      {
        ResourceType: 'security-group-rule',
        Tags: [
          { Key: 'Name', Value: 'the name' },
          { Key: 'project', Value: 'skillgap' },
          { Key: 'run', Value: '7-1' },
          { Key: 'expires', Value: '1970-01-01T00:00:00Z' },
        ],
      },
    ],
  });
});

it.each(['InvalidSecurityGroupRuleId.NotFound', 'InvalidPermission.NotFound', 'InvalidGroup.NotFound'])(
  'takes %s for gone already',
  async (name) => {
    expect(await failing(awsError(name)).groups.revoke('sg-1', 'sgr-1')).toBe(false);
    expect(await failing(awsError(name)).groups.tag('sgr-1', {})).toBe(false);
  },
);

it('has no rules when the group is gone, and fails for any other reason', async () => {
  expect(await failing(awsError('InvalidGroup.NotFound')).groups.rules('sg-1')).toEqual([]);
  const denied = failing(awsError('UnauthorizedOperation', 403)).groups;
  await expect(denied.rules('sg-1')).rejects.toMatchObject({ reason: 'access-denied' });
  await expect(denied.revoke('sg-1', 'sgr-1')).rejects.toMatchObject({ reason: 'access-denied' });
});

it('closes by the rule’s id, and tries again when nothing answers', async () => {
  const lost = Object.assign(new Error('x'), { code: 'ECONNRESET' });
  const { groups, calls } = groupsOf((_, number) => {
    if (number < 3) throw lost;
    return {};
  });
  expect(await groups.revoke('sg-1', 'sgr-1')).toBe(true);
  expect(calls).toHaveLength(3);
  expect(calls[2]?.input).toEqual({ GroupId: 'sg-1', SecurityGroupRuleIds: ['sgr-1'] });
});

it('ends at its deadline, and says why it took that long', async () => {
  vi.mocked(Math.random).mockReturnValue(1);
  const { groups } = groupsOf(() => {
    throw awsError('RequestLimitExceeded', 503);
  }, 300);
  await expect(groups.rules('sg-1')).rejects.toMatchObject({ reason: 'throttled' });
});
