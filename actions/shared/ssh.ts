import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ChildOptions, type ChildResult, runChild } from './child.ts';
import type { Failure } from './outcome.ts';
import { writePrivateKey } from './private-key.ts';
import { connectionFailure, shellUnusable } from './ssh-failure.ts';
import { frame } from './ssh-frame.ts';
import { privateFolder } from './temporary.ts';

/** Where to connect, and what proves both sides. */
export interface SshTarget {
  host: string;
  port: number;
  user: string;
  /** The private key's text, as OpenSSH writes it. */
  privateKey: string;
  /** The box's public host key, `ssh-ed25519 AAAA…`: the only one accepted. */
  hostKey: string;
  connectTimeoutSeconds: number;
}

export interface RunOptions extends ChildOptions {
  /** Secrets go this way, never in argv. */
  stdin?: string | Buffer;
  /** The box ends the command after this long; exit code 124 then. */
  timeoutSeconds?: number;
  /** Variables of the command's environment on the box. Not for secrets: they are in the remote argv. */
  environment?: Readonly<Record<string, string>>;
}

export type RunResult = ChildResult;

/**
 * A command on the box, given as an argv. Never throws for an exit code, but for a lost connection (`unreachable`) and
 * for an account whose shell does not run it (`shell-unusable`).
 */
export type Run = (argv: readonly string[], options?: RunOptions) => Promise<RunResult>;

export interface SshConnection extends AsyncDisposable {
  run: Run;
  /** Closes the connection, and with it every command under way; the next command opens it again. */
  cut(): Promise<void>;
}

/** ssh's own exit code: the connection failed, not the command. */
const SSH_FAILED = 255;
/** A process that .bashrc left behind may hold the streams open after the command has ended. */
const HELD_OPEN_MS = 500;
const SHELL_ANSWERS_MS = 15_000;
/** Comes back whole only from a POSIX shell that leaves stdin to the command. */
const ECHO = `skillgap '"$HOME"\\!`;

/**
 * Opens one multiplexed connection with the system's OpenSSH client; all commands share it. The private key is checked
 * before anything connects, and the account's shell right after the login.
 * Key, host key and control socket live in private folders that disposal removes.
 *
 * @throws Failure `invalid-input` for the key, or an {@link SshReason}.
 */
export async function openSsh(
  target: SshTarget,
  { shellAnswersMs = SHELL_ANSWERS_MS } = {},
): Promise<SshConnection> {
  const folder = await privateFolder('ssh');
  // Under the system's temporary folder: a socket's path must be shorter than 108 bytes.
  const socketFolder = await mkdtemp(path.join(tmpdir(), 'ssh-'));
  const forget = async () => {
    for (const each of [folder, socketFolder]) await rm(each, { recursive: true, force: true });
  };
  try {
    await writePrivateKey(path.join(folder, 'key'), target.privateKey);
    const client = new Client(target, folder, await clientArguments(target, folder, socketFolder));
    await client.login();
    const close = async () => {
      await client.cut();
      await forget();
    };
    try {
      await client.shakeHands(shellAnswersMs);
    } catch (error) {
      await close();
      throw error;
    }
    return { run: client.run, cut: () => client.cut(), [Symbol.asyncDispose]: close };
  } catch (error) {
    await forget();
    throw error;
  }
}

class Client {
  readonly #box: string;
  readonly #base: readonly string[];
  /** What ssh itself says: on stderr it would be mixed with what the account prints. */
  readonly #log: string;
  readonly #connectMs: number;

  constructor(
    { user, host, port, connectTimeoutSeconds }: SshTarget,
    folder: string,
    base: readonly string[],
  ) {
    this.#box = `${user}@${host}:${port}`;
    this.#log = path.join(folder, 'log');
    this.#base = ['-E', this.#log, ...base, '--', host];
    this.#connectMs = connectTimeoutSeconds * 1000;
  }

