/** Every way in which the action can end, besides those of Parameter Store, of the connection and `invalid-input`. */
export type RotateReason =
  /** `begin`: something waits for the deploy, or for `finish`. */
  | 'begun'
  /** Everything that was asked for is rotated. */
  | 'rotated'
  /** Nothing was to be done, or a person has to do something first; the report says what. */
  | 'nothing-to-rotate'
  /** `--dry-run`. */
  | 'planned'
  /** Some went no further; what was begun with them is taken back. */
  | 'partly-rotated'
  /** The deploy with the new values did not hold: the old ones are back, and production never left them. */
  | 'taken-back'
  /** Production runs with the new values, and the old ones could not all be ended: the next run goes on. */
  | 'unfinished'
  /** Another rotation is at work. */
  | 'rotation-held'
  | 'unknown-name';
