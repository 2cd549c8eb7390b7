import { describe, expect, it } from 'vitest';
import { boxStatus } from '../ssh-deploy/box-status.ts';
import { boxAfter } from '../ssh-deploy/fixtures.ts';
import { boxMarkdown } from './box.ts';
import { COMMANDS, type Taken } from './commands.ts';
import { type Ending, endMarkdown, helpMarkdown, planMarkdown } from './comment.ts';

const release = '20260102T030405Z-0123456789ab';
const rollback = COMMANDS.find(({ name }) => name === 'rollback');
if (!rollback?.plan) throw new Error('there is no rollback');
const taken: Taken = {
  command: rollback,
  given: { release },
  login: 'octocat',
  runUrl: 'https://github.example/run',
  runbookUrl: 'https://github.example/runbook',
};
const steps = rollback.plan({ release });

describe('planMarkdown', () => {
  it('says what was asked, by whom, and what will be done', () => {
    const text = planMarkdown(taken, steps, null);
    expect(text).toContain(`**\`/rollback ${release}\`** from \`octocat\``);
    expect(text).toContain(`1. ▫️ Start \`${release}\` with the secrets of today`);
    expect(text).toContain('[The run](https://github.example/run)');
  });

  it('says which step has begun', () => {
    expect(planMarkdown(taken, steps, 'gate')).toMatch(/1\. ✅ .*\n2\. ⏳ .*\n\n⏳ Running/);
  });
});

