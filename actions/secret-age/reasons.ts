/** Every way in which the action can end. `docs/runbook.md` has an entry for each. */
export const REASONS = [
  'fresh',
  'old',
  'nothing-found',
  'template-invalid',
  'access-denied',
  'no-credentials',
  'throttled',
  'unreachable',
  'store-error',
  'api-failed',
  'invalid-input',
  'unexpected',
] as const;

export type AgeReason = (typeof REASONS)[number];
