import { Failure } from '../shared/outcome.ts';
import type { Values } from './strategy.ts';

/**
 * Where a rotation stands, kept in Parameter Store under `/skillgap-deploy/<env>/rotation/<subject>` from its first step
 * to its last. What it names has happened; the step after it may have begun.
 */
export interface RotationState {
  /** Unique to the rotation. */
  id: string;
  step: 'begun' | 'created' | 'set' | 'tested';
  /** When it began, ISO 8601. */
  since: string;
  /** Page of the run that began it. */
  runUrl: string;
  /** Versions of the parameters from before it, by key; null where there was none. */
  before: Readonly<Record<string, number | null>>;
  /** The new values, from `created` on. */
  values?: Values;
}

const STEPS = ['begun', 'created', 'set', 'tested'];

/** Reads what a run before this one has left. @throws Failure `state-invalid` for what no run of this writes. */
export function parseState(parameter: string, json: string): RotationState {
  try {
    const state = JSON.parse(json) as RotationState;
    if (
      STEPS.includes(state.step) &&
      typeof state.id === 'string' &&
      holdsOnly(state.before, (version) => version === null || Number.isInteger(version)) &&
      holdsOnly(state.values ?? {}, (value) => typeof value === 'string') &&
      // Without its values a rotation that is under way could neither be finished nor be taken back.
      (state.step === 'begun' || state.values)
    )
      return state;
  } catch {
    // As what is JSON and no state.
  }
  throw new Failure('state-invalid', `${parameter} holds no state of a rotation.`, {
    nextStep: `Look who wrote it (aws ssm get-parameter-history --name ${parameter}), then delete it.`,
  });
}

function holdsOnly(object: unknown, isOne: (value: unknown) => boolean): boolean {
  return typeof object === 'object' && object !== null && Object.values(object).every(isOne);
}
