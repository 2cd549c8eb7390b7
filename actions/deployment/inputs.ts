import { context } from '@actions/github';
import { boolean, choice, optionalText, secret, text } from '../shared/inputs.ts';

interface Common {
  token: string;
  owner: string;
  repo: string;
  /** The run's page, where the log is. */
  logUrl: string;
  description: string;
  /** Whether GitHub's refusal fails the job. */
  required: boolean;
}

export interface StartSettings extends Common {
  operation: 'start';
  environment: string;
  ref: string;
}

export interface FinishSettings extends Common {
  operation: 'finish';
  /** Null when `start` got none. */
  deploymentId: number | null;
  state: 'success' | 'failure' | 'error' | 'inactive';
  environmentUrl: string | null;
}

export type DeploymentSettings = StartSettings | FinishSettings;

/** Reads the action's inputs. */
export function readInputs(): DeploymentSettings {
  const common = {
    token: secret('token'),
    ...context.repo,
    logUrl: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
    description: shorten(optionalText('description') ?? ''),
    required: boolean('required', { default: false }),
  };
  if (choice('operation', ['start', 'finish']) === 'start') {
    return {
      ...common,
      operation: 'start',
      environment: text('environment', { default: 'production' }),
      ref: optionalText('ref') ?? context.sha,
    };
  }
  const id = optionalText('deployment-id', {
    pattern: /^[1-9]\d*$/,
    expected: 'the output deployment-id of start',
  });
  return {
    ...common,
    operation: 'finish',
    deploymentId: id === null ? null : Number(id),
    state: choice('state', ['success', 'failure', 'error', 'inactive']),
    environmentUrl: optionalText('environment-url', {
      pattern: /^https?:\/\/\S+$/,
      expected: 'an http or https URL',
    }),
  };
}

/** GitHub refuses a status whose description is longer than 140 characters. */
function shorten(description: string): string {
  return description.length <= 140 ? description : `${description.slice(0, 139)}…`;
}
