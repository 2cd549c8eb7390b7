import type { Aws } from '../../testbed/stand-ins/aws.ts';

/**
 * Signs in to an account of moto's as an administrator. moto has every possible account, each empty at first, and derives it from the access key:
 * two stacks of one name do not collide.
 */
export async function signIn(aws: Aws, id: string) {
  const answer = await call(aws.endpoint, aws.env.AWS_ACCESS_KEY_ID, 'sts', 'us-east-1', {
    ...{ Action: 'AssumeRole', Version: '2011-06-15' },
    ...{ RoleArn: `arn:aws:iam::${id}:role/operator`, RoleSessionName: 'rehearsal' },
  });
  const of = (name: string): string => {
    const [, value] = new RegExp(`<${name}>([^<]+)</${name}>`).exec(answer) ?? [];
    if (!value) throw new Error(`moto gave no ${name} for the account ${id}: ${answer}`);
    return value;
  };
  const key = of('AccessKeyId');
  return {
    env: {
      ...aws.env,
      AWS_ACCESS_KEY_ID: key,
      AWS_SECRET_ACCESS_KEY: of('SecretAccessKey'),
      AWS_SESSION_TOKEN: of('SessionToken'),
    },
    /** Opens port 22 of a security group to everyone, as somebody in a hurry does in AWS's console. */
    async openSsh(region: string, group: string): Promise<void> {
      const rule = { IpProtocol: 'tcp', FromPort: '22', ToPort: '22', 'IpRanges.1.CidrIp': '0.0.0.0/0' };
      await call(aws.endpoint, key, 'ec2', region, {
        ...{ Action: 'AuthorizeSecurityGroupIngress', Version: '2016-11-15', GroupId: group },
        ...Object.fromEntries(
          Object.entries(rule).map(([name, value]) => [`IpPermissions.1.${name}`, value]),
        ),
      });
    },
  };
}

async function call(
  endpoint: string,
  key: string | undefined,
  service: string,
  region: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  // moto reads a signature only to learn the account, service and region.
  const scope = `${key}/20260101/${region}/${service}/aws4_request`;
  const headers = {
    authorization: `AWS4-HMAC-SHA256 Credential=${scope}, SignedHeaders=host, Signature=none`,
  };
  const answer = await fetch(endpoint, { method: 'POST', headers, body: new URLSearchParams(parameters) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`moto refused ${parameters.Action}: ${answer.status} ${text}`);
  return text;
}
