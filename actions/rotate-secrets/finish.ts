import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '../shared/outcome.ts';
import type { SubjectReport } from '../shared/secret-report.ts';
import type { Context } from './context.ts';
import type { FinishSettings } from './inputs.ts';
import type { RotateReason } from './reasons.ts';
import { type Ended, reportOn, writeSummary } from './reports.ts';
import { complete, undo } from './rotate.ts';
import { readStates } from './state.ts';
import { STRATEGIES } from './strategies/index.ts';
import type { Listed } from './subjects.ts';

/** Runs the second half for every rotation that has begun, or rolls it back when the deploy failed. */
export async function finishAll(
  context: Context,
  subjects: readonly Listed[],
  { deployed, overlapMs, begun }: FinishSettings,
): Promise<Ended> {
  const { cancelled } = context;
  const states = await readStates(context, subjects);
  // Both values work for a while after the last use of an old one: one wait for all subjects.
  let waited: Promise<void> | undefined;
  const overlap = () => {
    waited ??= sleep(overlapMs, undefined, { signal: cancelled });
    return waited;
  };
  const waiting = new Set([...states.keys()].map(({ name }) => name));
  const report = begun.filter(({ subject, result }) => result !== 'begun' && !waiting.has(subject));
  for (const [subject, state] of states) {
    cancelled.throwIfAborted();
    const strategy = STRATEGIES.find(({ name }) => name === subject.strategy);
    if (!strategy) continue;
    const work = { subject, strategy, state };
    const half = async (): Promise<Omit<SubjectReport, 'subject'>> => {
      // After its test the old value may be dead already: it is only ever finished.
      if (deployed === 'no' && state.step !== 'tested') {
        await undo(context, work);
        return { result: 'rolled-back', sentence: 'The deploy failed: the old value is back.' };
      }
      const note = await complete(context, work, overlap);
      return { result: 'rotated', sentence: note ?? 'The old value no longer works.' };
    };
    report.push(await reportOn(subject.name, half, () => 'unfinished'));
  }
  return conclude(report);
}

async function conclude(report: readonly SubjectReport[]): Promise<Ended> {
  const has = (result: SubjectReport['result']) => report.some((each) => each.result === result);
  const rotated = report.filter(({ result }) => result === 'rotated').length;
  const [reason, sentence, nextStep]: [RotateReason, string, string] = has('unfinished')
    ? ['unfinished', '❌ Some old values still work.', 'Write the command again; it resumes the rotation.']
    : has('rolled-back')
      ? ['rolled-back', '❌ The deploy failed: the old values are back.', SEE]
      : has('failed')
        ? ['partly-rotated', `❌ ${rotated} rotated; the others failed and are as before.`, SEE]
        : ['rotated', `✅ ${rotated} rotated.`, ''];
  await writeSummary(sentence, report);
  if (reason === 'rotated') return { reason, deploy: false, report };
  throw new Failure<RotateReason>(reason, sentence, { nextStep, outputs: { report } });
}

const SEE = 'The summary says why for each.';
