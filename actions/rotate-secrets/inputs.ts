import { context } from '@actions/github';
import { readBoxInputs } from '../shared/box-inputs.ts';
import * as input from '../shared/inputs.ts';
import { parseReports } from '../shared/secret-report.ts';

export type RotateSettings = ReturnType<typeof readInputs>;
export type BeginSettings = Extract<RotateSettings, { operation: 'begin' }>;
export type FinishSettings = Extract<RotateSettings, { operation: 'finish' }>;

/** The only reader of the action's inputs. @throws Failure `invalid-input`. */
export function readInputs() {
  const { owner, repo } = context.repo;
  const { runId, runAttempt: attempt, actor, serverUrl } = context;
  const common = {
    ...readBoxInputs(),
    token: input.secret('token'),
    owner: {
      ...{ id: `${runId}-${attempt}`, owner, repo, runId, attempt, actor, operation: 'rotation' },
      runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    },
    /** The list of record. */
    template: input.text('template', { default: 'compose/.env.production.example' }),
    lock: {
      waitMs: input.seconds('lock-wait', { min: 0, max: 21_600, default: 900 }),
      pollMs: input.seconds('lock-poll', { min: 0.1, max: 600, default: 5 }),
      askMs: 15_000,
    },
    endpoints: {
      tailscale: endpoint('tailscale-api', 'https://api.tailscale.com'),
      pinecone: endpoint('pinecone-api', 'https://api.pinecone.io'),
      adzuna: endpoint('adzuna-api', 'https://api.adzuna.com'),
    },
    /** The workflow that hands the tokens to the LLM’s machine; null where there is none. */
    llmWorkflow: input.optionalText('llm-workflow', {
      pattern: /^[\w-]+\.ya?ml$/,
      expected: 'the file of a workflow, such as llm-node.yml',
    }),
  };
  const operation = input.choice('operation', ['begin', 'finish']);
  if (operation === 'begin') {
    const dryRun = input.boolean('dry-run', { default: false });
    return { ...common, operation, names: readNames(), dryRun, askedAt: readAskedAt() };
  }
  return {
    ...common,
    operation,
    deployed: readDeployed(),
    overlapMs: input.seconds('overlap', { min: 0, max: 3600, default: 5 }),
    /** What `begin` reported. */
    begun: parseReports(input.text('begun', { default: '[]' })),
  };
}

/** Whether production was deployed with the new values. What GitHub skipped was not needed: no backend reads them. */
function readDeployed() {
  const outcome = input.choice('deployed', ['success', 'failure', 'cancelled', 'skipped'], {
    default: 'skipped',
  });
  return ({ success: 'yes', skipped: 'not-needed', failure: 'no', cancelled: 'no' } as const)[outcome];
}

/** Keys; none, all. */
function readNames(): string[] {
  const names = input.optionalText('names', {
    pattern: /^[A-Z0-9_ ]+$/,
    expected: 'names of keys, separated by blanks',
  });
  return [...new Set((names ?? '').split(' ').filter(Boolean))];
}

/** When the command was written; null binds it to nothing. */
function readAskedAt(): Date | null {
  const at = input.optionalText('asked-at', {
    pattern: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
    expected: 'a time in UTC such as 2026-01-02T03:04:05Z',
  });
  return at === null ? null : new Date(at);
}

function endpoint(name: string, fallback: string): string {
  return input
    .text(name, {
      default: fallback,
      pattern: /^https?:\/\/[^\s/@?#]+\/?$/,
      expected: 'an address without a path, such as https://api.example',
    })
    .replace(/\/$/, '');
}
