import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import type { SubjectReport } from '../shared/secret-report.ts';
import type { BeginSettings } from './inputs.ts';
import type { Ended } from './outcome.ts';
import { type PlannedSubject, planRotation } from './plan.ts';
import { type Engine, readStates } from './progress.ts';
import { begin, NotTakenBack } from './rotate.ts';
import { STRATEGIES } from './strategies/index.ts';
import type { Listed } from './subjects.ts';
import { writeSummary } from './summary.ts';

/** The first half of every subject that the command is about. One that goes no further does not hold up the others. */
export async function beginAll(
  engine: Engine,
  subjects: readonly Listed[],
  { names, dryRun }: BeginSettings,
): Promise<Ended> {
  const states = await readStates(engine, subjects);
  const parameters = subjects.flatMap(({ keys }) => keys.map(({ parameter }) => parameter));
  const present = new Set((await engine.store.read(parameters)).keys());
  const plan = planRotation(subjects, STRATEGIES, { names, present, states });

  const reports: SubjectReport[] = [];
  for (const planned of plan) {
    const { subject, strategy, does } = planned;
    if (does === 'skip') {
      reports.push({ subject: subject.name, result: 'unset', sentence: 'Nobody has set it.' });
    } else if (dryRun) {
      reports.push({ subject: subject.name, result: 'planned', sentence: sentenceOf(planned) });
    } else {
      const work = { subject, strategy, state: states.get(subject) ?? null };
      reports.push(await beginOne(engine, work));
    }
  }
  if (dryRun) return ended('planned', reports, false);

  const begun = plan.filter(({ subject }) =>
    reports.some(({ subject: name, result }) => name === subject.name && result === 'begun'),
  );
  // A failure is told at once when nothing is left to be finished, and by `finish` otherwise.
  const failed = reports.filter(({ result }) => result === 'failed' || result === 'unfinished');
  if (begun.length === 0 && failed.length > 0) await fail(reports, failed.length);
  if (begun.length === 0) return ended('nothing-to-rotate', reports, false);
  const deploy = begun.some(({ subject: { keys } }) => keys.some(({ consumer }) => consumer === 'backend'));
  return { reason: 'begun', deploy, report: reports };
}

async function beginOne(engine: Engine, work: Parameters<typeof begin>[1]): Promise<SubjectReport> {
  const subject = work.subject.name;
  try {
    const ask = await begin(engine, work);
    if (ask) {
      return { subject, result: 'asked', sentence: `${ask.why} ${ask.where}`, commands: ask.commands };
    }
    return { subject, result: 'begun', sentence: 'The new value works beside the old one.' };
  } catch (error) {
    // What is no Failure is a fault of this action.
    if (!(error instanceof Failure)) throw error;
    core.error(`${subject}: ${error.message}`);
    const result = error instanceof NotTakenBack ? 'unfinished' : 'failed';
    return { subject, result, sentence: `${error.message} ${error.nextStep}`.trim() };
  }
}

function sentenceOf({ strategy, does }: PlannedSubject): string {
  const what = `Would ${strategy.what}.`;
  return does === 'resume' ? `A run before this one has begun: it would go on. ${what}` : what;
}

async function ended(
  reason: 'planned' | 'nothing-to-rotate',
  report: SubjectReport[],
  deploy: boolean,
): Promise<Ended> {
  const sentence =
    reason === 'planned' ? '📝 This is what would be done; nothing was.' : 'ℹ️ Nothing was to be rotated.';
  await writeSummary(sentence, report);
  return { reason, deploy, report };
}

async function fail(report: SubjectReport[], count: number): Promise<never> {
  await writeSummary('❌ Nothing was rotated.', report);
  throw new Failure('partly-rotated', `${count} of ${report.length} secrets went no further.`, {
    nextStep: 'Each has its reason in the summary.',
    outputs: { report, deploy: false },
  });
}
