import { Failure } from '../shared/outcome.ts';
import type { RotateReason } from './reasons.ts';
import type { Finished, RotationState } from './state.ts';
import type { Strategy } from './strategy.ts';
import { findSubject, type Listed } from './subjects.ts';

/** What happens to one subject. */
export interface PlannedSubject {
  subject: Listed;
  strategy: Strategy;
  /** What an earlier run has left of it. */
  state: RotationState | null;
  action: /** Another run has rotated it since the command was written. */
    | 'already-rotated'
    /** An earlier run has not finished it. */
    | 'resume'
    | 'rotate'
    /** It is not set. */
    | 'skip';
  finished: Finished | null;
}

interface Facts {
  /** Keys; none, all. */
  names: readonly string[];
  /** Full names of the parameters that exist. */
  present: ReadonlySet<string>;
  states: ReadonlyMap<Listed, RotationState>;
  /** The rotations that ended after the command was written. */
  finished: ReadonlyMap<Listed, Finished>;
}

/**
 * Which subjects a command is about: those that it names, or all that are set; and whatever an earlier run has left half
 * done, named or not. Pure.
 *
 * @throws Failure `unknown-name` when a name is no key of the list of record.
 */
export function planRotation(
  subjects: readonly Listed[],
  strategies: readonly Strategy[],
  { names, present, ...facts }: Facts,
): PlannedSubject[] {
  const wanted = new Set(names.map((name) => findSubject(subjects, name) ?? unknown(name, subjects)));
  return subjects.flatMap((subject): PlannedSubject[] => {
    const strategy = strategyOf(subject, strategies);
    const state = facts.states.get(subject) ?? null;
    const finished = facts.finished.get(subject) ?? null;
    const planned = { subject, strategy, state, finished };
    if (state) return [{ ...planned, action: 'resume' }];
    if (wanted.size > 0 && !wanted.has(subject)) return [];
    if (finished) return [{ ...planned, action: 'already-rotated' }];
    const isSet = subject.keys.some(({ parameter }) => present.has(parameter));
    return [{ ...planned, action: isSet || wanted.has(subject) ? 'rotate' : 'skip' }];
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
