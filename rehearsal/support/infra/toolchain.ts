import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { stateFolder } from '../../testbed/prepare/paths.ts';
import { run } from '../../testbed/prepare/run.ts';

/** Terraform or OpenTofu, and its source of the AWS provider. */
export type Toolchain = NonNullable<Awaited<ReturnType<typeof findToolchain>>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** The registry of `hashicorp/aws` for each program. */
const registries = { terraform: 'registry.terraform.io', tofu: 'registry.opentofu.org' };

/** Finds the machine's toolchain. Null without either program on the PATH. */
export async function findToolchain(options: {
  readonly path: string;
  readonly env: Environment;
  readonly folder: string;
  /** Endpoint, region and keys of moto. */
  readonly aws: Readonly<Record<string, string>>;
}) {
  const { path, env, folder, aws } = options;
  for (const program of ['terraform', 'tofu'] as const) {
    const { code, stdout } = await run([program, 'version', '-json'], { env: { PATH: path } }).catch(() => ({
      code: 1,
      stdout: '',
    }));
    if (code !== 0) continue;
    const source = await providerSource(program, env, folder);
    const variables = {
      // The user may be signed in to a real account.
      ...{ AWS_PROFILE: '', AWS_SESSION_TOKEN: '', AWS_EC2_METADATA_DISABLED: 'true' },
      ...aws,
      ...source.variables,
      PATH: path,
      ...{ TF_IN_AUTOMATION: '1', TF_INPUT: '0', CHECKPOINT_DISABLE: '1', TF_DATA_DIR: '', TF_LOG: '' },
      ...{ TF_CLI_ARGS: '', TF_WORKSPACE: '', NO_PROXY: new URL(aws.AWS_ENDPOINT_URL ?? '').hostname },
    };
    return {
      program,
      version: (JSON.parse(stdout) as { terraform_version: string }).terraform_version,
      provider: source.words,
      /** Runs it in a folder; an exit code other than 0 is a result. */
      run: (cwd: string, args: readonly string[]) =>
        run([program, ...args, '-no-color'], { cwd, env: variables, timeoutMs: 300_000 }),
    };
  }
  return null;
}

/** The user's own configuration decides where providers come from; without one, a local mirror or the registry. */
async function providerSource(program: keyof typeof registries, env: Environment, folder: string) {
  const own = env.TF_CLI_CONFIG_FILE || join(homedir(), program === 'tofu' ? '.tofurc' : '.terraformrc');
  const configured = await readFile(own, 'utf8').catch(() => null);
  if (configured !== null) return { words: `as ${own} says`, variables: { TF_CLI_CONFIG_FILE: own } };
  const mirror = await findMirror(registries[program], env);
  if (mirror === null) {
    // The provider is 700 MB: downloaded once, not for each stack.
    const cache = join(stateFolder, 'terraform');
    await mkdir(cache, { recursive: true });
    const variables = { TF_CLI_CONFIG_FILE: '', TF_PLUGIN_CACHE_DIR: cache };
    return { words: `from ${registries[program]}`, variables };
  }
  const file = join(folder, 'terraform.rc');
  const name = JSON.stringify(`${registries[program]}/hashicorp/aws`);
  await writeFile(
    file,
    [
      'provider_installation {',
      `  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n    include = [${name}]\n  }`,
      `  direct {\n    exclude = [${name}]\n  }`,
      '}\n',
    ].join('\n'),
  );
  return { words: 'from a mirror on this machine', variables: { TF_CLI_CONFIG_FILE: file } };
}

/** The folder with the provider as `<registry>/hashicorp/aws`: a cache, or a common place for one. */
async function findMirror(registry: string, env: Environment): Promise<string | null> {
  const opt = await readdir('/opt').catch(() => []);
  const candidates = [
    ...[env.TF_PLUGIN_CACHE_DIR ?? '', join(homedir(), '.terraform.d/plugins')],
    ...['/usr/local/share/terraform/plugins', '/usr/share/terraform/plugins'],
    ...opt.map((name) => join('/opt', name)),
  ];
  for (const candidate of candidates.filter(Boolean)) {
    const found = await stat(join(candidate, registry, 'hashicorp/aws')).catch(() => null);
    if (found?.isDirectory()) return candidate;
  }
  return null;
}
