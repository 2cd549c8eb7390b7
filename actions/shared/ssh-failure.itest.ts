// @module-tag sshd
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSsh, type SshTarget } from './ssh.ts';
import { freePort, makeKey, type Sshd, startSshd } from './testing/sshd.ts';

let folder: string;
let otherKey: string;
let otherHostKey: string;
let sshd: Sshd;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ssh-failure-'));
  otherKey = await readFile(makeKey(folder, 'other'), 'utf8');
  otherHostKey = await readFile(join(folder, 'other.pub'), 'utf8');
  sshd = await startSshd({
    deploy: {},
    expired: { shadow: '*:19000:0:99999:7::19001:' },
  });
});
afterAll(async () => {
  await sshd?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

/** How logging in fails. */
async function failing(change: Partial<SshTarget>, server: Sshd = sshd) {
  const target = { ...server.target('deploy'), connectTimeoutSeconds: 2, ...change };
  const { reason, message, nextStep } = await openSsh(target).then(
    () => expect.unreachable('it connected'),
    (error) => error,
  );
  return { reason, said: `${message} ${nextStep}` };
}

/** What answers on a port like no SSH server does. */
async function answering(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => answer(socket.on('error', () => {}))).unref();
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return port;
}

it.each<[string, () => Promise<Partial<SshTarget>>, string, RegExp]>([
  ['nothing listens', async () => ({ port: await freePort() }), 'unreachable', /Nothing listens.*refused/],
  ['no such name', async () => ({ host: 'box.invalid' }), 'unreachable', /could not be resolved.*EC2_HOST/],
  [
    'it says nothing',
    async () => ({ port: await answering(() => {}) }),
    'unreachable',
    /said nothing.*overloaded/,
  ],
  [
    'it hangs up',
    async () => ({ port: await answering((socket) => socket.destroy()) }),
    'unreachable',
    /before the login.*MaxStartups/,
  ],
  [
    'it resets',
    async () => ({ port: await answering((socket) => socket.resetAndDestroy()) }),
    'unreachable',
    /before the login.*MaxStartups/,
  ],
  [
    'a web server',
    async () => ({ port: await answering((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')) }),
    'unreachable',
    /before the login|other than an SSH/,
  ],
  [
    'SSH 1',
    async () => ({ port: await answering((socket) => socket.write('SSH-1.5-old\r\n')) }),
    'ssh-incompatible',
    /other than an SSH server/,
  ],
  [
    'noise',
    async () => ({
      port: await answering((socket) => socket.write(`SSH-2.0-x\r\n${'GET / HTTP'.repeat(9)}`)),
    }),
    'ssh-incompatible',
    /other than an SSH server/,
  ],
  ['another host key', async () => ({ hostKey: otherHostKey }), 'host-key-mismatch', /pinned.*stop/],
  [
    'another key',
    async () => ({ privateKey: otherKey }),
    'auth-refused',
    /refused the SSH key.*publickey.*authorized_keys/,
  ],
  [
    'no such account',
    async () => ({ user: 'nobody-at-all' }),
    'auth-refused',
    /Permission denied.*missing, locked or expired/,
  ],
  [
    'an expired account',
    async () => ({ user: 'expired' }),
    'auth-refused',
    /Permission denied.*missing, locked or expired/,
  ],
])('%s', async (_, change, reason, said) => {
  const failed = await failing(await change());
  expect(failed).toEqual({ reason, said: expect.stringMatching(said) });
});

it.each([
  [
    'old algorithms',
    ['KexAlgorithms diffie-hellman-group1-sha1'],
    {},
    'ssh-incompatible',
    /in common.*Their offer/,
  ],
  ['old ciphers', ['Ciphers 3des-cbc'], {}, 'ssh-incompatible', /in common.*Their offer/],
  [
    'one try for each login',
    ['MaxAuthTries 1'],
    { privateKey: 'other' },
    'auth-refused',
    /too many failed attempts.*MaxAuthTries/,
  ],
  [
    'no keys',
    ['PubkeyAuthentication no', 'KbdInteractiveAuthentication yes'],
    {},
    'auth-refused',
    /Permission denied/,
  ],
])('a server with %s', async (_, settings, change, reason, said) => {
  await using server = await startSshd({ deploy: {} }, settings);
  const key = 'privateKey' in change ? { privateKey: otherKey } : {};
  expect(await failing(key, server)).toEqual({ reason, said: expect.stringMatching(said) });
});
