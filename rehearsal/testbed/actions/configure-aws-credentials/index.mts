import { appendFileSync } from 'node:fs';
import { env } from 'node:process';

/** The keys for later steps. */
interface Credentials {
  readonly id: string;
  readonly secret: string;
  readonly session?: string;
}

try {
  const region = input('aws-region');
  if (!region) throw new Error('input aws-region is missing; give the region, such as eu-central-1');
  const role = input('role-to-assume');
  const { id, secret, session = '' } = role ? await assume(role, region) : passedOn();
  for (const value of [id, secret, session].filter(Boolean)) console.log(`::add-mask::${value}`);
  exportVariables({ AWS_REGION: region, AWS_DEFAULT_REGION: region });
  exportVariables({ AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: session });
  console.log(role ? `assumed ${role} by OIDC` : 'passed on the given access key');
} catch (error) {
  console.log(`::error::${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

/** Exchanges the job's OIDC token, as the real action does. */
async function assume(role: string, region: string): Promise<Credentials> {
  const endpoint = env.AWS_ENDPOINT_URL_STS ?? env.AWS_ENDPOINT_URL ?? `https://sts.${region}.amazonaws.com`;
  const answer = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      Action: 'AssumeRoleWithWebIdentity',
      Version: '2011-06-15',
      RoleArn: role,
      RoleSessionName: input('role-session-name') || 'GitHubActions',
      DurationSeconds: input('role-duration-seconds') || '3600',
      WebIdentityToken: await webIdentity(),
    }),
    signal: AbortSignal.timeout(30_000),
  });
  const xml = await answer.text();
  const field = (name: string) => new RegExp(`<${name}>([^<]+)</${name}>`).exec(xml)?.[1];
  const [id, secret, session] = [field('AccessKeyId'), field('SecretAccessKey'), field('SessionToken')];
  if (!answer.ok || !id || !secret || !session) {
    throw new Error(
      `${role} was not assumed at ${endpoint}: ${answer.status} ${field('Message') ?? ''}; check the role's trust policy`,
    );
  }
  return { id, secret, session };
}

async function webIdentity(): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = env;
  if (!url || !token)
    throw new Error('the job has no OIDC token to ask for; give it the permission id-token: write');
  const asked = new URL(url);
  asked.searchParams.set('audience', input('audience') || 'sts.amazonaws.com');
  const answer = await fetch(asked, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) throw new Error(`the OIDC token was refused: ${answer.status} from ${asked.origin}`);
  return ((await answer.json()) as { value: string }).value;
}

function passedOn(): Credentials {
  const [id, secret] = [input('aws-access-key-id'), input('aws-secret-access-key')];
  if (!id || !secret)
    throw new Error('no credentials: give role-to-assume, or aws-access-key-id and aws-secret-access-key');
  return { id, secret };
}

function input(name: string): string {
  return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}

function exportVariables(values: Readonly<Record<string, string>>): void {
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  appendFileSync(env.GITHUB_ENV ?? '/dev/null', lines.join(''));
}
