import { text } from 'node:stream/consumers';
import {
  AuthorizeSecurityGroupIngressCommand,
  CreateSecurityGroupCommand,
  DescribeSecurityGroupRulesCommand,
  EC2Client,
  RevokeSecurityGroupIngressCommand,
  type SecurityGroupRule,
} from '@aws-sdk/client-ec2';
import { serve } from './server.ts';

/** What comes in place of EC2's answer; null lets the request through, `lost` lets it through and says nothing. */
type Answer = { status: number; code: string } | 'lost' | null;

/** One security group of EC2's stand-in, as Terraform makes it, and what a test does to it. */
export class TestGroup implements Disposable {
  readonly #client: EC2Client;
  readonly id: string;

  private constructor(client: EC2Client, id: string) {
    this.#client = client;
    this.id = id;
  }

  static async make(
    env: Record<string, string>,
    name: string,
    tags: Record<string, string> = { project: 'skillgap', purpose: 'deploy-ingress' },
  ): Promise<TestGroup> {
    const client = new EC2Client({
      endpoint: env.AWS_ENDPOINT_URL ?? '',
      region: env.AWS_REGION ?? '',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    });
    const { GroupId = '' } = await client.send(
      new CreateSecurityGroupCommand({
        GroupName: name,
        Description: 'test',
        TagSpecifications: [{ ResourceType: 'security-group', Tags: tagList(tags) }],
      }),
    );
    return new TestGroup(client, GroupId);
  }

  [Symbol.dispose](): void {
    this.#client.destroy();
  }

  /** Adds a rule for port 22, by hand or as a run that has died would have left it. */
  async add(CidrIp: string, tags: Record<string, string> = {}, Description?: string): Promise<string> {
    const { SecurityGroupRules = [] } = await this.#client.send(
      new AuthorizeSecurityGroupIngressCommand({
        GroupId: this.id,
        IpPermissions: [
          {
            IpProtocol: 'tcp',
            FromPort: 22,
            ToPort: 22,
            IpRanges: [{ CidrIp, ...(Description && { Description }) }],
          },
        ],
        ...(Object.keys(tags).length > 0 && {
          TagSpecifications: [{ ResourceType: 'security-group-rule', Tags: tagList(tags) }],
        }),
      }),
    );
    return SecurityGroupRules[0]?.SecurityGroupRuleId ?? '';
  }

  async revoke(ruleId: string): Promise<void> {
    await this.#client.send(
      new RevokeSecurityGroupIngressCommand({ GroupId: this.id, SecurityGroupRuleIds: [ruleId] }),
    );
  }

  /** What lets somebody in: id, range and tags. */
  async open(): Promise<
    { id: string; cidr: string; tags: Record<string, string>; rule: SecurityGroupRule }[]
  > {
    const Filters = [{ Name: 'group-id', Values: [this.id] }];
    const { SecurityGroupRules = [] } = await this.#client.send(
      new DescribeSecurityGroupRulesCommand({ Filters }),
    );
    // moto lists a rule once more under each range that another rule for the same port has.
    const seen = new Set<string | undefined>();
    return SecurityGroupRules.filter(({ IsEgress, SecurityGroupRuleId: id }) => {
      const first = !seen.has(id);
      seen.add(id);
      return first && !IsEgress;
    }).map((rule) => ({
      id: rule.SecurityGroupRuleId ?? '',
      cidr: rule.CidrIpv4 ?? '',
      tags: Object.fromEntries((rule.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value])),
      rule,
    }));
  }
}

/** Stands before EC2's stand-in and answers in its place where the test says so, counting each operation's calls. */
export async function ec2Proxy(
  env: Record<string, string>,
  intercept: (operation: string, number: number) => Answer | Promise<Answer>,
): Promise<AsyncDisposable & { env: Record<string, string>; calls: Record<string, number> }> {
  const calls: Record<string, number> = {};
  const proxy = await serve(async (request, response) => {
    const body = await text(request);
    const operation = new URLSearchParams(body).get('Action') ?? '';
    calls[operation] = (calls[operation] ?? 0) + 1;
    const answer = await intercept(operation, calls[operation]);
    if (answer !== null && answer !== 'lost') {
      const error = `<Code>${answer.code}</Code><Message>${answer.code}, says the test</Message>`;
      response
        .writeHead(answer.status, { 'content-type': 'text/xml' })
        .end(`<Response><Errors><Error>${error}</Error></Errors><RequestID>1</RequestID></Response>`);
      return;
    }
    const headers = { ...request.headers } as Record<string, string>;
    for (const name of ['host', 'connection', 'content-length']) delete headers[name];
    const real = await fetch(`${env.AWS_ENDPOINT_URL}/`, { method: 'POST', headers, body });
    const answered = await real.text();
    if (answer === 'lost') return void request.socket.destroy();
    response.writeHead(real.status, { 'content-type': 'text/xml' }).end(answered);
  });
  return {
    env: { ...env, AWS_ENDPOINT_URL: proxy.url },
    calls,
    [Symbol.asyncDispose]: () => proxy[Symbol.asyncDispose](),
  };
}

function tagList(tags: Record<string, string>) {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
