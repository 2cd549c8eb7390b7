import { Failure } from '../shared/outcome.ts';
import type { RotateReason } from './reasons.ts';
import type { RotationState } from './state.ts';
import type { Strategy } from './strategy.ts';
import { findSubject, type Listed } from './subjects.ts';

/** What is done with one subject. */
export interface PlannedSubject {
  subject: Listed;
  strategy: Strategy;
  /** `resume`: a run before this one has not come to its end with it. */
  does: 'rotate' | 'resume' | 'skip';
}

/**
 * Which subjects a command is about: those that it names, or all that somebody has set; and whatever an earlier run has
 * left half done, named or not. Pure.
 *
 * @param names Keys; none, all.
 * @param present Full names of the parameters that are there.
 * @throws Failure `unknown-name` when a name is no key of the list of record.
 */
export function planRotation(
  subjects: readonly Listed[],
  strategies: readonly Strategy[],
  {
    names,
    present,
    states,
  }: {
    names: readonly string[];
    present: ReadonlySet<string>;
    states: ReadonlyMap<Listed, RotationState>;
  },
): PlannedSubject[] {
  const wanted = new Set(names.map((name) => findSubject(subjects, name) ?? unknown(name, subjects)));
  return subjects.flatMap((subject): PlannedSubject[] => {
    const strategy = strategyOf(subject, strategies);
    if (states.has(subject)) return [{ subject, strategy, does: 'resume' }];
    if (wanted.size > 0 && !wanted.has(subject)) return [];
    const isSet = subject.keys.some(({ parameter }) => present.has(parameter));
    return [{ subject, strategy, does: isSet || wanted.has(subject) ? 'rotate' : 'skip' }];
  });
}

function strategyOf({ name, strategy }: Listed, strategies: readonly Strategy[]): Strategy {
  const found = strategies.find((each) => each.name === strategy);
  if (found) return found;
  throw new Failure('template-invalid', `${name} has @rotate-by ${strategy}, which is no strategy.`, {
    nextStep: `It can be one of ${strategies.map((each) => each.name).join(', ')}, or hand.`,
  });
}

function unknown(name: string, subjects: readonly Listed[]): never {
  throw new Failure<RotateReason>('unknown-name', `There is no secret ${name}.`, {
    nextStep: `There are ${subjects.map((subject) => subject.name).join(', ')}. Nothing was done.`,
  });
}
