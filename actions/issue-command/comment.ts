import { code } from '../shared/markdown.ts';
import { parseReports, reportsMarkdown } from '../shared/secret-report.ts';
import { boxMarkdown } from './box.ts';
import { type Arguments, COMMANDS, type Command, type Step, usage } from './commands.ts';

/** A command that was taken, and where it is told about. */
export interface Taken {
  command: Command;
  given: Arguments;
  login: string;
  runUrl: string;
  runbookUrl: string;
}

/** How the job of a command ended. */
export interface Ending {
  result: 'success' | 'failure' | 'cancelled' | 'skipped';
  /** The job's own reason, the release that serves and the box as JSON; empty when it did not say. */
  reason: string;
  live: string;
  status: string;
  /** What became of each secret, as JSON: rotate-secrets' output. */
  report: string;
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
    `${at < 0 ? '👀 Taken; it begins when it is its turn.' : '⏳ At work.'} ${run(taken)}`,
  ].join('\n\n');
}

/** How it ended, in place of the plan. */
export function endMarkdown(taken: Taken, ending: Ending): string {
  const { result, reason, live, status, report } = ending;
  const why = reason ? ` (${code(reason, SHOWN)})` : '';
  const silent = report ? 'nothing was deployed' : 'the box did not say what serves';
  const serves = live ? `production runs ${code(live, SHOWN)}` : silent;
  const what = {
    success: `✅ Done${why}; ${serves}.`,
    failure: `❌ Failed${why}; ${serves}. [What that means and what to do](${taken.runbookUrl})`,
    cancelled: `❌ Cancelled${why}; ${serves}.`,
    skipped: '❌ Not run. Write the command again.',
  }[result];
  return [
    title(taken),
    `${what} ${run(taken)}`,
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

function title({ command, given, login }: Taken): string {
  const words = Object.entries(given).flatMap(([name, value]) => (value === true ? name : value));
  return `**${code([`/${command.name}`, ...words].join(' '))}** from ${code(login)}`;
}

function run({ runUrl }: Taken): string {
  return `[The run](${runUrl})`;
}
