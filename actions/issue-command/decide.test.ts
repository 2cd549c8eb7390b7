import { describe, expect, it } from 'vitest';
import { decide, type Facts } from './decide.ts';
import type { CommentEvent } from './event.ts';
import { parseComment } from './parse.ts';

const event: CommentEvent = {
  action: 'created',
  attempt: 1,
  body: '/status',
  commentId: 9,
  login: 'octocat',
  accountType: 'User',
  issue: 3,
  isPullRequest: false,
};
const admin = { permission: 'admin', role: 'admin' };
const reader = { permission: 'read', role: 'read' };

function about(change: Partial<CommentEvent> = {}, more: Partial<Facts> = {}) {
  const seen = { ...event, ...change };
  return decide({ event: seen, parsed: parseComment(seen.body), roles: ['admin', 'maintain'], ...more });
}

describe('decide', () => {
  it('asks nobody about what is no command', () => {
    expect(about({ body: 'hello' })).toEqual({ next: 'ignore', reason: 'no-command' });
  });

  it.each([
    ['an edit', { action: 'edited' }, 'not-created'],
    ['a run that is run again', { attempt: 2 }, 're-run'],
    ['a bot', { accountType: 'Bot' }, 'bot'],
    ['an app’s account', { login: 'some[bot]' }, 'bot'],
    ['a mannequin', { accountType: 'Mannequin' }, 'bot'],
    ['an account that is gone', { login: '', accountType: '' }, 'bot'],
    ['a login that is a path', { login: '../../x' }, 'bot'],
  ])('ignores %s, before it asks anybody', (_, change, reason) => {
    expect(about(change, { permission: admin })).toEqual({ next: 'ignore', reason });
  });

  it('asks what the commenter may do', () => {
    expect(about()).toEqual({ next: 'ask', what: 'permission' });
    expect(about({ body: '/nonsense' })).toEqual({ next: 'ask', what: 'permission' });
  });

  it.each([
    [admin, true],
    [{ permission: 'write', role: 'maintain' }, true],
    [{ permission: 'write', role: 'write' }, false],
    [{ permission: 'write', role: 'release-manager' }, false],
    [reader, false],
    [{ permission: 'none', role: '' }, false],
    [{ permission: '', role: '' }, false],
  ])('takes a command of %j: %s', (permission, may) => {
    expect(about({}, { permission }).next).toBe(may ? 'run' : 'refuse');
  });

  it('takes a custom role that is named', () => {
    const permission = { permission: 'write', role: 'release-manager' };
    expect(about({}, { permission, roles: ['admin', 'release-manager'] }).next).toBe('run');
  });

  it.each(['/status', '/status now', '/rollback\nmore'])('gives a stranger no word about %j', (body) => {
    const refused = { next: 'refuse', reason: 'not-permitted', why: null, quote: '' };
    expect(about({ body }, { permission: reader })).toEqual(refused);
  });

  it('gives a stranger no sign at all for what is no command', () => {
    expect(about({ body: '/statusX' }, { permission: reader })).toEqual({
      next: 'ignore',
      reason: 'not-permitted',
    });
  });

  it('helps those who may', () => {
    expect(about({ body: '/statusX' }, { permission: admin })).toMatchObject({
      next: 'refuse',
      reason: 'unknown-command',
      quote: '/statusX',
    });
    expect(about({ body: '/status now' }, { permission: admin })).toMatchObject({ reason: 'bad-arguments' });
    expect(about({ body: '/status\nnow' }, { permission: admin })).toMatchObject({ reason: 'more-lines' });
    expect(about({ body: '/help' }, { permission: admin })).toEqual({ next: 'help' });
  });

  it('asks where a pull request is from, and takes nothing on one from a fork', () => {
    const on = (ownBranch?: boolean) =>
      about(
        { isPullRequest: true },
        { permission: admin, ...(ownBranch === undefined ? {} : { ownBranch }) },
      );
    expect(on()).toEqual({ next: 'ask', what: 'origin' });
    expect(on(false)).toMatchObject({ next: 'refuse', reason: 'from-fork' });
    expect(on(true)).toMatchObject({ next: 'run', command: { name: 'status' } });
  });
});
