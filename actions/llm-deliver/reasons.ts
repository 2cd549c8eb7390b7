/** Every way in which the action can end. `docs/runbook.md` has an entry for each. */
export const REASONS = [
  'delivered',
  'already-live',
  'tokens-written',
  'installed',
  'not-installed',
  'lock-held',
  'tokens-invalid',
  'tokens-missing',
  'write-failed',
  'stage-failed',
  'self-test-failed',
  'restart-failed',
  'gate-failed',
  'not-restored',
  'cancelled',
  'invalid-input',
  'unexpected',
] as const;

export type DeliverReason = (typeof REASONS)[number];

/** Those that are no failure. */
export type DoneReason = 'delivered' | 'already-live' | 'tokens-written' | 'installed';
