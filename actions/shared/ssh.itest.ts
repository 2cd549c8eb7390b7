// @module-tag sshd
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Failure } from './outcome.ts';
import { openSsh } from './ssh.ts';
import { type Account, type Sshd, startSshd } from './testing/sshd.ts';

/** More than a pipe holds: its writer is still writing when the other side ends. */
const LONG = Buffer.alloc(8 * 1024 * 1024, 'x');

/** Accounts that print, and run what they are given. */
const NOISY: Record<string, Account> = {
  plain: {},
  banner: { bashrc: 'echo Welcome; echo careful >&2\n' },
  unended: { bashrc: 'printf Welcome; printf careful >&2\n' },
  flood: { bashrc: 'head -c 3000000 /dev/urandom; head -c 300000 /dev/zero >&2\n' },
  marks: {
    bashrc: 'echo 0123456789abcdef0123456789abcdef:begin; echo 0123456789abcdef0123456789abcdef:end 7\n',
  },
  trap: { bashrc: "trap 'echo bye; echo bye >&2; exit 3' EXIT\n" },
  traced: { bashrc: 'set -xv; PS4="+ $0:begin "\n' },
  functions: {
    bashrc:
      'sh() { echo mine; }; timeout() { echo mine; }; echo() { printf mine; }; alias exec=false; PATH=/usr/bin:/bin\n',
  },
  left: { bashrc: 'sleep 600 & sleep 600 >&2 &\n' },
  forced: {
    keyOptions: `command="echo before; echo before >&2; sh -c \\"$SSH_ORIGINAL_COMMAND\\"; code=$?; echo after; echo after >&2; exit $code"`,
  },
  dash: { shell: '/bin/dash' },
};

/** Accounts that let a key in and run nothing. */
const UNUSABLE: Record<string, [Account, said: RegExp]> = {
  nologin: [{ shell: '/usr/sbin/nologin' }, /exit code 1 .*\n.*not available/],
  false: [{ shell: '/bin/false' }, /exit code 1 and ran no command\.$/],
  exits: [{ bashrc: 'echo "No shell for you"; exit 0\n' }, /exit code 0 .*\nNo shell for you/],
  exits255: [{ bashrc: 'exit 255\n' }, /exit code 255 and ran no command\.$/],
  menu: [
    { bashrc: 'while :; do echo "1) shell 2) quit"; read -t 1 choice; done\n' },
    /did not answer within 2 s/,
  ],
  sleeps: [{ bashrc: 'echo Maintenance; exec sleep 600\n' }, /did not answer within 2 s/],
  reads: [{ bashrc: 'read -p "Press Enter " line\n' }, /reads the input of commands itself/],
  forcedaway: [{ keyOptions: 'command="echo Access by appointment only"' }, /by appointment only/],
  'not-a-shell': [{ shell: '/bin/cat' }, /ran no command/],
};

let sshd: Sshd;
beforeAll(async () => {
  const unusable = Object.entries(UNUSABLE).map(([name, [account]]) => [name, account] as const);
  sshd = await startSshd({ ...NOISY, ...Object.fromEntries(unusable) }, ['PermitUserEnvironment yes']);
});
afterAll(() => sshd?.[Symbol.asyncDispose]());

const failure = (work: Promise<unknown>): Promise<Failure> =>
  work.then(
    () => expect.unreachable('it worked'),
    (error) => error,
  );

