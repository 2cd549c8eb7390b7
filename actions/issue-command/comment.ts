import { code } from '../shared/markdown.ts';
import { parseReports, reportsMarkdown } from '../shared/secret-report.ts';
import { boxMarkdown, broughtLiveBy } from './box.ts';
import { COMMANDS, type Command, type Step, type Taken, usage } from './commands.ts';
import { restoredMarkdown } from './restored.ts';

/** How the job of a command ended. */
export interface Ending {
  result: 'success' | 'failure' | 'cancelled' | 'skipped';
  /** The job's own reason, the release that serves and the box as JSON; empty when it did not say. */
  reason: string;
  live: string;
  status: string;
  /** What became of each secret, as JSON: rotate-secrets' output. */
  report: string;
  /** The release that was live when the command was written. */
  from: string;
  /** What was restored, or would be, as JSON: ssh-deploy's report. */
  restored: string;
}

/** The most of somebody's words that is shown. */
const SHOWN = 80;

/** What will be done, and which step has begun: `null`, none yet. */
export function planMarkdown(taken: Taken, steps: readonly Step[], begun: string | null): string {
  const at = steps.findIndex(({ id }) => id === begun);
  const mark = (index: number) => (at < 0 || index > at ? '▫️' : index === at ? '⏳' : '✅');
  return [
    title(taken),
    steps.map(({ text }, index) => `${index + 1}. ${mark(index)} ${text}`).join('\n'),
    `${at < 0 ? '👀 Accepted; it begins when it is its turn.' : '⏳ Running.'} ${run(taken)}`,
  ].join('\n\n');
}

/** What had changed between the command and its turn, so that nothing was left to do. */
const NOTHING_TO_DO: Readonly<Record<string, string>> = {
  superseded: 'production had left the release that was live when you wrote this',
  'already-live': 'this release was live already',
  'already-rotated': 'the secrets were rotated after you wrote this',
};

/** How it ended, in place of the plan. */
export function endMarkdown(taken: Taken, ending: Ending): string {
  const { result, reason, live, status, report } = ending;
  const restored = restoredMarkdown(ending.restored);
  const why = reason ? ` (${code(reason, SHOWN)})` : '';
  const silent = report ? 'nothing was deployed' : 'the box did not say what serves';
  const serves = live ? `production runs ${code(live, SHOWN)}` : silent;
  const unneeded = NOTHING_TO_DO[reason];
  const what = {
    success: unneeded
      ? `☑️ Nothing to do${why}: ${unneeded}${left(ending, taken)}.`
      : `✅ Done${why}; ${serves}.`,
    failure: `❌ Failed${why}; ${serves}. [What that means and what to do](${taken.runbookUrl})`,
    cancelled: `❌ Cancelled${why}; ${serves}.`,
    skipped: '❌ Not run. Write the command again.',
  }[result];
  return [
    title(taken),
    `${what} ${run(taken)}`,
    ...(restored ? [restored] : []),
    ...(report ? [reportsMarkdown(parseReports(report))] : []),
    ...(status ? [boxMarkdown(status)] : []),
  ].join('\n\n');
}

/** Every command, after what was wrong, when something was. */
export function helpMarkdown(
  runUrl: string,
  wrong: { why: string; quote: string } | null = null,
  commands: readonly Command[] = COMMANDS,
): string {
  const list = commands.map((command) => `- ${code(usage(command))} ${command.what}`).join('\n');
  return [
    ...(wrong
      ? [`${wrong.why}${wrong.quote ? ` ${code(wrong.quote, SHOWN)}` : ''}`, 'Nothing was done.']
      : []),
    list,
    `<sub>A command is the whole comment, in one line. [The run](${runUrl})</sub>`,
  ].join('\n\n');
}

/** From where production went where, and by which operation. */
function left({ from, live, report, status }: Ending, { runUrl }: Taken): string {
  if (report && !live) return '';
  const was = from ? ` (${code(from, SHOWN)})` : '';
  const by = broughtLiveBy(status, live, runUrl.replace(/\d+$/, ''));
  return live ? `${was}. It runs ${code(live, SHOWN)}${by && `, since ${by}`}` : was;
}

function title({ command, given, login }: Taken): string {
  const words = Object.entries(given).flatMap(([name, value]) => (value === true ? name : value));
  return `**${code([`/${command.name}`, ...words].join(' '))}** from ${code(login)}`;
}

function run({ runUrl }: Taken): string {
  return `[The run](${runUrl})`;
}
