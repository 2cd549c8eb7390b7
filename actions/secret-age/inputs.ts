import { context } from '@actions/github';
import { boolean, environment, integer, secret, text } from '../shared/inputs.ts';

export type AgeSettings = ReturnType<typeof readInputs>;

/** Reads the action's inputs. */
export function readInputs() {
  const { owner, repo } = context.repo;
  return {
    environment: environment(),
    /** The list of record. */
    template: text('template', { default: 'compose/.env.production.example' }),
    maxAgeDays: integer('max-age-days', { min: 1, max: 3650, default: 90 }),
    token: secret('token'),
    owner,
    repo,
    /** The run's page, where the log is. */
    runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    /** The issue is neither read nor written. */
    dryRun: boolean('dry-run', { default: false }),
  };
}
