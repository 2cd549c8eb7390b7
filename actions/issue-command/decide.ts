import type { Arguments, Command } from './commands.ts';
import type { CommentEvent } from './event.ts';
import type { Permission } from './github.ts';
import type { Parsed } from './parse.ts';
import type { Ignored, Refused } from './reasons.ts';

/** What is known; undefined is what was not looked up yet. */
export interface Facts {
  event: CommentEvent;
  parsed: Parsed;
  roles: readonly string[];
  permission?: Permission;
  /** For a pull request: whether its branch is one of this repository. */
  ownBranch?: boolean;
}

export type Decision =
  /** To be found out first. */
  | { next: 'ask'; what: 'permission' | 'origin' }
  | { next: 'ignore'; reason: Ignored | 'not-permitted' }
  /** A thumb down, and a reply if the author may give commands. */
  | { next: 'refuse'; reason: Refused; why: string | null; quote: string }
  /** Answered with the list of commands. */
  | { next: 'help' }
  | { next: 'run'; command: Command; given: Arguments };

/** A login as GitHub gives it; an enterprise's may hold an underscore. */
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

/**
 * What to do with a comment. Pure; what it cannot know it asks for, the cheapest first, so that an ordinary comment
 * costs no request. Strangers learn nothing: not which commands there are, nor why theirs was not taken.
 */
export function decide({ event, parsed, roles, permission, ownBranch }: Facts): Decision {
  if (parsed.kind === 'none') return { next: 'ignore', reason: 'no-command' };
  if (event.action !== 'created') return { next: 'ignore', reason: 'not-created' };
  if (event.attempt > 1) return { next: 'ignore', reason: 're-run' };
  if (!isPerson(event)) return { next: 'ignore', reason: 'bot' };

  if (!permission) return { next: 'ask', what: 'permission' };
  if (!mayCommand(permission, roles)) {
    if (parsed.kind === 'unknown') return { next: 'ignore', reason: 'not-permitted' };
    return { next: 'refuse', reason: 'not-permitted', why: null, quote: '' };
  }

  if (parsed.kind === 'unknown') {
    return { next: 'refuse', reason: 'unknown-command', why: 'There is no command', quote: parsed.word };
  }
  if (event.isPullRequest && ownBranch === undefined) return { next: 'ask', what: 'origin' };
  if (event.isPullRequest && !ownBranch) {
    const why = 'No command is taken on a pull request from a fork. Write it on an issue.';
    return { next: 'refuse', reason: 'from-fork', why, quote: '' };
  }
  if (parsed.kind === 'malformed') {
    return { next: 'refuse', reason: parsed.reason, why: parsed.why, quote: parsed.quote };
  }
  const { command, given } = parsed;
  return command.plan ? { next: 'run', command, given } : { next: 'help' };
}

/** By the type and by the name: an app's account is called `name[bot]`. A deleted account has neither. */
function isPerson({ login, accountType }: CommentEvent): boolean {
  return accountType === 'User' && LOGIN.test(login);
}

function mayCommand({ permission, role }: Permission, roles: readonly string[]): boolean {
  return roles.includes(role) || roles.includes(permission);
}
