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

/** A moment as a certificate has it. */
function inHours(hours: number, end = 'Z'): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString().replace(/\.\d+Z$/, end);
}

test('a file is changed once, and again only when its content or mode is another', () => {
  const put = (content: string, mode: string) =>
    `put_file "$work/file" ${mode} "$me" <<< ${content}; grep --count changed "$work/said" || true`;
  expect(inBash(put('one', '0644'), put('one', '0644'), put('two', '0644'), put('two', '0600'))).toBe(
    '1\n1\n2\n3\n',
  );
});

test.each<[string, string | null, RegExp]>([
  ['of a CA', JSON.stringify({ trusted: true, notAfter: inHours(53.5) }), /^53$/],
  ['of a CA, with milliseconds', JSON.stringify({ trusted: true, notAfter: inHours(1.5, '.123Z') }), /^1$/],
  ['that has expired', JSON.stringify({ trusted: true, notAfter: inHours(-5) }), /^0$/],
  ['that we signed ourselves', JSON.stringify({ trusted: false, notAfter: inHours(500) }), /^0$/],
  ['that only looks trusted', JSON.stringify({ trusted: 'false', notAfter: inHours(500) }), /^0$/],
  ['of no known end', JSON.stringify({ trusted: true, notAfter: null }), /^0$/],
  ['of an end that is no date', JSON.stringify({ trusted: true, notAfter: 'soon' }), /^0$/],
  ['that is none', 'null', /^0$/],
  ['that is a list', '[]', /^0$/],
  ['in an empty file', '', /^0$/],
  ['in half a file', '{"trusted":true,"notAf', /^0$/],
  ['without a file', null, /^0$/],
])('the hours left of a certificate %s', (_, status, hours) => {
  const write = status === null ? ':' : `printf %s '${status}' > "$data/certificates/status.json"`;
  const said = inBash('data=$work', 'mkdir "$data/certificates"', write, 'certificate_hours');
  expect(said.trim()).toMatch(hours);
});

test('a certificate that nobody can tell about takes no other value out of the metrics', () => {
  const said = inBash(
    'data=$work',
    'mountpoint() { :; }',
    'df() { printf "Use%%\n 7%%\n"; }',
    'call_aws() { tr "&" "\n" >&2; }',
    'run_metrics 2>&1',
  );
  expect(said).toMatch(
    /^MetricData\.member\.1\.MetricName=CertificateHoursLeft\nMetricData\.member\.1\.Value=0$/m,
  );
  for (const volume of ['root', 'data']) {
    expect(said).toMatch(
      new RegExp(
        `member\\.(\\d)\\.Dimensions\\.member\\.1\\.Value=${volume}\nMetricData\\.member\\.\\1\\.Value=7$`,
        'm',
      ),
    );
  }
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
