import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { renderUserData } from './render.ts';

const script = renderUserData({
  environment: 'prod',
  region: 'us-east-1',
  backendRole: 'arn:aws:iam::123456789012:role/skillgap-prod-backend',
  deployKeys: [`ssh-ed25519 ${'A'.repeat(68)} skillgap-deploy`],
  dataVolume: { id: 'vol-0123456789abcdef0', device: '/dev/sdf' },
});
const functions = script.slice(0, script.indexOf('((EUID == 0))'));

/** What these lines of bash print, with the script's functions and a folder of their own. */
function inBash(...lines: readonly string[]): string {
  const own = 'me=$(id --user):$(id --group)';
  const folder = ['work=$(mktemp --directory)', `trap 'rm -rf "$work"' EXIT`, ': > "$work/said"', own];
  const { stdout, stderr, status } = spawnSync('bash', ['-c', [functions, ...folder, ...lines].join('\n')], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

test('a file is changed once, and again only when its content or mode is another', () => {
  const put = (content: string, mode: string) =>
    `put_file "$work/file" ${mode} "$me" <<< ${content}; grep --count changed "$work/said" || true`;
  expect(inBash(put('one', '0644'), put('one', '0644'), put('two', '0644'), put('two', '0600'))).toBe(
    '1\n1\n2\n3\n',
  );
});

test('the backend is lent what AWS answers, for its user alone', () => {
  const answer = `<AssumeRoleResponse><AssumeRoleResult><AssumedRoleUser><Arn>a</Arn></AssumedRoleUser><Credentials><SessionToken>to/ken==</SessionToken><AccessKeyId>ASIA</AccessKeyId><SecretAccessKey>se+cret</SecretAccessKey><Expiration>2026-01-31T13:00:00Z</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`;
  const [asked, ...written] = inBash(
    'put_folder() { :; }',
    'put_file() { echo "$1 $2 $3"; cat; }',
    `call_aws() { cat > "$work/asked"; echo '${answer}'; }`,
    'run_backend_role > "$work/written"',
    'cat "$work/asked" "$work/written"',
  ).split('\n');
  expect(asked).toContain('RoleArn=arn:aws:iam::123456789012:role/skillgap-prod-backend&');
  expect(written[0]).toBe('/run/skillgap/credentials 0400 10001:10001');
  expect(JSON.parse(written.slice(1).join(''))).toEqual({
    Version: 1,
    AccessKeyId: 'ASIA',
    SecretAccessKey: 'se+cret',
    SessionToken: 'to/ken==',
    Expiration: '2026-01-31T13:00:00Z',
  });
});

test('an answer that is none replaces nothing', () => {
  expect(() =>
    inBash('put_file() { echo written >&2; }', 'call_aws() { return 22; }', 'run_backend_role'),
  ).toThrow(/^(?!.*written)/s);
});
