import { describe, expect, it } from 'vitest';
import { connectionFailure, shellUnusable } from './ssh-failure.ts';

const box = 'deploy@box.example:22';

/** What OpenSSH 8 to 10 print, and what is to be said of it. */
const CASES: readonly (readonly [reason: string, what: RegExp, log: string])[] = [
  ['unreachable', /Nothing listens/, 'ssh: connect to host box.example port 22: Connection refused'],
  ['unreachable', /Nothing listens/, 'ssh: connect to host 203.0.113.7 port 2222: Connection refused\r\n'],
  [
    'unreachable',
    /Nothing listens/,
    'debug noise\nssh: connect to host ::1 port 22: Connection refused\nbye',
  ],
  ['unreachable', /did not answer in time/, 'ssh: connect to host box.example port 22: Connection timed out'],
  ['unreachable', /did not answer in time/, 'ssh: connect to host box.example port 22: Operation timed out'],
  ['unreachable', /did not answer in time/, 'Timeout, server box.example not responding.'],
  [
    'unreachable',
    /then said nothing/,
    'Connection timed out during banner exchange\nConnection to 1.2.3.4 port 22 timed out',
  ],
  [
    'unreachable',
    /could not be resolved/,
    'ssh: Could not resolve hostname box.example: Name or service not known',
  ],
  [
    'unreachable',
    /could not be resolved/,
    'ssh: Could not resolve hostname box: Temporary failure in name resolution',
  ],
  [
    'unreachable',
    /could not be resolved/,
    'ssh: Could not resolve hostname x: nodename nor servname provided, or not known',
  ],
  ['unreachable', /no route/, 'ssh: connect to host 10.0.0.1 port 22: No route to host'],
  ['unreachable', /no route/, 'ssh: connect to host 2001:db8::1 port 22: Network is unreachable'],
  ['unreachable', /no route/, 'ssh: connect to host fe80::1 port 22: Cannot assign requested address'],
  [
    'unreachable',
    /before the login/,
    'kex_exchange_identification: Connection closed by remote host\nConnection closed by 1.2.3.4 port 22',
  ],
  [
    'unreachable',
    /before the login/,
    'kex_exchange_identification: read: Connection reset by peer\nConnection reset by 1.2.3.4 port 22',
  ],
  ['unreachable', /before the login/, 'ssh_exchange_identification: Connection closed by remote host'],
  [
    'host-key-mismatch',
    /another host key/,
    '@@@@@@\n@    WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED!     @\n@@@@@@\nHost key verification failed.',
  ],
  [
    'host-key-mismatch',
    /another host key/,
    'No ED25519 host key is known for [box.example]:22 and you have requested strict checking.\nHost key verification failed.',
  ],
  [
    'host-key-mismatch',
    /another host key/,
    'Host key for 1.2.3.4 has changed and you have requested strict checking.\nHost key verification failed.',
  ],
  ['auth-refused', /refused the SSH key/, 'deploy@box.example: Permission denied (publickey).'],
  [
    'auth-refused',
    /refused the SSH key/,
    'deploy@box.example: Permission denied (publickey,password,keyboard-interactive).',
  ],
  [
    'auth-refused',
    /refused the SSH key/,
    'deploy@1.2.3.4: Permission denied (gssapi-keyex,publickey).\nConnection closed by 1.2.3.4 port 22',
  ],
  [
    'auth-refused',
    /too many failed attempts/,
    'Received disconnect from 1.2.3.4 port 22:2: Too many authentication failures\nDisconnected from 1.2.3.4 port 22',
  ],
  [
    'ssh-incompatible',
    /no SSH algorithm in common/,
    'Unable to negotiate with 1.2.3.4 port 22: no matching key exchange method found. Their offer: diffie-hellman-group1-sha1',
  ],
  [
    'ssh-incompatible',
    /no SSH algorithm in common/,
    'Unable to negotiate with 1.2.3.4 port 22: no matching host key type found. Their offer: ssh-rsa,ssh-dss',
  ],
  [
    'ssh-incompatible',
    /no SSH algorithm in common/,
    'Unable to negotiate with 1.2.3.4 port 22: no matching cipher found. Their offer: aes128-cbc',
  ],
  [
    'ssh-incompatible',
    /other than an SSH server/,
    'kex_exchange_identification: banner line contains invalid characters\nbanner exchange: Connection to 1.2.3.4 port 443: invalid format',
  ],
  [
    'ssh-incompatible',
    /other than an SSH server/,
    'Bad packet length 1213486160.\nssh_dispatch_run_fatal: Connection to 1.2.3.4 port 80: message authentication code incorrect',
  ],
  ['ssh-incompatible', /other than an SSH server/, 'Protocol major versions differ: 2 vs. 1'],
  ['unreachable', /failed: something nobody has seen/, 'something nobody has seen'],
  ['unreachable', /no route/, 'ssh: connect to host 10.0.0.1 port 22: Permission denied'],
  ['unreachable', /no route/, 'ssh: connect to host 10.0.0.1 port 22: Operation not permitted'],
  ['unreachable', /failed\.$/, ''],
];

describe('the cause, from what ssh said', () => {
  it.each(CASES)('%s: %s', (reason, what, log) => {
    const { message, ...failure } = connectionFailure(box, log, 'login');
    expect(failure.reason).toBe(reason);
    expect(message).toMatch(what);
    expect(message).toContain(box);
    expect(failure.nextStep).not.toBe('');
  });

  it('has a next step of its own for each', () => {
    const steps = new Map(
      CASES.map(([, what, log]) => [String(what), connectionFailure(box, log, 'login').nextStep]),
    );
    expect(new Set(steps.values()).size).toBe(
      new Set([...steps.keys()].filter((what) => !what.includes('failed:'))).size,
    );
  });

  it('shows the lines that say it, not the last one', () => {
    const { message } = connectionFailure(box, CASES[13]?.[2] ?? '', 'login');
    expect(message).toContain('kex_exchange_identification: Connection closed by remote host');
    const refused = connectionFailure(box, 'a@b: Permission denied (publickey).\nbye', 'login').message;
    expect(refused).toMatch(/: a@b: Permission denied \(publickey\)\.$/);
  });

  it('does not call a connection refused that was lost while a command ran', () => {
    for (const log of [
      'client_loop: send disconnect: Broken pipe',
      'Timeout, server 1.2.3.4 not responding.',
      '',
    ])
      expect(connectionFailure(box, log, 'command')).toMatchObject({
        reason: 'unreachable',
        message: expect.stringContaining('was lost while a command ran'),
      });
  });
});

it('shows the end of what an account printed instead of running a command', () => {
  const { message } = shellUnusable(box, 'ended', 'one\ntwo\nthree\nfour\nfive\nsix\n');
  expect(message).toBe(
    `The login at ${box} works, but its shell ended. It printed:\ntwo\nthree\nfour\nfive\nsix`,
  );
  expect(shellUnusable(box, 'ended').message).toBe(`The login at ${box} works, but its shell ended.`);
});
