import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOT, type GitHubState, startGitHub } from '../testing/github.ts';
import { runAction } from '../testing/run-action.ts';

const release = '20260102T030405Z-0123456789ab';
const runUrl = 'https://github.example/owner/name/actions/runs/77';
const admin = { permission: 'admin', role_name: 'admin' };

interface Comment {
  body?: string;
  action?: string;
  user?: unknown;
  pullRequest?: boolean;
}

function payloadOf({ body = '/status', action = 'created', user, pullRequest = false }: Comment) {
  return {
    action,
    issue: { number: 3, ...(pullRequest ? { pull_request: { url: 'x' } } : {}) },
    comment: { id: 9, body, user: user === undefined ? { login: 'octocat', type: 'User' } : user },
    repository: { name: 'name', owner: { login: 'owner' } },
  };
}

/** Runs the action for a comment of octocat, who is an admin, on a GitHub that a test has prepared. */
async function command(
  comment: Comment,
  inputs: Record<string, string> = {},
  prepare: (state: GitHubState) => void = () => {},
  environment: Record<string, string> = {},
) {
  await using github = await startGitHub();
  const { state } = github;
  state.permissions.octocat = admin;
  prepare(state);
  const asked: string[] = [];
  const before = state.before;
  state.before = (request) => {
    asked.push(request);
    return before(request);
  };
  const folder = await mkdtemp(join(tmpdir(), 'issue-command-'));
  try {
    const file = join(folder, 'event.json');
    await writeFile(file, JSON.stringify(payloadOf(comment)));
    const run = await runAction(
      'issue-command',
      { operation: 'accept', token: 'the-token', ...inputs },
      {
        GITHUB_API_URL: github.url,
        GITHUB_SERVER_URL: 'https://github.example',
        GITHUB_REPOSITORY: 'owner/name',
        GITHUB_EVENT_PATH: file,
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        ...environment,
      },
    );
    const { reason } = run.outputs;
    const reactions = state.reactions.map(({ comment, content }) => `${comment} ${content}`);
    const replies = state.comments.map(({ body }) => body);
    return { run, reason, asked, reactions, replies, state };
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('accept', () => {
  it('takes a command: eyes, the plan, and what is to be run', async () => {
    const { run, asked, reactions, state } = await command({ body: `/rollback ${release}` });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: {
        reason: 'accepted',
        command: 'rollback',
        arguments: JSON.stringify({ release }),
        release,
        'comment-id': String(state.comments[0]?.id),
      },
    });
    expect(asked).toEqual([
      'GET /collaborators/octocat/permission',
      'POST /issues/comments/9/reactions',
      'POST /issues/3/comments',
    ]);
    expect(reactions).toEqual(['9 eyes']);
    expect(state.comments).toMatchObject([{ issue: 3, user: { login: BOT } }]);
    expect(state.comments[0]?.body).toContain(`Start \`${release}\``);
    expect(state.comments[0]?.body).toContain(runUrl);
    expect(run.log).toContain('::add-mask::the-token');
  });

  it('takes a restore: what it goes back to is an output of its own', async () => {
    const body = '/restore 2026-11-30T09:15:00Z --dry-run';
    const { run, replies } = await command({ body });
    const to = '2026-11-30T09:15:00Z';
    expect(run.outputs).toMatchObject({ command: 'restore', to });
    expect(JSON.parse(run.outputs.arguments ?? '')).toEqual({ to, '--dry-run': true });
    expect(replies[0]).toContain(`Show what a restore to \`${to}\` would lose, changing nothing`);
  });

  it('takes a command without its argument, of a maintainer', async () => {
    const { run, replies } = await command({ body: '/rollback\n' }, {}, (state) => {
      state.permissions.octocat = { permission: 'write', role_name: 'maintain' };
    });
    expect(run.outputs).toMatchObject({ command: 'rollback', arguments: '{}', release: '' });
    expect(replies[0]).toContain('the release before the one that is live now');
  });

  it('answers /help on the spot', async () => {
    const { run, reactions, replies } = await command({ body: '/help' });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { reason: 'answered', command: '', 'comment-id': '' },
    });
    expect(reactions).toEqual(['9 +1']);
    expect(replies[0]).toContain('- `/rollback [release]` ');
  });

  it.each([
    ['no command', { body: 'I would /rollback' }, 'no-command'],
    ['an edit', { action: 'edited' }, 'not-created'],
    ['a bot', { user: { login: 'helper[bot]', type: 'Bot' } }, 'bot'],
    ['a bot that says it is a user', { user: { login: 'helper[bot]', type: 'User' } }, 'bot'],
    ['an account that is gone', { user: null }, 'bot'],
    ['a comment without a text', { body: null as unknown as string }, 'no-command'],
  ])('asks and answers nothing for %s', async (_, comment, reason) => {
    const { run, asked } = await command(comment);
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { reason, command: '', release: '', 'comment-id': '' },
    });
    expect(asked).toEqual([]);
  });

  it('does not begin again in a re-run', async () => {
    const { reason, asked } = await command({}, {}, () => {}, { GITHUB_RUN_ATTEMPT: '2' });
    expect([reason, asked]).toEqual(['re-run', []]);
  });

  it.each([
    { permission: 'write', role_name: 'write' },
    { permission: 'read', role_name: 'triage' },
    { permission: 'none', role_name: '' },
  ])('gives a thumb down and no word to those who may not: %j', async (permission) => {
    const { run, reactions, replies } = await command({ body: '/rollback' }, {}, (state) => {
      state.permissions.octocat = permission;
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'not-permitted', command: '' } });
    expect([reactions, replies]).toEqual([['9 -1'], []]);
  });

  it('gives a stranger no sign for what is none of our commands', async () => {
    const { reason, state } = await command({ body: '/rollbackX' }, {}, (state) => {
      state.permissions = {};
    });
    expect([reason, state.writes]).toEqual(['not-permitted', []]);
  });

  it('asks GitHub who may, whatever the payload says', async () => {
    const { reason } = await command({ user: { login: 'eve', type: 'User', author_association: 'OWNER' } });
    expect(reason).toBe('not-permitted');
  });

  it('takes the roles that are named', async () => {
    const prepare = (state: GitHubState) => {
      state.permissions.octocat = { permission: 'write', role_name: 'release-manager' };
    };
    const named = await command({}, { roles: 'admin, release-manager' }, prepare);
    expect(named.reason).toBe('accepted');
    expect((await command({}, {}, prepare)).reason).toBe('not-permitted');
  });

  const mistakes: [body: string, reason: string, words: string][] = [
    ['/rollbackX', 'unknown-command', 'There is no command `/rollbackX`'],
    ['/rollback nonsense', 'bad-arguments', 'Expected a release id'],
    ['/rollback ; rm -rf /', 'bad-arguments', '`;`'],
    ['/rollback $(touch /tmp/x)', 'bad-arguments', '`$(touch`'],
    ['/rollback `id`', 'bad-arguments', "`'id'`"],
    [`/rollback ${release}\n/status`, 'more-lines', 'A command is one line.'],
    ['/status @everyone', 'bad-arguments', '`@everyone`'],
    ['/restore yesterday', 'bad-arguments', '`yesterday`'],
    ['/restore 2026-11-30T09:15:00Z;id', 'bad-arguments', '`2026-11-30T09:15:00Z;id`'],
    [`/status ${'x'.repeat(60_000)}`, 'bad-arguments', 'The line is too long.'],
    [`/rollback ${'💥'.repeat(30_000)}`, 'bad-arguments', ''],
    ['/status ::add-mask::x', 'bad-arguments', '`::add-mask::x`'],
  ];
  // 60,000 characters are no name of a test.
  const named = mistakes.map((mistake) => [JSON.stringify(mistake[0]).slice(0, 60), ...mistake] as const);
  it.each(named)('helps the author of %s, and runs nothing', async (_, body, reason, words) => {
    const { run, reactions, replies } = await command({ body });
    expect(run).toMatchObject({
      exitCode: 0,
      outputs: { reason, command: '', arguments: '{}', release: '' },
    });
    expect(reactions).toEqual(['9 -1']);
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain(words);
    expect(replies[0]).toContain('Nothing was done.');
    expect(replies[0]?.length).toBeLessThan(1000);
    expect(run.log).not.toContain('::add-mask::x');
  });

  describe('on a pull request', () => {
    const base = { repo: { id: 1 } };
    it.each([
      ['a branch of this repository', { head: { repo: { id: 1 } }, base }, 'accepted'],
      ['a fork', { head: { repo: { id: 2 } }, base }, 'from-fork'],
      ['a fork that is gone', { head: { repo: null }, base }, 'from-fork'],
      ['nothing that is told', {}, 'from-fork'],
    ])('from %s', async (_, pull, expected) => {
      const { reason, run } = await command({ body: '/status', pullRequest: true }, {}, (state) => {
        state.pulls.push({ number: 3, ...pull });
      });
      expect(reason).toBe(expected);
      expect(run.outputs.command).toBe(expected === 'accepted' ? 'status' : '');
    });

    it('runs nothing when GitHub does not tell', async () => {
      const { run, reactions } = await command({ pullRequest: true });
      expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
      expect(reactions).toEqual(['9 -1']);
    });
  });

  it.each([403, 404, 503])('runs nothing when GitHub answers %d about who may', async (status) => {
    const { run, reactions, replies } = await command({}, {}, (state) => {
      state.before = (asked) => (asked.includes('/collaborators/') ? status : undefined);
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'permission-unknown' } });
    expect(run.outputs.command).toBeUndefined();
    expect([reactions, replies]).toEqual([['9 -1'], []]);
  });

  it.each([
    [{}],
    [{ permission: 1, role_name: 'admin' }],
    [{ ...admin, user: { login: 'somebody-else' } }],
    [{ ...admin, user: null }],
  ])('takes %j for no permission', async (answer) => {
    const { reason } = await command({}, {}, (state) => {
      state.permissions.octocat = answer;
    });
    expect(reason).toBe('permission-unknown');
  });

  it('runs nothing that nobody could follow', async () => {
    const { run, reactions } = await command({}, {}, (state) => {
      state.before = (asked) => (asked === 'POST /issues/3/comments' ? 502 : undefined);
    });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'api-failed' } });
    expect(run.outputs.command).toBeUndefined();
    expect(reactions).toEqual(['9 eyes', '9 -1']);
  });

  it('does not need the reaction', async () => {
    const { run } = await command({}, {}, (state) => {
      state.before = (asked) => (asked.endsWith('/reactions') ? 403 : undefined);
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'accepted', command: 'status' } });
    expect(run.log).toMatch(/::warning::GitHub did not take the reaction/);
  });

  it.each([
    [{ operation: 'stop' }, 'Input operation is "stop"'],
    [{ token: '' }, 'Input token is empty'],
    [{ roles: 'admin;write' }, 'Input roles is "admin;write"'],
  ])('refuses %j', async (inputs, message) => {
    const { run, asked } = await command({}, inputs);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
    expect(run.log).toContain(message);
    expect(asked).toEqual([]);
  });

  it('is of no use without a comment', async () => {
    const { run } = await command({}, {}, () => {}, { GITHUB_EVENT_PATH: '' });
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
  });
});

