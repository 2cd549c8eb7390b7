import { context } from '@actions/github';
import { boolean, choice, invalid, optionalText, secret, text } from '../shared/inputs.ts';
import { RELEASE_ID } from '../shared/release-id.ts';
import { ENDINGS, type Note } from './github.ts';

export type DeploymentSettings = ReturnType<typeof readInputs>;
export type SettingsOf<O extends DeploymentSettings['operation']> = Extract<
  DeploymentSettings,
  { operation: O }
>;

/** Reads the action's inputs. */
export function readInputs() {
  const common = {
    token: secret('token'),
    ...context.repo,
    /** The page of this attempt of the run, where the log is. */
    logUrl: logUrl(),
    description: shorten(optionalText('description') ?? ''),
    /** Whether GitHub's refusal fails the job. */
    required: boolean('required', { default: false }),
  };
  const operation = choice('operation', ['start', 'finish', 'record', 'live-at']);
  if (operation === 'start')
    return {
      ...common,
      operation,
      ...readSubject(),
      ref: optionalText('ref') ?? context.sha,
      note: readNote(),
    };
  if (operation === 'live-at') {
    const { environment } = readSubject();
    // What somebody saw when they asked for something; without `at`, when this run was made.
    return { ...common, operation, environment, at: readMoment(), runId: context.runId };
  }
  const end = {
    state: choice('state', ENDINGS),
    environmentUrl: optionalText('environment-url', {
      pattern: /^https?:\/\/\S+$/,
      expected: 'an http or https URL',
    }),
  };
  // For what is known only when it is over. There is no `ref` when the step before it did not say.
  if (operation === 'record')
    return { ...common, ...end, operation, ...readSubject(), note: { ...readNote(), serves: true as const } };
  // None when `start` got none.
  const id = optionalText('deployment-id', {
    pattern: /^[1-9]\d*$/,
    expected: 'the output deployment-id of start',
  });
  return { ...common, ...end, operation, deploymentId: id === null ? null : Number(id) };
}

function readSubject() {
  return { environment: text('environment', { default: 'production' }), ref: optionalText('ref') };
}

function readNote(): Note {
  const release = optionalText('release', RELEASE_ID);
  return { run: logUrl(), ...(release !== null && { release }) };
}

/** Milliseconds since 1970. */
function readMoment(): number | null {
  const text = optionalText('at');
  if (text === null) return null;
  const at = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(at))
    throw invalid('at', `is ${JSON.stringify(text)}`, 'ISO 8601 in UTC, such as 2026-01-02T03:04:05Z');
  return at;
}

/** With the attempt: a re-run is the same run, and leaves deployments of its own behind. */
function logUrl(): string {
  const { serverUrl, repo, runId, runAttempt } = context;
  const run = `${serverUrl}/${repo.owner}/${repo.repo}/actions/runs/${runId}`;
  return Number.isInteger(runAttempt) ? `${run}/attempts/${runAttempt}` : run;
}

/** GitHub refuses a status whose description is longer than 140 characters. */
function shorten(description: string): string {
  return description.length <= 140 ? description : `${description.slice(0, 139)}…`;
}
