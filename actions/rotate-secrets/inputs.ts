import { context } from '@actions/github';
import { readBoxInputs } from '../shared/box-inputs.ts';
import type { BoxInputs } from '../shared/box-target.ts';
import * as input from '../shared/inputs.ts';
import { parseReports, type SubjectReport } from '../shared/secret-report.ts';
import type { LockOwner } from './lock.ts';

/** Whether production was deployed with the new values; `not-needed` when no backend reads them. */
export type Deployed = 'yes' | 'no' | 'not-needed';

interface Common extends BoxInputs {
  token: string;
  owner: LockOwner;
  /** The list of record. */
  template: string;
  lockRules: { waitMs: number; pollMs: number };
  endpoints: { tailscale: string; pinecone: string; adzuna: string };
  /** The workflow that hands the tokens to the LLM's machine; null where there is none. */
  llmWorkflow: string | null;
}

export interface BeginSettings extends Common {
  operation: 'begin';
  /** Keys; none, all. */
  names: string[];
  dryRun: boolean;
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
  const common: Common = {
    ...readBoxInputs(),
    token: input.secret('token'),
    owner: {
      ...{ owner, repo, runId: context.runId, attempt: context.runAttempt, actor: context.actor },
      runUrl: `${context.serverUrl}/${owner}/${repo}/actions/runs/${context.runId}`,
    },
    template: input.text('template', { default: 'compose/.env.production.example' }),
    lockRules: {
      waitMs: input.seconds('lock-wait', { min: 0, max: 21_600, default: 900 }),
      pollMs: input.seconds('lock-poll', { min: 0.1, max: 600, default: 5 }),
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
  if (operation === 'begin')
    return { ...common, operation, names: readNames(), dryRun: input.boolean('dry-run', { default: false }) };
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

function endpoint(name: string, fallback: string): string {
  return input
    .text(name, {
      default: fallback,
      pattern: /^https?:\/\/[^\s/@?#]+\/?$/,
      expected: 'an address without a path, such as https://api.example',
    })
    .replace(/\/$/, '');
}
