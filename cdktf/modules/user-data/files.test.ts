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

/** A moment as bash writes it, so many seconds ago. */
const ago = (seconds: number, end?: string) => inHours(-seconds / 3600, end);

test.each<[string, string | null, RegExp]>([
  // Hours, so that it does not matter when this line and when bash reads the clock.
  ['ten hours ago', JSON.stringify({ recoverableTo: ago(36_000) }), /^36\d{3}$/],
  ['with a fraction', JSON.stringify({ recoverableTo: ago(36_000, '.123456Z') }), /^36\d{3}$/],
  ['now, by a clock that is ahead', JSON.stringify({ recoverableTo: ago(-50) }), /^-?\d+$/],
  ['that is still to come', JSON.stringify({ recoverableTo: ago(-3600) }), /^$/],
  ['of no one', JSON.stringify({ recoverableTo: null, problem: 'no network' }), /^$/],
  ['that is no date', JSON.stringify({ recoverableTo: 'soon' }), /^$/],
  ['that is a number', JSON.stringify({ recoverableTo: 1_700_000_000 }), /^$/],
  ['in a list', '[]', /^$/],
  ['in an empty file', '', /^$/],
  ['in half a file', '{"recoverab', /^$/],
  ['without a file', null, /^$/],
])('the age of a recoverable moment %s', (_, status, seconds) => {
  const write = status === null ? ':' : `printf %s '${status}' > "$data/backups/archive.json"`;
  const said = inBash('data=$work', 'mkdir "$data/backups"', write, 'age archive .recoverableTo 1');
  expect(said.trim()).toMatch(seconds);
});

/** What the box sends, by metric, or by volume, with these status files. */
function sent(files: Readonly<Record<string, object>>): Readonly<Record<string, string>> {
  const form = inBash(
    'data=$work',
    'mkdir "$data/backups" "$data/certificates"',
    ...Object.entries(files).map(
      ([file, status]) => `echo '${JSON.stringify(status)}' > "$data/${file}.json"`,
    ),
    'mountpoint() { :; }',
    'df() { printf "Use%%\n 7%%\n"; }',
    'call_aws() { cat >&2; }',
    'run_metrics 2>&1',
  );
  const fields = new URLSearchParams(form.trim());
  expect(fields.get('Namespace')).toBe('skillgap-prod');
  const numbers = [...fields.keys()].flatMap(
    (key) => /^MetricData\.member\.(\d+)\.MetricName$/.exec(key)?.[1] ?? [],
  );
  // CloudWatch reads a list from 1 on, without a gap.
  expect(numbers).toEqual(numbers.map((_, index) => `${index + 1}`));
  return Object.fromEntries(
    numbers.map((number) => {
      const of = (field: string) => fields.get(`MetricData.member.${number}.${field}`);
      return [of('Dimensions.member.1.Value') ?? of('MetricName') ?? '', of('Value') ?? ''];
    }),
  );
}

test('the box sends how old its backups are, how long its certificate lasts, and how full its disks are', () => {
  expect(
    sent({
      'certificates/status': { trusted: true, notAfter: inHours(53.5) },
      'backups/archive': { recoverableTo: ago(2000) },
      'backups/backup': { last: { endedAt: ago(30.5 * 3600) } },
    }),
  ).toEqual({
    CertificateHoursLeft: '53',
    RecoveryPointSeconds: expect.stringMatching(/^20\d\d$/),
    BackupAgeHours: '30',
    root: '7',
    data: '7',
  });
});

test('what nobody can tell about takes no other value out of the metrics', () => {
  expect(sent({})).toEqual({ CertificateHoursLeft: '0', root: '7', data: '7' });
  expect(
    sent({ 'backups/archive': { recoverableTo: null }, 'backups/backup': { last: null, problem: 'x' } }),
  ).toEqual({ CertificateHoursLeft: '0', root: '7', data: '7' });
});

test('a folder is changed once, and again only when its mode or the owner of what is in it is another', () => {
  const put = 'put_folder "$work/folder" 0755 "$me" -R; grep --count changed "$work/said" || true';
  expect(inBash(put, put, 'chmod 0700 "$work/folder"', put, 'mkdir "$work/folder/own"', put)).toBe(
    '1\n1\n2\n2\n',
  );
});

/** What a timer runs as a tool of the current release, with this compose file. */
function runTool(compose: string | null, name: string, status = 0) {
  return inBash(
    'mkdir --parents "$work/current"',
    ...(compose === null
      ? ['rmdir "$work/current"']
      : [`echo '${compose}' > "$work/current/docker-compose.yml"`]),
    'cd() { builtin cd -P "$work/current"; }',
    `env() { shift 3; echo "$PWD: $*"; return ${status}; }`,
    `(run_${name}) || echo "ends with $?"`,
  );
}

test('a backup is run by the current release, under the name by which a deploy ends it', () => {
  expect(runTool('services:\n  backup:\n', 'backup')).toMatch(
    /\/current: docker compose --progress quiet --env-file release\.env run --rm --no-deps -T --name skillgap-backup backup\n$/,
  );
});

test.each([
  ['there is no release', null],
  ['the release is from before there were backups', 'services:\n  postgres:\n  my-backup:\n'],
])('no backup is run, and none is missed, when %s', (_, compose) => {
  expect(runTool(compose, 'backup')).toBe('');
});

test.each([2, 3, 125, 137])('a tool that ends with %d waits for the next hour', (status) => {
  // systemd tries again in 30 s after any status but 1.
  expect(runTool('services:\n  backup:\n', 'backup', status)).toMatch(/ends with 1\n$/);
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
