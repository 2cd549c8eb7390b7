import { context } from '@actions/github';
import { choice, invalid, optionalText, secret, text } from '../shared/inputs.ts';
import { Failure } from '../shared/outcome.ts';
import { type CommentEvent, readEvent } from './event.ts';
import { parseComment } from './parse.ts';

export type CommandSettings = ReturnType<typeof readInputs>;
export type AcceptSettings = Extract<CommandSettings, { operation: 'accept' }>;
export type UpdateSettings = Extract<CommandSettings, { operation: 'update' }>;
export type FinishSettings = Extract<CommandSettings, { operation: 'finish' }>;

/**
 * Reads the action's inputs, and the comment. The comment comes from the file of the event's payload, in every operation
 * again: it is never part of a script or an argument, no step in between can change it, and a variable of the
 * environment could not hold the longest.
 */
export function readInputs() {
  const { owner, repo } = context.repo;
  const page = `${context.serverUrl}/${owner}/${repo}`;
  const attempt = Number(context.runAttempt);
  const token = secret('token');
  const operation = choice('operation', ['accept', 'update', 'finish']);
  const event = readEvent(context.payload, Number.isInteger(attempt) ? attempt : 1);
  const common = {
    ...{ token, owner, repo, event },
    /** The run's page. */
    runUrl: `${page}/actions/runs/${context.runId}`,
    /** The repository's page of what each reason means. */
    runbookUrl: `${page}/blob/HEAD/docs/runbook.md`,
  };
  if (operation === 'accept') return { ...common, operation, roles: readRoles() };
  const { command, given } = readCommand(event);
  const taken = { ...common, command, given, login: event.login };
  const commentId = readCommentId();
  if (operation === 'finish') return { ...common, operation, taken, commentId, jobs: readJobs() };
  if (commentId === null) throw invalid('comment-id', 'is empty', 'the output comment-id of accept');
  const steps = command.plan(given);
  const step = choice(
    'step',
    steps.map(({ id }) => id),
  );
  return { ...common, operation, taken, commentId, steps, step };
}

function readCommand({ body }: CommentEvent) {
  const parsed = parseComment(body);
  if (parsed.kind === 'command') {
    const { command, given } = parsed;
    const { plan } = command;
    if (plan) return { given, command: { ...command, plan } };
  }
  throw new Failure('invalid-input', 'The comment holds no command that is run.');
}

function readCommentId(): number | null {
  const id = optionalText('comment-id', {
    pattern: /^[1-9]\d{0,15}$/,
    expected: 'the output comment-id of accept',
  });
  return id === null ? null : Number(id);
}

/** Roles that may give commands. */
function readRoles(): string[] {
  return text('roles', {
    default: 'admin, maintain',
    pattern: /^\s*[\w-]+(\s*,\s*[\w-]+)*\s*$/,
    expected: 'names of roles, separated by commas',
  })
    .split(',')
    .map((role) => role.trim());
}

/** Of the jobs that were needed, how each ended and its outputs. */
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