  async login(): Promise<void> {
    const { exitCode, said } = await this.#ssh([...this.#base.slice(0, -2), '-N', ...this.#base.slice(-2)]);
    if (exitCode !== 0) throw connectionFailure(this.#box, await said(), 'login');
  }

  async shakeHands(withinMs: number): Promise<void> {
    const late = () => shellUnusable(this.#box, `did not answer within ${withinMs / 1000} s`);
    const { stdout } = await this.#run(['grep', '-xF', '--', ECHO], { stdin: `${ECHO}\n` }, withinMs, late);
    if (stdout !== `${ECHO}\n`)
      throw shellUnusable(this.#box, 'reads the input of commands itself, or is no POSIX shell', stdout);
  }

  run: Run = (argv, options = {}) => {
    const { timeoutSeconds = 600, environment = {} } = options;
    const variables = Object.entries(environment).map(([name, value]) => `${name}=${value}`);
    const command = ['timeout', '--kill-after=10', String(timeoutSeconds), ...argv];
    const withinMs = this.#connectMs + timeoutSeconds * 1000;
    const late = () =>
      connectionFailure(this.#box, `no command began within ${withinMs / 1000} s`, 'command');
    return this.#run(
      variables.length > 0 ? ['env', ...variables, ...command] : command,
      options,
      withinMs,
      late,
    );
  };

  async cut(): Promise<void> {
    await this.#ssh(['-O', 'exit', ...this.#base]);
  }

  async #run(
    argv: readonly string[],
    options: ChildOptions,
    beginsWithinMs: number,
    late: () => Failure,
  ): Promise<RunResult> {
    const stop = new AbortController();
    const abort = () => stop.abort();
    let heldOpen: NodeJS.Timeout | undefined;
    const { line, stdout, stderr } = frame(argv, () => (heldOpen = setTimeout(abort, HELD_OPEN_MS)));
    const tooLate = setTimeout(() => stdout.begun || abort(), beginsWithinMs);
    const filters = { stdout, stderr };
    const result = await this.#ssh([...this.#base, line], {
      ...options,
      filters,
      signal: stop.signal,
    }).finally(() => {
      clearTimeout(tooLate);
      clearTimeout(heldOpen);
    });
    if (stdout.exitCode !== null)
      return { exitCode: stdout.exitCode, stdout: result.stdout, stderr: result.stderr };
    if (stop.signal.aborted) throw late();
    const said = await result.said();
    if (result.exitCode === SSH_FAILED && (stdout.begun || said.trim() !== ''))
      throw connectionFailure(this.#box, said || result.stderr, stdout.begun ? 'command' : 'login');
    throw shellUnusable(
      this.#box,
      `ended with exit code ${result.exitCode} and ran no command`,
      `${stdout.noise}${stderr.noise}`,
    );
  }

  async #ssh(args: readonly string[], options?: ChildOptions) {
    const before = (await this.#said()).length;
    const result = await runChild('ssh', args, options);
    return { ...result, said: async () => (await this.#said()).slice(before) };
  }

  #said(): Promise<string> {
    return readFile(this.#log, 'utf8').catch(() => '');
  }
}

async function clientArguments(target: SshTarget, folder: string, socketFolder: string): Promise<string[]> {
  const knownHostsFile = path.join(folder, 'known_hosts');
  const name = target.port === 22 ? target.host : `[${target.host}]:${target.port}`;
  await writeFile(knownHostsFile, `${name} ${target.hostKey.trim()}\n`, { mode: 0o600 });

  const settings = {
    BatchMode: 'yes',
    StrictHostKeyChecking: 'yes',
    UserKnownHostsFile: knownHostsFile,
    GlobalKnownHostsFile: '/dev/null',
    HostKeyAlgorithms: 'ssh-ed25519',
    UpdateHostKeys: 'no',
    IdentitiesOnly: 'yes',
    IdentityAgent: 'none',
    PreferredAuthentications: 'publickey',
    ConnectTimeout: target.connectTimeoutSeconds,
    // A cut connection is noticed after 15 s.
    ServerAliveInterval: 5,
    ServerAliveCountMax: 3,
    ControlMaster: 'auto',
    ControlPath: path.join(socketFolder, 'control'),
    // The runner may die without closing it: idle for a minute, it ends by itself.
    ControlPersist: 60,
    LogLevel: 'INFO',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const identity = ['-i', path.join(folder, 'key'), '-p', String(target.port), '-l', target.user];
  return ['-F', '/dev/null', '-T', ...options, ...identity];
}
