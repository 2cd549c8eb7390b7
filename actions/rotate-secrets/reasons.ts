import type { FormerReasons } from '../shared/outcome.ts';

/** Every way in which the action can end, besides those of Parameter Store, of the connection and `invalid-input`. */
export type RotateReason =
  /** `begin`: something waits for the deploy, or for `finish`. */
  | 'begun'
  /** Everything that was asked for is rotated. */
  | 'rotated'
  /** Everything that was asked for was rotated after it was asked for. */
  | 'already-rotated'
  /** There was nothing to do, or a person has to do something first; the report says what. */
  | 'nothing-to-rotate'
  /** `dry-run`. */
  | 'planned'
  /** Some failed and were rolled back. */
  | 'partly-rotated'
  /** The deploy with the new values failed: the old ones are back, and production never left them. */
  | 'rolled-back'
  /** Production runs with the new values, and some old ones still work: the next run resumes. */
  | 'unfinished'
  /** Another rotation holds the lock. */
  | 'rotation-held'
  | 'unknown-name'
  | 'cancelled';

/** What a reason was called before: the output `former-reason`, for workflows that still name it. */
export const FORMER_REASONS: FormerReasons = { 'rolled-back': 'taken-back' };
