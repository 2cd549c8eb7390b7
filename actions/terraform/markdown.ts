import { code, plain } from '../shared/markdown.ts';
import { table } from '../shared/summary.ts';
import { hiddenMarker } from '../shared/upsert-issue.ts';
import { type ChangeKind, type ChangeSet, countChanges } from './changes.ts';
import { type Charge, dollars, type Estimate, grouped, notFree } from './free-tier.ts';
import { ALLOWANCES } from './prices.ts';

/** What the comment says about a plan. */
export interface Report {
  /** Finds the text again; see {@link marker}. */
  readonly marker: string;
  readonly title: string;
  readonly changes: ChangeSet;
  readonly estimate: Estimate;
  /** The plan as Terraform shows it. */
  readonly text: string;
  /** One line under the title: how long the plan is good for, or why it was not stored. */
  readonly note: string;
  readonly runUrl: string;
}

/** GitHub refuses a comment or an issue that is longer. */
export const LONGEST = 65_536;
const ROWS = 100;
/** Of what costs, as many are named in front of the table. */
const NAMED = 10;

const WORDS: Readonly<Record<ChangeKind, string>> = {
  destroy: '**destroy**',
  replace: '**replace**',
  forget: 'forget (stays, unmanaged)',
  create: 'create',
  update: 'change',
};

const VERDICTS: Readonly<Record<Charge['verdict'], string>> = {
  costs: '**leaves $0**',
  unknown: '**unknown**',
  allowance: 'within what is free',
  'by-use': 'by use',
  free: 'free',
};

/** Of the comment about a plan, or the issue about drift. */
export const marker = (kind: 'plan' | 'drift', stack: string) => hiddenMarker(`terraform ${kind}`, stack);

/** The report as Markdown, never longer than GitHub takes: the plan is cut first, with a notice. */
export function reportMarkdown(report: Report): string {
  const head = [
    report.marker,
    `## ${report.title}`,
    report.note,
    changesMarkdown(report.changes),
    estimateMarkdown(report.estimate),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
  const foot = `\n\n[The run](${report.runUrl})`;
  return head + folded(report.text, report.runUrl, LONGEST - head.length - foot.length) + foot;
}

function changesMarkdown(set: ChangeSet): string {
  if (set.resources.length === 0) {
    return set.effective ? 'No resource changes; outputs or addresses in the state do.' : 'Nothing changes.';
  }
  const counts = countChanges(set);
  const sentence = (Object.keys(WORDS) as ChangeKind[])
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} to ${WORDS[kind]}`)
    .join(', ');
  const rows = set.resources.map(({ kind, address }) => {
    const bold = kind === 'destroy' || kind === 'replace';
    return [WORDS[kind], bold ? `**${code(address)}**` : code(address)];
  });
  return `${sentence}.\n\n${cutTable(['what', 'resource'], rows)}`;
}

function estimateMarkdown(estimate: Estimate): string {
  const { charges, used } = estimate;
  const order = Object.keys(VERDICTS);
  const charged = charges
    .filter((charge) => charge.verdict !== 'free')
    .sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict));
  const rows = charged.map((charge) => [
    code(charge.address),
    charge.takes,
    VERDICTS[charge.verdict],
    charge.verdict === 'unknown' ? '?' : dollars(charge.monthly),
    charge.note,
  ]);
  const free = charges.length - charged.length;
  const shares = used.map(({ name, used: amount }) => {
    const { amount: allowed, unit } = ALLOWANCES[name];
    return `${name} ${grouped(amount)} of ${grouped(allowed)} ${unit}`;
  });
  return [
    verdictMarkdown(estimate),
    rows.length > 0 ? cutTable(['resource', 'takes a month', 'verdict', '$ a month', ''], rows) : '',
    free > 0
      ? `${free} more ${free === 1 ? 'resource is' : 'resources are'} of kinds that are never charged.`
      : '',
    shares.length > 0 ? `Used of what is free: ${shares.join(', ')}.` : '',
    '<sub>Prices of us-east-1, 2025. Hours, GB and addresses are free for the first twelve months of an account opened before 2025-07-15; later ones have credits instead. Data sent out beyond 100 GB a month is not counted.</sub>',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Nothing fails because of a price. So what costs is in a box that nobody overlooks, with the reason beside it. */
function verdictMarkdown(estimate: Estimate): string {
  const { monthly, verdict } = estimate;
  if (verdict === 'free') return `**Free tier: stays at ${dollars(monthly)} a month.**`;
  const words =
    verdict === 'unknown'
      ? `**Free tier: unknown.** ${dollars(monthly)} a month for what could be priced; the rest is not taken for free.`
      : `**Free tier: leaves $0: ${dollars(monthly)} a month**, without what is charged by use.`;
  const named = notFree(estimate);
  const lines = named
    .slice(0, NAMED)
    .map(({ address, note }) => `- ${code(address)}: ${plain(note).replaceAll(/\s+/g, ' ')}`);
  const more = named.length > NAMED ? [`- and ${named.length - NAMED} more`] : [];
  return ['[!WARNING]', words, ...lines, ...more].map((line) => `> ${line}`).join('\n');
}

function cutTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length - ROWS;
  return (
    table(head, rows.slice(0, ROWS)) + (more > 0 ? `\n\n… and ${more} more; the plan has them all.` : '')
  );
}

/** A text from outside, folded, in a fence that nothing within it can end. */
function folded(text: string, runUrl: string, room: number): string {
  const clean = text.trim().toWellFormed();
  const runs = [...clean.matchAll(/`+/g)].map(([run]) => run.length);
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)));
  const notice = `\n\nCut here: GitHub takes ${LONGEST} characters. [The run's log](${runUrl}) has the whole plan.`;
  const wrap = (body: string, after: string) =>
    `\n\n<details><summary>The plan</summary>\n\n${fence}\n${body}\n${fence}${after}\n\n</details>`;
  if (wrap(clean, '').length <= room) return wrap(clean, '');
  const kept = clean.slice(0, Math.max(0, room - wrap('', notice).length));
  const lines = kept.slice(0, Math.max(0, kept.lastIndexOf('\n')));
  return wrap(lines, notice).length <= room ? wrap(lines, notice) : '';
}
