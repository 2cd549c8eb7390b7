/** Every way in which the action can end, besides `invalid-input` and `unexpected`. */
export type CommandReason =
  | 'accepted'
  | 'answered'
  | Ignored
  | Refused
  | 'permission-unknown'
  | 'updated'
  | 'finished'
  | 'api-failed';

/** Nothing is answered: it is no command, or not from a person who may give one. */
export type Ignored = 'no-command' | 'not-created' | 're-run' | 'bot';

/** It is answered, and nothing is done. */
export type Refused = 'not-permitted' | 'from-fork' | 'unknown-command' | 'bad-arguments' | 'more-lines';
