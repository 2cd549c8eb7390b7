import { Failure } from './outcome.ts';

/** How a connection can fail. */
export type SshReason =
  | 'host-key-mismatch'
  | 'auth-refused'
  | 'ssh-incompatible'
  | 'shell-unusable'
  | 'unreachable';

interface Cause {
  /** The lines of ssh's log that say so; they are shown. */
  lines: RegExp;
  reason: SshReason;
  what: string;
  nextStep: string;
}

/** What a lost connection looks like while a command runs. */
const LOST: Cause = {
  lines:
    /broken pipe|connection reset|closed by remote host|connection to .* closed|not responding|mux_client|disconnect/i,
  reason: 'unreachable',
  what: 'The connection to {box} was lost while a command ran',
  nextStep: 'Did the box reboot, or run out of memory? Run again when it answers.',
};

/** The first that has a line in the log is the cause. ssh's later lines are often about its consequences. */
const CAUSES: readonly Cause[] = [
  {
    lines:
      /host identification has changed|host key verification failed|host key is known|differs from the key/i,
    reason: 'host-key-mismatch',
    what: '{box} showed another host key than the pinned one',
    nextStep:
      'If the box was replaced, publish its new key to ssh_host_ed25519_key.pub in the deploy prefix. If it was not, stop: another machine may be answering in its place.',
  },
  {
    lines: /too many authentication failures/i,
    reason: 'auth-refused',
    what: '{box} ended the login after too many failed attempts, before it looked at this key',
    nextStep:
      'Raise MaxAuthTries in the box’s sshd_config, or see in its journal (journalctl -u ssh) who else tries.',
  },
  {
    lines: /permission denied \(/i,
    reason: 'auth-refused',
    what: '{box} refused the SSH key',
    nextStep:
      'Compare EC2_SSH_KEY with ~/.ssh/authorized_keys of that user on the box. sshd gives the same answer when the account is missing, locked or expired, when its shell does not exist, and when others may write to its home: journalctl -u ssh on the box says which.',
  },
  {
    lines: /unable to negotiate|no matching|no common/i,
    reason: 'ssh-incompatible',
    what: '{box} and this runner have no SSH algorithm in common',
    nextStep:
      'The box needs an Ed25519 host key and an OpenSSH of this decade; see what its sshd_config allows.',
  },
  {
    lines:
      /invalid format|protocol major versions differ|bad packet length|no ssh identification|invalid ssh identification/i,
    reason: 'ssh-incompatible',
    what: 'Something other than an SSH server answers at {box}',
    nextStep: 'Correct the port, or the address in EC2_HOST.',
  },
  {
    lines: /could not resolve hostname/i,
    reason: 'unreachable',
    what: 'The name in {box} could not be resolved',
    nextStep: 'Is EC2_HOST spelled right? If it is, DNS is out of order for the moment: run again.',
  },
  {
    lines: /connection refused/i,
    reason: 'unreachable',
    what: 'Nothing listens at {box}',
    nextStep:
      'Is sshd running on that port, and is EC2_HOST the box’s address? A box that boots refuses for a while.',
  },
  {
    lines: /timed out during banner exchange|banner exchange.*timed? ?out/i,
    reason: 'unreachable',
    what: '{box} accepted the connection and then said nothing',
    nextStep: 'The box may be overloaded, or booting: look at its CPU credits and memory, and run again.',
  },
  {
    lines: /timed out|timeout/i,
    reason: 'unreachable',
    what: '{box} did not answer in time',
    nextStep: 'Is the instance running, is EC2_HOST its address, does the security group let this runner in?',
  },
  {
    lines:
      /no route to host|network is unreachable|address family|cannot assign|port \d+: (permission denied|operation not permitted)/i,
    reason: 'unreachable',
    what: 'There is no route from this runner to {box}',
    nextStep:
      'Is EC2_HOST a public address of the box, and one of a kind (IPv4, IPv6) that this runner can reach?',
  },
  {
    lines: /closed by|connection reset|kex_exchange_identification|broken pipe/i,
    reason: 'unreachable',
    what: '{box} closed the connection before the login',
    nextStep:
      'sshd does so when too many connections wait for a login (MaxStartups), when it restarts, and when an address is banned: journalctl -u ssh on the box says which. If it says nothing, something else listens on that port.',
  },
];

const UNKNOWN: Cause = {
  lines: /(?!)/,
  reason: 'unreachable',
  what: 'The connection to {box} failed',
  nextStep: 'What ssh said is all that is known. Check EC2_HOST, the security group and sshd on the box.',
};

/**
 * Why ssh could not connect, or lost the connection: the cause, and the lines that show it.
 *
 * @param log What ssh itself said.
 */
export function connectionFailure(box: string, log: string, phase: 'login' | 'command'): Failure<SshReason> {
  const lines = log
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /[^@\s]/.test(line));
  const found = CAUSES.find((one) => lines.some((line) => one.lines.test(line)));
  const cause = phase === 'command' ? LOST : (found ?? UNKNOWN);
  const shown = lines.filter((line) => cause.lines.test(line));
  const said = (shown.length > 0 ? shown : lines).slice(-3).join('; ');
  const what = cause.what.replace('{box}', box);
  return new Failure(cause.reason, said === '' ? `${what}.` : `${what}: ${said}`, {
    nextStep: cause.nextStep,
  });
}

/** The login works, and the account's shell does not run what it is given. */
export function shellUnusable(box: string, what: string, noise = ''): Failure<SshReason> {
  const said = noise.trim().split('\n').slice(-5).join('\n');
  return new Failure(
    'shell-unusable',
    `The login at ${box} works, but its shell ${what}.${said === '' ? '' : ` It printed:\n${said}`}`,
    {
      nextStep:
        'Look at that account on the box: its login shell (getent passwd), what ~/.bashrc and ~/.profile run (an exit, a menu, a read), command= in ~/.ssh/authorized_keys, and whether its password has expired (chage -l).',
    },
  );
}
