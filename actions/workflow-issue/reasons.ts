/** Every way in which the action can end. `docs/runbook.md` has an entry for each. */
export const REASONS = ['passed', 'failed', 'api-failed', 'invalid-input', 'unexpected'] as const;

export type WorkflowReason = (typeof REASONS)[number];