describe('endMarkdown', () => {
  const ending: Ending = {
    result: 'success',
    reason: 'rolled-back',
    live: release,
    status: '',
    report: '',
    from: '',
    restored: '',
  };

  it.each([
    [{}, `✅ Done (\`rolled-back\`); production runs \`${release}\`. [The run]`],
    [
      { result: 'failure', reason: 'not-ready' },
      `❌ Failed (\`not-ready\`); production runs \`${release}\`.`,
    ],
    [
      { result: 'failure', reason: '', live: '' },
      '❌ Failed; the box did not say what serves. [What that means',
    ],
    [{ result: 'cancelled' }, '❌ Cancelled'],
    [{ result: 'skipped' }, '❌ Not run'],
  ] as [Partial<Ending>, string][])('tells %j', (change, expected) => {
    expect(endMarkdown(taken, { ...ending, ...change })).toContain(expected);
  });

  it('shows what became of each secret, and does not speak of a box that nobody asked', () => {
    const report = JSON.stringify([
      { subject: 'AUTH_SECRET', result: 'manual-action', sentence: 'x', commands: ['y'] },
    ]);
    const text = endMarkdown(taken, { ...ending, reason: 'nothing-to-rotate', live: '', report });
    expect(text).toContain('✅ Done (`nothing-to-rotate`); nothing was deployed.');
    expect(text).toContain('| `AUTH_SECRET` | ✋ manual-action | x |');
    expect(text).toContain('```sh\ny\n```');
  });

  describe('with nothing left to do', () => {
    const auditLog = (runUrl: string) =>
      JSON.stringify({
        auditLog: [
          {
            operation: 'rollback',
            reason: 'superseded',
            release,
            previousRelease: release,
            actor: 'bob',
            runUrl,
          },
          {
            operation: 'rollback',
            reason: 'rolled-back',
            release,
            previousRelease: 'c',
            actor: 'ada',
            runUrl,
          },
        ],
      });
    const from = '20260103T030405Z-cccccccccccc';

    it('says what was left, what runs, and which operation brought it', () => {
      const run = 'https://github.example/71';
      const end = { ...ending, reason: 'superseded', from, status: auditLog(run) };
      const text = endMarkdown({ ...taken, runUrl: 'https://github.example/77' }, end);
      expect(text).toContain(
        `☑️ Nothing to do (\`superseded\`): production had left the release that was live when you wrote this (\`${from}\`). It runs \`${release}\`, since \`rollback\` by \`ada\` ([run](${run})).`,
      );
      expect(text).not.toMatch(/❌|✅/);
    });

    it.each([
      ['a box that says nothing', ''],
      ['a run of somebody else', auditLog('https://evil.example/71')],
      ['an address that is no run', auditLog('https://github.example/71/../x')],
    ])('links nothing from %s', (_, status) => {
      const text = endMarkdown(taken, { ...ending, reason: 'superseded', from, status });
      expect(text).toContain(`(\`${from}\`). It runs \`${release}\``);
      expect(text).not.toContain('[run]');
    });

    it('says it of a release that is live already, and of secrets that were rotated since', () => {
      expect(endMarkdown(taken, { ...ending, reason: 'already-live' })).toContain(
        'was live already. It runs',
      );
      const rotated = { ...ending, reason: 'already-rotated', live: '', report: '[]' };
      expect(endMarkdown(taken, rotated)).toContain('the secrets were rotated after you wrote this.');
    });

    it('is no excuse for a run that failed', () => {
      expect(endMarkdown(taken, { ...ending, result: 'failure', reason: 'superseded' })).toContain(
        '❌ Failed',
      );
    });
  });

  describe('of a restore', () => {
    const report = {
      ...{ to: 'latest', description: 'the latest state', dryRun: false, backup: '20261129-031500F' },
      ...{ recoveredTo: '2026-11-30T09:15:00Z', earliest: '2026-11-16T03:16:00Z', latest: null },
      backups: [{ label: '20261129-031500F', type: 'full', stop: '2026-11-29T03:16:00Z', release }],
      loses: { tables: { 'public.users': 2, 'public.jobs': 10, 'public.none': 0 } },
      ...{ release, releaseChanges: true, obstacle: null, kept: 'kept-20261130T100102Z' },
    };
    const shown = (change: object) =>
      endMarkdown(taken, {
        ...ending,
        reason: 'restored',
        restored: JSON.stringify({ ...report, ...change }),
      });

    it('says up to when, from which backup, with which release, and what is lost', () => {
      const text = shown({});
      expect(text).toContain('| has everything up to | `2026-11-30T09:15:00Z` |');
      expect(text).toContain('| backup | `20261129-031500F` |');
      expect(text).toContain(`| release | \`${release}\`: **another one than was live** |`);
      expect(text).toContain('| lost | rows made since: 10 of `public.jobs`, 2 of `public.users` |');
      expect(text).toContain('| the database of before | kept as `kept-20261130T100102Z` |');
      expect(text).not.toContain('release then');
    });

    it('says of a dry run what would be, what is in the way, and what there is to choose from', () => {
      const text = shown({ dryRun: true, kept: null, obstacle: 'The release a is not held. Use `force`.' });
      expect(text).toContain('| would have everything up to |');
      expect(text).toContain('| would be lost | rows made since: 10');
      expect(text).toContain("| ⚠️ in the way | `The release a is not held. Use 'force'.` |");
      expect(text).toContain(
        `| \`20261129-031500F\` | \`full\` | \`2026-11-29T03:16:00Z\` | \`${release}\` |`,
      );
    });

    it.each([
      [{ loses: null }, '| lost | not known: the database did not say |'],
      [{ loses: { tables: {} } }, '| lost | no row that says when it was made |'],
      [
        { loses: { tables: { '`@all`|\n# x': 1, b: '2' } } },
        "| lost | rows made since: 1 of `'@all'\\| # x` |",
      ],
      [{ obstacle: '![x](https://evil.example)`\n# x' }, "`![x](https://evil.example)' # x`"],
      [{ backup: {}, release: '</td>', backups: 'x' }, '| backup | `–` |'],
    ])('lets nothing in %j be more than text', (change, expected) => {
      const text = shown(change);
      expect(text).toContain(expected);
      expect(text).not.toMatch(/^#/m);
    });

    it.each(['', 'null', '[]', '"x"', '{broken'])('shows nothing of %j', (restored) => {
      expect(endMarkdown(taken, { ...ending, restored })).not.toContain('the restore');
    });
  });

  it('lets nothing that a job put out be more than text', () => {
    const text = endMarkdown(taken, { ...ending, reason: '`<b>@all', live: 'x`\n# title' });
    expect(text).toContain("(`'<b>@all`); production runs `x' # title`");
  });
});

describe('boxMarkdown', () => {
  it('shows what ssh-deploy puts out', () => {
    const observed = boxAfter(3);
    const entry = { ended: '2026-01-03T00:00:00Z', operation: 'deploy', reason: 'deployed', actor: 'ada' };
    const lock = { owner: '7-1', operation: 'deploy', actor: 'ada', since: '2026-01-04' };
    const text = boxMarkdown(JSON.stringify(boxStatus({ ...observed, lock, auditLog: [entry] }, [])));
    expect(text).toContain(`| live | \`${observed.live?.release}\` in \`blue\` |`);
    expect(text).toContain('| disk | `10000` of `20000` MB free |');
    expect(text).toContain('| running | `deploy` by `ada` since `2026-01-04` |');
    for (const one of observed.releases) expect(text).toContain(`| \`${one.release}\` | `);
    expect(text).toMatch(/`can be rolled back to`/);
    expect(text).toContain('| `deploy` | `deployed` | `–` | `ada` |');
  });

  const certificate = {
    ...{ names: ['skillgap.example', '203.0.113.7'], missing: [], trusted: true, issuer: "Let's Encrypt" },
    ...{ notAfter: '2026-01-06T16:00:00.000Z', hoursLeft: 100, nextCheckAt: '2026-01-04T00:30:00.000Z' },
    problem: null,
  };
  it.each([
    [{}, "for `skillgap.example`, `203.0.113.7`, of `Let's Encrypt`, until `2026-01-06T16:00:00.000Z`"],
    [{ hoursLeft: 47 }, '; `47` hours are left; next attempt `2026-01-04T00:30:00.000Z`'],
    [{ hoursLeft: -2, nextCheckAt: null }, '; `-2` hours are left |'],
    [{ missing: ['skillgap.example'] }, '; none for `skillgap.example`; next attempt'],
    [{ problem: 'the CA answered 429' }, '; `the CA answered 429`; next attempt'],
    [{ trusted: false, names: ['203.0.113.7'] }, '⚠️ for `203.0.113.7`, **self-signed**, until'],
  ])('shows the certificate: %j', (change, expected) => {
    const text = boxMarkdown(JSON.stringify({ certificate: { ...certificate, ...change } }));
    const [row = ''] = text.match(/^\| certificate \| .*$/m) ?? [];
    expect(row).toContain(expected);
    expect(row.includes('⚠️')).toBe(Object.keys(change).length > 0);
  });

  const backups = {
    recoverableTo: '2026-11-30T09:15:00.000Z',
    ...{ waiting: 0, gap: null, problem: null, nextDueAt: null },
    last: { label: '20261129-031500F', type: 'full', endedAt: '2026-11-29T03:16:00.000Z', bytes: 1 },
  };
  it.each([
    [
      backups,
      'recoverable to `2026-11-30T09:15:00.000Z`; last backup `20261129-031500F`, ended `2026-11-29T03:16:00.000Z` |',
    ],
    [{ ...backups, last: null }, '; no backup yet |'],
    [{ ...backups, recoverableTo: null }, '⚠️ nothing can be recovered yet; last backup'],
    [{ ...backups, gap: '2026-11-30T08:00:00Z' }, '; a gap since `2026-11-30T08:00:00Z`, until the next'],
    [{ ...backups, problem: 'S3 `says`\n403' }, "; `S3 'says' 403` |"],
    [null, '⚠️ none are configured |'],
    [{ recoverableTo: {}, last: 'x' }, '⚠️ nothing can be recovered yet; no backup yet |'],
  ])('shows the backups: %j', (value, expected) => {
    const text = boxMarkdown(JSON.stringify({ backups: value }));
    const [row = ''] = text.match(/^\| backups \| .*$/m) ?? [];
    expect(row).toContain(expected);
    expect(row.includes('⚠️')).toBe(value !== backups);
  });

  it.each([undefined, null, 'x', {}, { notAfter: 1 }])(
    'says of %j that the certificate is unknown',
    (value) => {
      expect(boxMarkdown(JSON.stringify({ certificate: value }))).toContain('| certificate | unknown |');
    },
  );

  it('lets nothing on the box be more than text', () => {
    const status = {
      certificate: {
        ...certificate,
        names: ['`a`|@all\n', {}],
        problem: '![x](https://evil.example)`',
        issuer: '<b>',
      },
      live: { release: '`</td>', slot: 'a|b\n| c |' },
      releases: [{ release: '@everyone', actor: '![x](https://evil.example/x)', state: {} }, null, 'x'],
      auditLog: [{ reason: '`'.repeat(500) }],
    };
    const text = boxMarkdown(JSON.stringify(status));
    expect(text).toContain("| live | `'</td>` in `a\\|b \\| c \\|` |");
    expect(text).toContain("| ⚠️ for `'a'\\|@all`, `–`, of `<b>`, until");
    expect(text).toContain("`![x](https://evil.example)'`");
    expect(text).toContain('| `@everyone` | `–` | `![x](https://evil.example/x)` | `–` |');
    expect(text.split('\n').every((line) => line === '' || /^\|.*\|$/.test(line))).toBe(true);
    expect(text.length).toBeLessThan(1600);
  });

  it.each(['', 'null', '[]', '"x"', '{broken'])('points to the summary when there is only %j', (json) => {
    expect(boxMarkdown(json)).toMatch(/summary of the run/);
  });
});

describe('helpMarkdown', () => {
  it('lists every command, and no other', () => {
    expect(helpMarkdown('u').match(/^- `.*?`/gm)).toEqual([
      '- `/rollback [release]`',
      '- `/rotate-secrets [names …] [--dry-run]`',
      '- `/restore [to] [--dry-run]`',
      '- `/status`',
      '- `/help`',
    ]);
  });

  it('quotes what was wrong as code', () => {
    const text = helpMarkdown('u', { why: 'There is no command', quote: '/x`@all\u202E' });
    expect(text).toMatch(/^There is no command `\/x'@all`\n\nNothing was done\./);
  });
});
