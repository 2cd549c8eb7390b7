import { nothingFound } from '../shared/aws-place.ts';
import { Failure } from '../shared/outcome.ts';
import type { SubjectReport } from '../shared/secret-report.ts';
import type { Context } from './context.ts';
import type { BeginSettings } from './inputs.ts';
import { type PlannedSubject, planRotation } from './plan.ts';
import type { RotateReason } from './reasons.ts';
import { type Ended, reportOn, writeSummary } from './reports.ts';
import { begin } from './rotate.ts';
import { readFinishedSince, readStates } from './state.ts';
import { STRATEGIES } from './strategies/index.ts';
import { isDeployed } from './strategy.ts';
import type { Listed } from './subjects.ts';

/** Runs the first half for every subject that the command is about. */
export async function beginAll(
  context: Context,
  subjects: readonly Listed[],
  { names, dryRun, askedAt }: BeginSettings,
): Promise<Ended> {
  const states = await readStates(context, subjects);
  const parameters = subjects.flatMap(({ keys }) => keys.map(({ parameter }) => parameter));
  const present = new Set((await context.store.read(parameters)).keys());
  if (present.size === 0 && states.size === 0)
    throw await nothingFound<RotateReason>(
      'nothing-found',
      Object.values(context.paths).slice(0, 2).join(' and '),
    );
  const finished = await readFinishedSince(context, subjects, askedAt);
  const plan = planRotation(subjects, STRATEGIES, { names, present, states, finished });

  const report: SubjectReport[] = [];
  for (const planned of plan) {
    context.cancelled.throwIfAborted();
    report.push(dryRun ? wouldBegin(planned) : await beginOne(context, planned));
  }
  const begun = plan.filter((_, index) => report[index]?.result === 'begun');
  if (begun.length > 0) {
    const deploy = begun.some(({ subject: { keys } }) => keys.some(isDeployed));
    return { reason: 'begun', deploy, report };
  }
  // `finish` reports a failure when there is something to finish.
  const failed = report.filter(({ result }) => result === 'failed' || result === 'unfinished').length;
  if (failed > 0) {
    await writeSummary('❌ Nothing was rotated.', report);
    throw new Failure<RotateReason>('partly-rotated', `${failed} of ${report.length} secrets failed.`, {
      nextStep: 'The summary says why for each.',
      outputs: { report, deploy: false },
    });
  }
  const results = new Set(report.map(({ result }) => result).filter((result) => result !== 'unset'));
  const reason =
    results.size === 1 && results.has('already-rotated')
      ? 'already-rotated'
      : dryRun
        ? 'planned'
        : 'nothing-to-rotate';
  await writeSummary(SENTENCES[reason], report);
  return { reason, deploy: false, report };
}

const SENTENCES = {
  planned: '📝 A dry run: nothing was changed.',
  'already-rotated': '✅ Another run rotated everything after this was asked for.',
  'nothing-to-rotate': 'ℹ️ There was nothing to rotate.',
};

async function beginOne(context: Context, planned: PlannedSubject): Promise<SubjectReport> {
  if (planned.action === 'skip' || planned.action === 'already-rotated') return wouldBegin(planned);
  return reportOn(
    planned.subject.name,
    async () => {
      const manual = await begin(context, planned);
      if (manual === null) return { result: 'begun', sentence: 'The new value works beside the old one.' };
      const { why, where, commands } = manual;
      return { result: 'manual-action', sentence: `${why} ${where}`, commands };
    },
    (failure) => (failure.reason === 'not-rolled-back' ? 'unfinished' : 'failed'),
  );
}

function wouldBegin({
  subject: { name: subject },
  strategy,
  action,
  finished,
}: PlannedSubject): SubjectReport {
  switch (action) {
    case 'skip':
      return { subject, result: 'unset', sentence: 'It is not set.' };
    case 'already-rotated': {
      const sentence = `Rotated at ${finished?.at} by ${finished?.runUrl}, after this was asked for.`;
      return { subject, result: 'already-rotated', sentence };
    }
    case 'resume':
      return { subject, result: 'planned', sentence: `Would resume an earlier run: ${strategy.what}.` };
    case 'rotate':
      return { subject, result: 'planned', sentence: `Would ${strategy.what}.` };
  }
}
