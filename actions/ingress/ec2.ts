import * as core from '@actions/core';
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateTagsCommand,
  DescribeSecurityGroupRulesCommand,
  DescribeSecurityGroupsCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { type AwsReason, callAws } from '../shared/aws-errors.ts';
import { Failure } from '../shared/outcome.ts';
import { groupName, PROJECT, PURPOSE } from './names.ts';
import { type Opening, type Rule, tagsOf } from './plan.ts';
import type { IngressReason } from './reasons.ts';

const DEADLINE_MS = 60_000;
const RULES_A_PAGE = 100;
/** The same for every run: it outlives the run that wrote it when another one takes the rule over. */
const DESCRIPTION = 'Runner of a deploy, closed when its job ends';

/** The one method used of the client, so that a test can answer in its place. */
export type Sender = Pick<EC2Client, 'send'> & Partial<Pick<EC2Client, 'destroy'>>;

/** The rules of a security group, within one deadline. Leaving its scope ends whatever is still under way. */
export class SecurityGroups {
  readonly #client: Sender;
  readonly #closed = new AbortController();
  readonly #signal: AbortSignal;

  constructor(deadlineMs: number = DEADLINE_MS, client: Sender = ec2Client()) {
    this.#client = client;
    this.#signal = AbortSignal.any([this.#closed.signal, AbortSignal.timeout(deadlineMs)]);
  }

  [Symbol.dispose](): void {
    this.#closed.abort();
    this.#client.destroy?.();
  }

  /** The id of the environment's group for deploys. */
  async find(environment: string): Promise<string> {
    const name = groupName(environment);
    const Filters = [
      { Name: 'group-name', Values: [name] },
      ...[PROJECT, PURPOSE].map(({ key, value }) => ({ Name: `tag:${key}`, Values: [value] })),
    ];
    const { SecurityGroups = [] } = await this.#call('DescribeSecurityGroups', (options) =>
      this.#client.send(new DescribeSecurityGroupsCommand({ Filters }), options),
    );
    const ids = SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []);
    const [id] = ids;
    if (id === undefined) throw missing(`There is no security group ${name} with the tags of a deploy's`);
    if (ids.length > 1) {
      throw new Failure<IngressReason>('group-ambiguous', `${name} is the name of ${ids.join(' and ')}`, {
        nextStep: 'Delete the one that the box is not in, or take its tag `purpose` away.',
      });
    }
    return id;
  }

  /** All rules of the group, page by page; none when the group is gone. */
  async rules(groupId: string): Promise<Rule[]> {
    try {
      return await this.#list(groupId);
    } catch (error) {
      if (codeOf(error) === 'InvalidGroup.NotFound') return [];
      throw error;
    }
  }

  async #list(groupId: string): Promise<Rule[]> {
    const found = new Map<string, Rule>();
    let NextToken: string | undefined;
    do {
      const input = {
        Filters: [{ Name: 'group-id', Values: [groupId] }],
        MaxResults: RULES_A_PAGE,
        ...(NextToken && { NextToken }),
      };
      const page = await this.#call('DescribeSecurityGroupRules', (options) =>
        this.#client.send(new DescribeSecurityGroupRulesCommand(input), options),
      );
      // A list that changes while it is read can name a rule on two pages.
      for (const rule of (page.SecurityGroupRules ?? []).map(ruleOf))
        if (!found.has(rule.id)) found.set(rule.id, rule);
      NextToken = page.NextToken;
    } while (NextToken);
    return [...found.values()];
  }

  /** Lets in what is wanted and gives the new rule's id; null when the very rule exists already. */
  async authorize(groupId: string, opening: Opening, name: string): Promise<string | null> {
    const { cidr: CidrIp, port } = opening;
    const input = {
      GroupId: groupId,
      IpPermissions: [
        {
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          IpRanges: [{ CidrIp, Description: DESCRIPTION }],
        },
      ],
      TagSpecifications: [
        { ResourceType: 'security-group-rule' as const, Tags: tagList({ Name: name, ...tagsOf(opening) }) },
      ],
    };
    try {
      const { SecurityGroupRules = [] } = await this.#call('AuthorizeSecurityGroupIngress', (options) =>
        this.#client.send(new AuthorizeSecurityGroupIngressCommand(input), options),
      );
      // An answer without the rule is one from something that is not EC2: look it up as if it were a duplicate.
      return SecurityGroupRules[0]?.SecurityGroupRuleId ?? null;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'InvalidPermission.Duplicate') return null;
      if (code === 'InvalidGroup.NotFound') throw missing(`${groupId} is gone`, error);
      if (code === 'RulesPerSecurityGroupLimitExceeded') {
        throw new Failure<IngressReason>('rule-limit', `${groupId} has as many rules as AWS allows`, {
          nextStep: 'Look at its rules, and revoke those that nobody needs; the action sweeps only its own.',
          cause: error,
        });
      }
      throw error;
    }
  }

  /** Says whose the rule is from now on; false when it is gone. */
  tag(ruleId: string, tags: Record<string, string>): Promise<boolean> {
    return this.#unlessGone('CreateTags', (options) =>
      this.#client.send(new CreateTagsCommand({ Resources: [ruleId], Tags: tagList(tags) }), options),
    );
  }

  /** Revokes one rule; false when it was gone already. */
  revoke(groupId: string, ruleId: string): Promise<boolean> {
    const input = { GroupId: groupId, SecurityGroupRuleIds: [ruleId] };
    return this.#unlessGone('RevokeSecurityGroupIngress', (options) =>
      this.#client.send(new RevokeSecurityGroupIngressCommand(input), options),
    );
  }

  async #unlessGone(operation: string, work: Work<unknown>): Promise<boolean> {
    try {
      await this.#call(operation, work);
      return true;
    } catch (error) {
      if (/^Invalid(SecurityGroupRuleId|Permission|Group|ID)\.NotFound$/.test(codeOf(error))) return false;
      throw error;
    }
  }

  #call<T>(operation: string, work: Work<T>): Promise<T> {
    return callAws(`EC2: ${operation}`, () => work({ abortSignal: this.#signal }), {
      signal: this.#signal,
      own: 'aws-error',
      nextSteps: NEXT_STEPS,
      debug: core.debug,
    });
  }
}

