import { context } from '@actions/github';
import { boolean, choice, optionalText, secret, text } from '../shared/inputs.ts';
import { ENDINGS, type Ending } from './github.ts';

interface Common {
  token: string;
  owner: string;
  repo: string;
  /** The page of this attempt of the run, where the log is. */
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

interface End {
  state: Ending;
  environmentUrl: string | null;
}

export interface FinishSettings extends Common, End {
  operation: 'finish';
  /** Null when `start` got none. */
  deploymentId: number | null;
}

/** For what is known only when it is over. */
export interface RecordSettings extends Common, End {
  operation: 'record';
  environment: string;
  /** Null when the step before it did not tell. */
  ref: string | null;
}

export type DeploymentSettings = StartSettings | FinishSettings | RecordSettings;

/** Reads the action's inputs. */
export function readInputs(): DeploymentSettings {
  const common = {
    token: secret('token'),
    ...context.repo,
    logUrl: logUrl(),
    description: shorten(optionalText('description') ?? ''),
    required: boolean('required', { default: false }),
  };
  const operation = choice('operation', ['start', 'finish', 'record']);
  if (operation === 'start')
    return { ...common, operation, ...readSubject(), ref: optionalText('ref') ?? context.sha };
  const end = {
    state: choice('state', ENDINGS),
    environmentUrl: optionalText('environment-url', {
      pattern: /^https?:\/\/\S+$/,
      expected: 'an http or https URL',
    }),
  };
  if (operation === 'record') return { ...common, ...end, operation, ...readSubject() };
  const id = optionalText('deployment-id', {
    pattern: /^[1-9]\d*$/,
    expected: 'the output deployment-id of start',
  });
  return { ...common, ...end, operation, deploymentId: id === null ? null : Number(id) };
}

function readSubject() {
  return { environment: text('environment', { default: 'production' }), ref: optionalText('ref') };
}

/** With the attempt: a re-run is the same run, and what the attempt before it left behind is to be told apart. */
function logUrl(): string {
  const { serverUrl, repo, runId, runAttempt } = context;
  const run = `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`;
  return Number.isInteger(runAttempt) ? `${run}/attempts/${runAttempt}` : run;
}

/** GitHub refuses a status whose description is longer than 140 characters. */
function shorten(description: string): string {
  return description.length <= 140 ? description : `${description.slice(0, 139)}…`;
}
