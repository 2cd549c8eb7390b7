import { setTimeout as sleep } from 'node:timers/promises';
import * as core from '@actions/core';
import { Failure } from '../shared/outcome.ts';
import type { SubjectReport } from '../shared/secret-report.ts';
import type { FinishSettings } from './inputs.ts';
import type { Ended } from './outcome.ts';
import { type Engine, readStates, type Work } from './progress.ts';
import type { RotateReason } from './reasons.ts';
import { complete, undo } from './rotate.ts';
import { STRATEGIES } from './strategies/index.ts';
import type { Listed } from './subjects.ts';
import { writeSummary } from './summary.ts';

/**
 * The second half: everything that stands in Parameter Store as begun is finished, or taken back when the deploy did
 * not hold.
 */
export async function finishAll(
  engine: Engine,
  subjects: readonly Listed[],
  { deployed, overlapMs, begun }: FinishSettings,
): Promise<Ended> {
  const states = await readStates(engine, subjects);
  // Both values are to work for a while after the last of the old ones was in use: once for all subjects.
  let waited: Promise<void> | undefined;
  const overlap = () => {
    waited ??= sleep(overlapMs);
    return waited;
  };
  const waiting = new Set([...states.keys()].map(({ name }) => name));
  const reports: SubjectReport[] = begun.filter(
    ({ subject, result }) => result !== 'begun' && !waiting.has(subject),
  );
  for (const [subject, state] of states) {
    const strategy = STRATEGIES.find(({ name }) => name === subject.strategy);
    if (!strategy) continue;
    const work = { subject, strategy, state };
    // Of one that was tested the old value may be dead already: that one is only ever finished.
    const takeBack = deployed === 'no' && state.step !== 'tested';
    reports.push(await (takeBack ? undoOne(engine, work) : completeOne(engine, work, overlap)));
  }
  return conclude(reports);
}

async function completeOne(engine: Engine, work: Work, overlap: () => Promise<void>): Promise<SubjectReport> {
  const subject = work.subject.name;
  try {
    const note = await complete(engine, work, overlap);
    return { subject, result: 'rotated', sentence: note ?? 'The old value opens nothing any more.' };
  } catch (error) {
    return unfinished(subject, error);
  }
}

async function undoOne(engine: Engine, work: Work): Promise<SubjectReport> {
  const subject = work.subject.name;
  try {
    await undo(engine, work);
    return {
      subject,
      result: 'taken-back',
      sentence: 'The deploy did not hold: the old value is back.',
    };
  } catch (error) {
    return unfinished(subject, error);
  }
}

function unfinished(subject: string, error: unknown): SubjectReport {
  if (!(error instanceof Failure)) throw error;
  core.error(`${subject}: ${error.message}`);
  return { subject, result: 'unfinished', sentence: `${error.message} ${error.nextStep}`.trim() };
}

async function conclude(report: SubjectReport[]): Promise<Ended> {
  const has = (result: SubjectReport['result']) => report.some((each) => each.result === result);
  const rotated = report.filter(({ result }) => result === 'rotated').length;
  const reason: RotateReason = has('unfinished')
    ? 'unfinished'
    : has('taken-back')
      ? 'taken-back'
      : has('failed')
        ? 'partly-rotated'
        : 'rotated';
  const [sentence, nextStep] = {
    rotated: [`✅ ${rotated} rotated.`, ''],
    'partly-rotated': [`❌ ${rotated} rotated; others went no further, and are as before.`, SEE],
    'taken-back': ['❌ The deploy did not hold: the old values are back.', SEE],
    unfinished: ['❌ Some old values still work.', 'Write the command again: it goes on from here.'],
  }[reason];
  await writeSummary(sentence ?? '', report);
  if (reason === 'rotated') return { reason, deploy: false, report };
  throw new Failure<RotateReason>(reason, sentence ?? '', { nextStep: nextStep ?? '', outputs: { report } });
}

const SEE = 'The summary says why for each.';