describe.concurrent.each(Object.keys(NOISY))('the account %s', (account) => {
  it('gives what the command printed and nothing else', async () => {
    await using ssh = await openSsh(sshd.target(account));
    expect(await ssh.run(['sh', '-c', 'printf "one\\ntwo"; printf three >&2; exit 7'])).toEqual({
      ...{ exitCode: 7, stdout: 'one\ntwo', stderr: 'three' },
    });
    const nothing = { exitCode: 0, stdout: '', stderr: '' };
    expect(await ssh.run(['true'])).toEqual(nothing);
    const lines: string[] = [];
    await ssh.run(['printf', 'one\\ntwo'], { onLine: (line) => lines.push(line) });
    expect(lines).toEqual(['one', 'two']);
    const big = await ssh.run(['cat'], { stdin: LONG });
    expect(big.stdout.length).toBe(LONG.length);
    expect(await ssh.run(['sh', '-c', 'exit 255'])).toEqual({ ...nothing, exitCode: 255 });
    expect(await ssh.run(['sh', '-c', 'kill -9 $$'])).toMatchObject({ exitCode: 137, stdout: '' });
    expect(await ssh.run(['sleep', '60'], { timeoutSeconds: 1 })).toEqual({ ...nothing, exitCode: 124 });
    expect(await ssh.run(['printenv', 'A'], { environment: { A: "it's $HOME" } })).toEqual({
      ...{ ...nothing, stdout: "it's $HOME\n" },
    });
  });
});

describe.concurrent.each(Object.entries(UNUSABLE))('the account %s', (account, [, said]) => {
  it('differs from one that refuses the key', async () => {
    // Only an account that never answers reaches it.
    const shellAnswersMs = said.source.startsWith('did not answer') ? 2_000 : 60_000;
    const error = await failure(openSsh(sshd.target(account), { shellAnswersMs }));
    expect(error).toMatchObject({ reason: 'shell-unusable', message: expect.stringMatching(said) });
    expect(error.message).toContain(`The login at ${account}@127.0.0.1:${sshd.port} works`);
    expect(error.nextStep).toContain('.bashrc');
  });
});

it.each([
  ['a release that the box refuses', LONG, 'echo no room >&2; exit 5'],
  ['a secret that the box does not ask for', 'secret\n', 'exec true'],
  ['nothing', undefined, 'exec true'],
])('is told how a command ended that has not read its stdin: %s', async (_, stdin, does) => {
  await using connection = await openSsh(sshd.target('plain'));
  const result = await connection.run(['sh', '-c', does], stdin === undefined ? {} : { stdin });
  expect(result).toEqual(
    stdin === LONG
      ? { exitCode: 5, stdout: '', stderr: 'no room\n' }
      : { exitCode: 0, stdout: '', stderr: '' },
  );
});

/** Ends the sshd process that serves the connection. */
const HANG_UP =
  'pid=$$; while [ "$(ps -o comm= -p $pid)" != sshd ]; do pid=$(ps -o ppid= -p $pid | tr -d " "); done; echo half; kill -9 $pid; sleep 600';

it('says that the connection was lost in the middle of an upload, and finds it again', async () => {
  await using connection = await openSsh(sshd.target('plain'));
  const error = await failure(connection.run(['sh', '-c', HANG_UP], { stdin: LONG }));
  expect(error).toMatchObject({
    reason: 'unreachable',
    message: expect.stringMatching(/was lost while a command ran/),
  });
  expect(await connection.run(['echo', 'again'])).toEqual({ exitCode: 0, stdout: 'again\n', stderr: '' });
});

it('ends what is under way when it is cut', async () => {
  await using connection = await openSsh(sshd.target('plain'));
  let begun = () => {};
  const running = new Promise<void>((resolve) => (begun = resolve));
  const command = ['sh', '-c', 'echo running; sleep 600'];
  const cut = failure(connection.run(command, { onLine: () => begun() }));
  await running;
  await connection.cut();
  expect((await cut).reason).toBe('unreachable');
  expect((await connection.run(['echo', 'again'])).stdout).toBe('again\n');
});

it('hands on each line as it comes, the last one without an end too', async () => {
  await using connection = await openSsh(sshd.target('banner'));
  const lines: string[] = [];
  let first = () => {};
  const came = new Promise<void>((resolve) => (first = resolve));
  const running = connection.run(['sh', '-c', 'echo one; printf "$(cat)"'], {
    onLine: (line) => lines.push(line) === 1 && first(),
    stdin: 'two',
  });
  await came;
  expect(await running).toMatchObject({ stdout: 'one\ntwo' });
  expect(lines).toEqual(['one', 'two']);
});
