import { context } from '@actions/github';
import type { LockOwner, LockRules } from '../rollout/lock.ts';
import { readBoxInputs } from '../shared/box-inputs.ts';
import type { BoxInputs } from '../shared/box-target.ts';
import * as input from '../shared/inputs.ts';
import { parseReports, type SubjectReport } from '../shared/secret-report.ts';

/** Whether production was deployed with the new values; `not-needed` when no backend reads them. */
export type Deployed = 'yes' | 'no' | 'not-needed';

interface Common extends BoxInputs {
  token: string;
  owner: LockOwner;
  /** The list of record. */
  template: string;
  lock: LockRules;
  endpoints: { tailscale: string; pinecone: string; adzuna: string };
  /** The workflow that hands the tokens to the LLM’s machine; null where there is none. */
  llmWorkflow: string | null;
}

export interface BeginSettings extends Common {
  operation: 'begin';
  /** Keys; none, all. */
  names: string[];
  dryRun: boolean;
  /** When the command was written; null binds it to nothing. */
  askedAt: Date | null;
}

export interface FinishSettings extends Common {
  operation: 'finish';
  deployed: Deployed;
  overlapMs: number;
  /** What `begin` reported. */
  begun: SubjectReport[];
}

export type RotateSettings = BeginSettings | FinishSettings;

/** The only reader of the action's inputs. @throws Failure `invalid-input`. */
export function readInputs(): RotateSettings {
  const { owner, repo } = context.repo;
  const { runId, runAttempt: attempt, actor, serverUrl } = context;
  const common: Common = {
    ...readBoxInputs(),
    token: input.secret('token'),
    owner: {
      ...{ id: `${runId}-${attempt}`, owner, repo, runId, attempt, actor, operation: 'rotation' },
      runUrl: `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`,
    },
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
    begun: parseReports(input.text('begun', { default: '[]' })),
  };
}

/** An outcome as GitHub has it: what was skipped was not needed. */
function readDeployed(): Deployed {
  const outcome = input.choice('deployed', ['success', 'failure', 'cancelled', 'skipped'], {
    default: 'skipped',
  });
  return ({ success: 'yes', skipped: 'not-needed', failure: 'no', cancelled: 'no' } as const)[outcome];
}

function readNames(): string[] {
  const names = input.optionalText('names', {
    pattern: /^[A-Z0-9_ ]+$/,
    expected: 'names of keys, separated by blanks',
  });
  return [...new Set((names ?? '').split(' ').filter(Boolean))];
}

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
