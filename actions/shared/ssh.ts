import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type ChildOptions, type ChildResult, runChild } from './child.ts';
import { Failure } from './outcome.ts';
import { quoteArgv } from './shell.ts';
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

/** A command on the box, given as an argv. Never throws for an exit code, but for a lost connection (`unreachable`). */
export type Run = (argv: readonly string[], options?: RunOptions) => Promise<RunResult>;

export interface SshConnection extends AsyncDisposable {
  run: Run;
  /** Closes the connection, and with it every command under way; the next command opens it again. */
  cut(): Promise<void>;
}

/** ssh's own exit code: the connection failed, not the command. */
const SSH_FAILED = 255;

/**
 * Opens one multiplexed connection with the system's OpenSSH client; all commands share it.
 * Key, host key and control socket live in private folders that disposal removes.
 *
 * @throws Failure `host-key-mismatch`, `auth-refused` or `unreachable`.
 */
export async function connect(target: SshTarget): Promise<SshConnection> {
  const folder = await privateFolder('ssh');
  // Under the system's temporary folder: a socket's path must be shorter than 108 bytes.
  const socketFolder = await mkdtemp(path.join(tmpdir(), 'ssh-'));
  const forget = async () => {
    for (const each of [folder, socketFolder]) await rm(each, { recursive: true, force: true });
  };
  const base = await clientArguments(target, folder, path.join(socketFolder, 'control'));

  const run: Run = async (argv, options = {}) => {
    const limit = options.timeoutSeconds ?? 600;
    const environment = Object.entries(options.environment ?? {}).map(([name, value]) => `${name}=${value}`);
    const command = ['timeout', '--kill-after=10', String(limit), ...argv];
    const line = quoteArgv(environment.length > 0 ? ['env', ...environment, ...command] : command);
    const result = await runChild('ssh', [...base, line], options);
    if (result.exitCode === SSH_FAILED) throw connectionFailure(target, result.stderr);
    return result;
  };
  const cut = async () => void (await runChild('ssh', ['-O', 'exit', ...base]));
  const close = async () => {
    await cut();
    await forget();
  };

  try {
    await run(['true']);
  } catch (error) {
    await forget();
    throw error;
  }
  return { run, cut, [Symbol.asyncDispose]: close };
}

async function clientArguments(target: SshTarget, folder: string, controlPath: string): Promise<string[]> {
  const keyFile = path.join(folder, 'key');
  const knownHostsFile = path.join(folder, 'known_hosts');
  // OpenSSH refuses a key file without its last newline.
  await writeFile(keyFile, `${target.privateKey.trimEnd()}\n`, { mode: 0o600 });
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
    ControlPath: controlPath,
    // The runner may die without closing it: idle for a minute, it ends by itself.
    ControlPersist: 60,
    LogLevel: 'ERROR',
  };
  const options = Object.entries(settings).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  return [
    '-F',
    '/dev/null',
    '-T',
    ...options,
    '-i',
    keyFile,
    '-p',
    String(target.port),
    '-l',
    target.user,
    '--',
    target.host,
  ];
}

function connectionFailure(target: SshTarget, stderr: string): Failure {
  const where = `${target.user}@${target.host}:${target.port}`;
  const said = stderr.trim().split('\n').at(-1) || 'ssh said nothing';
  if (/host key verification failed|host identification has changed|no .*host key is known/i.test(stderr)) {
    return new Failure('host-key-mismatch', `${where} showed another host key than the pinned one.`, {
      nextStep:
        'If the box was replaced, publish its new key to ssh_host_ed25519_key.pub in the deploy prefix; if not, somebody stands between: stop.',
    });
  }
  if (/permission denied|load key|invalid format|error in libcrypto/i.test(stderr)) {
    return new Failure('auth-refused', `${where} refused the SSH key: ${said}`, {
      nextStep: 'Compare EC2_SSH_KEY with ~/.ssh/authorized_keys of that user on the box.',
    });
  }
  return new Failure('unreachable', `The connection to ${where} failed: ${said}`, {
    nextStep:
      'Is the instance running, is EC2_HOST its address, does the security group let this runner in on port 22?',
  });
}
