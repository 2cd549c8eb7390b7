import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { zipSync } from 'fflate';
import { type GitHubState, startGitHub } from './github.ts';
import { type ActionRun, runAction } from './run-action.ts';
import { serve } from './server.ts';

const execute = promisify(execFile);
const HEAD = 'b'.repeat(40);

/** A checkout with a synthesized stack, its state, GitHub and Parameter Store, for the terraform action. */
export class StackWorld implements AsyncDisposable {
  readonly folder: string;
  readonly encrypted: string;
  readonly state: GitHubState;
  readonly #root: string;
  readonly #keys = generateKeyPairSync('x25519');
  readonly #env: Record<string, string>;
  readonly #servers: AsyncDisposable[];

  private constructor(
    root: string,
    env: Record<string, string>,
    state: GitHubState,
    servers: AsyncDisposable[],
  ) {
    this.#root = root;
    this.#env = env;
    this.#servers = servers;
    this.state = state;
    this.folder = join(root, 'checkout/out/prod');
    this.encrypted = join(root, 'plan.encrypted');
  }

  static async start(): Promise<StackWorld> {
    const root = await mkdtemp(join(tmpdir(), 'stack-'));
    const github = await startGitHub();
    let world: StackWorld;
    const store = await serve((request, response) => {
      const found = request.headers['x-amz-target'] === 'AmazonSSM.GetParameters';
      const parameter = {
        Name: '/skillgap-deploy/prod/plan_private_key',
        Value: world.privateKey,
        Version: 1,
      };
      response
        .writeHead(found ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(found ? { Parameters: [parameter] } : {}));
    });
    const env = {
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_REPOSITORY: 'owner/name',
      GITHUB_RUN_ID: '77',
      AWS_ENDPOINT_URL: store.url,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      CHECKPOINT_DISABLE: '1',
    };
    world = new StackWorld(root, env, github.state, [github, store]);
    await mkdir(world.folder, { recursive: true });
    await world.git('init', '--quiet', '--initial-branch=main');
    await writeFile(join(root, 'checkout/.gitignore'), 'out/\n');
    await world.commit('base', 'base');
    return world;
  }

  get privateKey(): string {
    return this.#keys.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  }

  get publicKey(): string {
    return this.#keys.publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  }

  async git(...args: string[]): Promise<string> {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t', '-C', join(this.#root, 'checkout')];
    return (await execute('git', [...identity, ...args])).stdout.trim();
  }

  /** A commit that puts this text into that file. */
  async commit(file: string, text: string): Promise<void> {
    await writeFile(join(this.#root, 'checkout', file), text);
    await this.git('add', '--all');
    await this.git('commit', '--quiet', '--allow-empty', '--message', file);
    this.state.heads.main = await this.git('rev-parse', 'HEAD');
  }

  /** Writes the stack, as a synth would: these inputs of `terraform_data`, and whatever else. */
  async synth(inputs: Record<string, unknown>, more: Record<string, unknown> = {}): Promise<void> {
    const backend = { local: { path: join(this.#root, 'terraform.tfstate') } };
    const data = Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [name, { input, triggers_replace: [input === 'other'] }]),
    );
    const { terraform = {}, ...rest } = more as { terraform?: object };
    const stack = {
      terraform: { backend, ...terraform },
      ...(Object.keys(data).length > 0 && { resource: { terraform_data: data } }),
      ...rest,
    };
    await writeFile(join(this.folder, 'cdk.tf.json'), JSON.stringify(stack));
  }

  /** Runs the action as infra-plan.yml does, and keeps what it stored as its artifact. */
  async plan(inputs: Record<string, string> = {}): Promise<ActionRun> {
    const event = join(this.#root, 'event.json');
    await writeFile(event, JSON.stringify({ pull_request: { number: 7 } }));
    const run = await this.#run(
      { operation: 'plan', file: this.encrypted, 'public-key': this.publicKey, ...inputs },
      { GITHUB_EVENT_PATH: event },
    );
    if (run.outputs['plan-file']) await this.store(await readFile(this.encrypted));
    return run;
  }

  /** Puts a encrypted plan where the merge looks for it. */
  async store(encrypted: Buffer, fullName = 'owner/name'): Promise<void> {
    const id = this.state.id();
    this.state.runs.unshift({ id, head_sha: HEAD, head_repository: { full_name: fullName } });
    const zip = Buffer.from(zipSync({ 'plan.encrypted': encrypted }));
    this.state.artifacts.push({ id: this.state.id(), run: id, name: 'infra-plan', expired: false, zip });
  }

  /** Runs the action as deploy.yml does after the pull request was merged; without labels it was a direct push. */
  async apply(labels: string[] | null = [], inputs: Record<string, string> = {}): Promise<ActionRun> {
    const commit = await this.git('rev-parse', 'HEAD');
    const pull = { number: 7, merged_at: 'now', merge_commit_sha: commit, head: { sha: HEAD } };
    this.state.pulls = labels ? [{ ...pull, labels: labels.map((name) => ({ name })) }] : [];
    // Another runner: nothing of the one that planned is there.
    await rm(join(this.folder, '.terraform'), { recursive: true, force: true });
    return this.applyBeside(inputs);
  }

  /** Runs it once more, while another one is running. */
  async applyBeside(inputs: Record<string, string> = {}): Promise<ActionRun> {
    const commit = await this.git('rev-parse', 'HEAD');
    return this.#run({ operation: 'apply', 'lock-timeout': '0', ...inputs }, { GITHUB_SHA: commit });
  }

  async drift(): Promise<ActionRun> {
    return this.#run({ operation: 'drift' }, { GITHUB_SHA: await this.git('rev-parse', 'HEAD') });
  }

  async #run(inputs: Record<string, string>, env: Record<string, string> = {}): Promise<ActionRun> {
    return runAction(
      'terraform',
      { folder: this.folder, token: 'the-token', ...inputs },
      { ...this.#env, ...env },
    );
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) await server[Symbol.asyncDispose]();
    await rm(this.#root, { recursive: true, force: true });
  }
}
