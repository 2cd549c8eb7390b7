/** Every way in which the action can end. `docs/runbook.md` has an entry for each. */
export const REASONS = [
  'drill-passed',
  'expired',
  'no-backup',
  'backup-stale',
  'wrong-key',
  'repository-unavailable',
  'not-recoverable',
  'restore-failed',
  'no-room',
  'fingerprint-missing',
  'fingerprint-differs',
  'app-failed',
  'expire-failed',
  'pull-failed',
  'timed-out',
  'cancelled',
  'nothing-found',
  'access-denied',
  'no-credentials',
  'throttled',
  'unreachable',
  'store-error',
  'invalid-input',
  'unexpected',
] as const;

export type DrillReason = (typeof REASONS)[number];