/** The answer that `accept` has made. */
const answered = (state: GitHubState) =>
  void state.comments.push({ id: 100, issue: 3, user: { login: BOT }, body: 'the plan' });

describe('update', () => {
  const body = `/rollback ${release}`;
  const inputs = { operation: 'update', 'comment-id': '100', step: 'gate' };

  it('tells in the same comment which step has begun', async () => {
    const { run, replies, reactions } = await command({ body }, inputs, answered);
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'updated', command: 'rollback', release } });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toMatch(/1\. ✅ .*\n2\. ⏳ /);
    expect(reactions).toEqual([]);
  });

  it.each([404, 502])('does not keep the command up when GitHub answers %d', async (status) => {
    const { run, asked } = await command({ body }, inputs, (state) => {
      state.before = () => status;
    });
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'api-failed' } });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [{ ...inputs, step: 'dance' }, body],
    [{ ...inputs, 'comment-id': '' }, body],
    [{ ...inputs, 'comment-id': '1/../2' }, body],
    [inputs, 'no command'],
    [inputs, '/help'],
  ])('refuses %j for %j', async (wrong, text) => {
    const { run, asked } = await command({ body: text }, wrong, answered);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
    expect(asked).toEqual([]);
  });
});

describe('finish', () => {
  const ended = (result: string, outputs: Record<string, string> | null = null) => ({
    operation: 'finish',
    'comment-id': '100',
    jobs: JSON.stringify({
      accept: { result: 'success', outputs: { command: 'status' } },
      rollback: { result: 'skipped', outputs: {} },
      status: { result, outputs },
    }),
  });
  const inspected = { reason: 'inspected', live: release, status: JSON.stringify({ live: { release } }) };

  it('tells in the same comment how it ended, with a thumb up', async () => {
    const { run, replies, reactions } = await command({}, ended('success', inspected), answered);
    expect(run).toMatchObject({ exitCode: 0, outputs: { reason: 'finished' } });
    expect(replies).toHaveLength(1);
    expect(replies[0]).toContain(
      `✅ Done (\`inspected\`); production runs \`${release}\`. [The run](${runUrl})`,
    );
    expect(replies[0]).toContain(`| live | \`${release}\` in`);
    expect(reactions).toEqual(['9 +1']);
  });

  it.each([
    ['failure', '❌ Failed (`unreachable`)'],
    ['cancelled', '❌ Cancelled (`unreachable`)'],
    ['skipped', '❌ Not run'],
    ['anything', '❌ Not run'],
  ])('gives a thumb down for %s', async (result, words) => {
    const inputs = ended(result, { reason: 'unreachable' });
    const { reason, replies, reactions } = await command({}, inputs, answered);
    expect(reason).toBe('finished');
    expect(replies[0]).toContain(words);
    expect(reactions).toEqual(['9 -1']);
  });

  it('tells it in a new comment when somebody has deleted the answer', async () => {
    const { reason, replies } = await command({}, ended('success', inspected));
    expect(reason).toBe('finished');
    expect(replies).toEqual([expect.stringContaining('✅ Done')]);
  });

  it('says it again when the answer was lost, and never fails a command that is over', async () => {
    let times = 0;
    const lost = await command({}, ended('success'), (state) => {
      answered(state);
      state.before = (asked) => (asked.startsWith('PATCH') && times++ === 0 ? 502 : undefined);
    });
    expect(lost.reason).toBe('finished');
    const refused = await command({}, ended('success'), (state) => {
      state.before = () => 403;
    });
    expect(refused.run).toMatchObject({ exitCode: 0, outputs: { reason: 'api-failed' } });
  });

  it.each(['{', 'null', '3'])('refuses %j for jobs', async (jobs) => {
    const { run } = await command({}, { ...ended('success'), jobs }, answered);
    expect(run).toMatchObject({ exitCode: 1, outputs: { reason: 'invalid-input' } });
  });
});
