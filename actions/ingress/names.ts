/** What Terraform calls the group, in `cdktf/modules`; a test compares the two. */
export const PROJECT = { key: 'project', value: 'skillgap' } as const;
export const PURPOSE = { key: 'purpose', value: 'deploy-ingress' } as const;

export function groupName(environment: string): string {
  return `skillgap-${environment}-deploy-ingress`;
}

/** Whose rule it is: `<run id>-<attempt>`. */
export const RUN = 'run';
/** From when on a sweep may close it: ISO 8601, UTC. */
export const EXPIRES = 'expires';
