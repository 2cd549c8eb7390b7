import path from 'node:path';
import { context } from '@actions/github';
import { choice, integer, optionalText, secret, text } from '../shared/inputs.ts';

interface Common {
  /** The folder of the synthesized stack. */
  folder: string;
  /** Its name, which is the folder's. */
  stack: string;
  token: string;
  owner: string;
  repo: string;
  /** The account that the token writes as. */
  bot: string;
  /** The run's page, where the log is. */
  runUrl: string;
}

export interface PlanSettings extends Common {
  operation: 'plan';
  /** The pull request that gets the comment; null outside of one. */
  pullRequest: number | null;
  /** Where the encrypted plan is written. */
  file: string;
  /** The key that it is encrypted to; without one it is not stored. */
  publicKey: string | null;
}

/** A run for a commit of the branch that production follows. Once the branch points at another, it changes nothing. */
export interface RunOfMain extends Common {
  branch: string;
  commit: string;
}

export interface ApplySettings extends RunOfMain {
  operation: 'apply';
  lockTimeoutSeconds: number;
  /** File name of the workflow that stored the plan. */
  workflow: string;
  /** Name of the artifact that holds it. */
  artifact: string;
  /** Parameter with the private key. */
  keyParameter: string;
  /** The label that allows to destroy what cannot be made again. */
  destroyLabel: string;
}

export interface DriftSettings extends RunOfMain {
  operation: 'drift';
  issueLabel: string;
}

export type TerraformSettings = PlanSettings | ApplySettings | DriftSettings;

/** Reads the action's inputs. */
export function readInputs(): TerraformSettings {
  const folder = path.resolve(text('folder'));
  const common: Common = {
    folder,
    stack: path.basename(folder),
    token: secret('token'),
    ...context.repo,
    bot: text('bot', { default: 'github-actions[bot]' }),
    runUrl: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
  };
  const operation = choice('operation', ['plan', 'apply', 'drift']);
  if (operation === 'plan') {
    return {
      ...common,
      operation,
      pullRequest: context.payload.pull_request?.number ?? null,
      file: text('file', { default: 'plan.encrypted' }),
      publicKey: optionalText('public-key', {
        pattern: /^[A-Za-z0-9+/]{59}=$/,
        expected: 'an X25519 public key as base64 of its DER form (60 characters)',
      }),
    };
  }
  const run: RunOfMain = {
    ...common,
    branch: text('branch', { default: 'main', pattern: /^[\w./-]+$/, expected: 'a branch' }),
    commit: context.sha,
  };
  if (operation === 'drift')
    return { ...run, operation, issueLabel: text('issue-label', { default: 'drift' }) };
  return {
    ...run,
    operation,
    lockTimeoutSeconds: integer('lock-timeout', { min: 0, max: 3600, default: 120 }),
    workflow: text('workflow', { default: 'infra-plan.yml' }),
    artifact: text('artifact', { default: 'infra-plan' }),
    keyParameter: text('key-parameter', {
      pattern: /^\/[\w./-]+$/,
      expected: 'the path of a parameter, such as /skillgap-deploy/prod/plan_private_key',
      default: '/skillgap-deploy/prod/plan_private_key',
    }),
    destroyLabel: text('destroy-label', { default: 'allow-destroy' }),
  };
}
