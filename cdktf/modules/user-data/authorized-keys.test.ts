import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { renderUserData } from './render.ts';

const key = (fill: string, comment: string) => `ssh-ed25519 AAAA${fill.repeat(64)} ${comment}`;
const old = key('A', 'skillgap-deploy');
const operators = [key('B', 'operator'), key('C', 'skillgap-deploy-2'), key('D', 'not skillgap-deploy')];
const rotated = key('E', 'skillgap-deploy');

const script = renderUserData({
  environment: 'prod',
  region: 'us-east-1',
  backendRole: 'arn:aws:iam::123456789012:role/skillgap-prod-backend',
  deployKeys: [old, ...operators],
  dataVolume: { id: 'vol-0123456789abcdef0', device: '/dev/sdf' },
});
/** The functions without what runs them. */
const functions = script.slice(0, script.indexOf('((EUID == 0))'));

const inBash = (lines: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  spawnSync(
    'bash',
    ['-c', [functions, 'work=$(mktemp --directory)', `trap 'rm -rf "$work"' EXIT`, ...lines].join('\n')],
    { encoding: 'utf8', env },
  );

/** The script's answer to who may sign in, with these lines of bash in the place of Parameter Store. */
function authorizedKeys(store: string, ANSWER = '') {
  const { status, stdout, stderr } = inBash(
    [
      `call_ssm() { jq --raw-output .Name > "$work/asked"; ${store}; }`,
      'keys=$(authorized_keys)',
      'cat "$work/asked"',
      'echo "$keys"',
    ],
    { ANSWER },
  );
  const [asked, ...keys] = stdout.trim().split('\n');
  return { status, asked, keys, stderr };
}

const holding = (Value: string) =>
  authorizedKeys('printf %s "$ANSWER"', JSON.stringify({ Parameter: { Value } }));

test('a rotated key takes the place of the pipeline’s; everybody else’s stays', () => {
  expect(holding(rotated)).toMatchObject({
    status: 0,
    asked: '/skillgap-deploy/prod/EC2_SSH_KEY.pub',
    keys: [rotated, ...operators],
  });
});

test('while none is rotated, all keys are those that the script was rendered with', () => {
  const none = authorizedKeys('echo "ssm answered 400: ParameterNotFound" >&2; return 22');
  expect(none).toMatchObject({ status: 0, keys: [old, ...operators] });
});

test.each([
  ['is out of reach', 'ssm answered 000: ', /ssm answered 000/],
  ['refuses', 'ssm answered 400: AccessDeniedException', /AccessDenied/],
])('a store that %s is no answer: the step fails', (_, said, message) => {
  const { status, keys, stderr } = authorizedKeys(`echo "${said}" >&2; return 22`);
  expect({ status, keys }).toEqual({ status: 1, keys: [] });
  expect(stderr).toMatch(message);
});

test('a call that is not answered is not taken for the one before', () => {
  const { status, stdout } = inBash([
    'ask_metadata() { echo "{}"; }',
    'curl() { printf 000; return 7; }',
    'echo ParameterNotFound > "$work/answer"',
    'get_parameter /skillgap/prod/KEY',
  ]);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
});

test.each([
  ['two lines', `${rotated}\n${old}`],
  ['a private key', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ['no comment', rotated.replace(/ [^ ]+$/, '')],
  ['options before it', `command="id" ${rotated}`],
  ['a key cut short', rotated.replace('EEEE', '')],
  ['another type', rotated.replace('ssh-ed25519', 'ssh-rsa')],
])('%s in the store: the step fails, naming the parameter', (_, value) => {
  const { status, keys, stderr } = holding(value);
  expect({ status, keys }).toEqual({ status: 1, keys: [] });
  expect(stderr).toContain(
    "/skillgap-deploy/prod/EC2_SSH_KEY.pub is not one line 'ssh-ed25519 AAAA... comment'",
  );
});