type Work<T> = (options: { abortSignal: AbortSignal }) => Promise<T>;

const NEXT_STEPS: Record<AwsReason | 'aws-error', string> = {
  'access-denied':
    'Grant the role what this action’s README lists, and check that the step before took that role.',
  'no-credentials':
    'Run aws-actions/configure-aws-credentials before this step, and leave the role to its end.',
  throttled: 'Other callers use up the account’s rate for EC2; run again in a minute.',
  unreachable: 'Check AWS_REGION, AWS_ENDPOINT_URL and the runner’s network, then run again.',
  'aws-error': 'The message is AWS’s own; the name of the error is in its documentation.',
};

/** Region, credentials and endpoint come from the environment. Its own retries are off: they are ours. */
function ec2Client(): EC2Client {
  return new EC2Client({
    maxAttempts: 1,
    // Without the last one a call that is never answered is waited for until the deadline, with a warning.
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
}

function missing(message: string, cause?: unknown): Failure<IngressReason> {
  return new Failure('group-missing', message, {
    nextStep:
      'It comes with the environment’s stack: is that applied, in AWS_REGION, and is the name of the environment right?',
    cause,
  });
}

/** AWS's name of the error that is behind a failure. */
function codeOf(failure: unknown): string {
  const { cause } = failure as { cause?: { name?: string } };
  return cause?.name ?? '';
}

function tagList(tags: Record<string, string>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}

function ruleOf(rule: SecurityGroupRule): Rule {
  return {
    id: rule.SecurityGroupRuleId ?? '',
    egress: rule.IsEgress === true,
    protocol: rule.IpProtocol ?? '',
    fromPort: rule.FromPort ?? -1,
    toPort: rule.ToPort ?? -1,
    cidr: rule.CidrIpv4 ?? null,
    tags: Object.fromEntries((rule.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
  };
}
