import type { PhaseRecord } from '../rollout/phases.ts';
import { plain } from '../shared/markdown.ts';
import { appendSummary, table } from '../shared/summary.ts';

export interface Outcome {
  reason: string;
  release: string | null;
  /** What serves now. */
  live: string | null;
  /** What served before. */
  previous: string | null;
}

/** The job's summary: one sentence, why it failed, and how long each step took. */
export async function writeSummary(
  outcome: Outcome,
  phases: readonly PhaseRecord[],
  why: string | null = null,
): Promise<void> {
  const rows = phases.map(({ phase, seconds }) => [phase, seconds.toFixed(1)]);
  await appendSummary(
    [
      `### ${sentence(outcome)}`,
      ...(why === null ? [] : [['````text', plain(why), '````'].join('\n')]),
      ...(rows.length === 0 ? [] : [table(['step', 'seconds'], rows)]),
    ].join('\n\n'),
  );
}

/** What happened, and what serves now. */
export function sentence({ reason, release, live, previous }: Outcome): string {
  const serves = live === null ? 'no release of the LLM node is live' : `the LLM node runs \`${live}\``;
  switch (reason) {
    case 'delivered': {
      const before = previous === null || previous === live ? '' : `; before it: \`${previous}\``;
      return `✅ The LLM node runs \`${live}\`${before}.`;
    }
    case 'already-live':
      return `✅ Nothing to deliver: ${serves}.`;
    case 'tokens-written':
      return `✅ The LLM node has its tokens; ${serves}.`;
    case 'installed':
      return `✅ \`${release}\` is in place, and was not started.`;
    default:
      return `❌ ${release === null ? 'Nothing was done' : `\`${release}\` was not delivered`} (${reason}); ${serves}.`;
  }
}
