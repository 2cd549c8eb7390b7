import { execFileSync, spawn } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { SshTarget } from '../ssh.ts';

/** An account of the server. */
export interface Account {
  /** Its login shell, `/bin/bash` by default. */
  shell?: string;
  bashrc?: string;
  /** What stands before the key in authorized_keys. */
  keyOptions?: string;
  /** Its line of /etc/shadow behind the name. */
  shadow?: string;
}

export interface Sshd extends AsyncDisposable {
  /** How to log in to an account. */
  target(account: string): SshTarget;
  port: number;
}

/** Makes a key pair; gives the private half's file. */
export function makeKey(folder: string, name: string, ...args: readonly string[]): string {
  const file = join(folder, name);
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, ...args, '-f', file]);
  return file;
}

/** A real sshd on a free port of this machine. Its accounts exist in a mount namespace of its own only. */
export async function startSshd(
  accounts: Record<string, Account>,
  settings: readonly string[] = [],
): Promise<Sshd> {
  const folder = await mkdtemp(join(tmpdir(), 'sshd-'));
  // Accounts other than root have to get at their files.
  await chmod(folder, 0o755);
  const [key, hostKey] = [makeKey(folder, 'client'), makeKey(folder, 'host')];
  const [privateKey, publicKey, hostPublic] = await Promise.all(
    [key, `${key}.pub`, `${hostKey}.pub`].map((file) => readFile(file, 'utf8')),
  );
  const passwd = ['root:x:0:0::/root:/bin/sh', 'sshd:x:100:65534::/run/sshd:/usr/sbin/nologin'];
  const shadow = ['root:*:19000:0:99999:7:::'];
  for (const [index, [name, account]] of Object.entries(accounts).entries()) {
    const {
      shell = '/bin/bash',
      bashrc = '',
      keyOptions = '',
      shadow: aging = '*:19000:0:99999:7:::',
    } = account;
    const home = join(folder, name);
    await mkdir(home);
    await writeFile(join(home, '.bashrc'), bashrc);
    await writeFile(join(folder, `${name}.keys`), `${keyOptions} ${publicKey}`);
    passwd.push(`${name}:x:${60_000 + index}:65534::${home}:${shell}`);
    shadow.push(`${name}:${aging}`);
  }
  const port = await freePort();
  const config = [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${hostKey}`,
    `AuthorizedKeysFile ${folder}/%u.keys`,
    'StrictModes no',
    'UsePAM no',
    'PasswordAuthentication no',
    'PidFile none',
    'MaxSessions 50',
    ...settings,
  ];
  for (const [name, lines] of Object.entries({ passwd, shadow, config }))
    await writeFile(join(folder, name), `${lines.join('\n')}\n`, { mode: name === 'shadow' ? 0o600 : 0o644 });
  const script = `mount --bind passwd /etc/passwd; mount --bind shadow /etc/shadow; mount -t tmpfs run /run
    mkdir -m 755 /run/sshd; exec "$(command -v sshd)" -D -e -f ${folder}/config`;
  const server = spawn('unshare', ['--mount', 'sh', '-euc', script], { cwd: folder, stdio: 'ignore' });
  const target = (user: string): SshTarget => ({
    ...{ host: '127.0.0.1', port, user, privateKey: privateKey ?? '', hostKey: hostPublic ?? '' },
    connectTimeoutSeconds: 30,
  });
  const stop = async () => {
    server.kill();
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await listens(port))) {
    if (server.exitCode !== null) throw new Error(`sshd ended with exit code ${server.exitCode}`);
    await sleep(50);
  }
  return { target, port, [Symbol.asyncDispose]: stop };
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
