import { context } from '@actions/github';
import { choice, invalid, optionalText, secret, text } from '../shared/inputs.ts';
import { type CommentEvent, readEvent } from './event.ts';

interface Common {
  token: string;
  owner: string;
  repo: string;
  /** The run's page. */
  runUrl: string;
  /** The repository's page of what each reason means. */
  runbookUrl: string;
  /** Null: the run was not started by a comment. */
  event: CommentEvent | null;
}

export interface AcceptSettings extends Common {
  operation: 'accept';
  /** Who may. */
  roles: string[];
}

export interface UpdateSettings extends Common {
  operation: 'update';
  commentId: number | null;
  /** Id of the step that begins. */
  step: string;
}

export interface FinishSettings extends Common {
  operation: 'finish';
  commentId: number | null;
  /** Of the jobs that were needed, how each ended and what it put out. */
  jobs: Record<string, unknown>;
}

export type CommandSettings = AcceptSettings | UpdateSettings | FinishSettings;

/**
 * Reads the action's inputs, and the comment. That comes from the file of the event's payload: it is never part of a
 * script or of an argument, and a variable of the environment could not hold the longest.
 */
export function readInputs(): CommandSettings {
  const { owner, repo } = context.repo;
  const page = `${context.serverUrl}/${owner}/${repo}`;
  const attempt = Number(context.runAttempt);
  const common: Common = {
    token: secret('token'),
    ...{ owner, repo },
    runUrl: `${page}/actions/runs/${context.runId}`,
    runbookUrl: `${page}/blob/HEAD/docs/runbook.md`,
    event: readEvent(context.payload, Number.isInteger(attempt) ? attempt : 1),
  };
  const operation = choice('operation', ['accept', 'update', 'finish']);
  if (operation === 'accept') return { ...common, operation, roles: readRoles() };
  const id = optionalText('comment-id', {
    pattern: /^[1-9]\d{0,15}$/,
    expected: 'the output comment-id of accept',
  });
  const commentId = id === null ? null : Number(id);
  if (operation === 'update') return { ...common, operation, commentId, step: optionalText('step') ?? '' };
  return { ...common, operation, commentId, jobs: readJobs() };
}

function readRoles(): string[] {
  return text('roles', {
    default: 'admin, maintain',
    pattern: /^\s*[\w-]+(\s*,\s*[\w-]+)*\s*$/,
    expected: 'names of roles, separated by commas',
  })
    .split(',')
    .map((role) => role.trim());
}

function readJobs(): Record<string, unknown> {
  const json = text('jobs', { default: '{}' });
  try {
    const jobs: unknown = JSON.parse(json);
    if (typeof jobs === 'object' && jobs !== null) return { ...jobs };
  } catch {
    // As what is JSON and no object.
  }
  throw invalid('jobs', 'is no JSON object', `\${{ toJSON(needs) }}`);
}
