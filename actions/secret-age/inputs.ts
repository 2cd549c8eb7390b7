import { context } from '@actions/github';
import { boolean, integer, secret, text } from '../shared/inputs.ts';

export interface AgeSettings {
  environment: string;
  /** The list of record. */
  template: string;
  maxAgeDays: number;
  token: string;
  owner: string;
  repo: string;
  /** The run's page, where the log is. */
  runUrl: string;
  /** The issue is neither read nor written. */
  dryRun: boolean;
}

/** Reads the action's inputs. */
export function readInputs(): AgeSettings {
  const { owner, repo } = context.repo;
  return {
    environment: text('environment', {
      default: 'prod',
      pattern: /^[a-z][a-z0-9-]{0,30}$/,
      expected: 'a lower-case name such as prod',
    }),
    template: text('template', { default: 'compose/.env.production.example' }),
    maxAgeDays: integer('max-age-days', { min: 1, max: 3650, default: 90 }),
    token: secret('token'),
    owner,
    repo,
    runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    dryRun: boolean('dry-run', { default: false }),
  };
}
