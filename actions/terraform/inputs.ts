import path from 'node:path';
import { context } from '@actions/github';
import { choice, integer, optionalText, secret, text } from '../shared/inputs.ts';

export type TerraformSettings = ReturnType<typeof readInputs>;
export type PlanSettings = Extract<TerraformSettings, { operation: 'plan' }>;
export type ApplySettings = Extract<TerraformSettings, { operation: 'apply' }>;
export type DriftSettings = Extract<TerraformSettings, { operation: 'drift' }>;

/** Reads the action's inputs. */
export function readInputs() {
  const folder = path.resolve(text('folder'));
  const common = {
    /** The folder of the synthesized stack. */
    folder,
    /** Its name, which is the folder's. */
    stack: path.basename(folder),
    token: secret('token'),
    ...context.repo,
    /** The account that the token writes as. */
    bot: text('bot', { default: 'github-actions[bot]' }),
    /** The run's page, where the log is. */
    runUrl: `${context.serverUrl}/${context.repo.owner}/${context.repo.repo}/actions/runs/${context.runId}`,
  };
  const operation = choice('operation', ['plan', 'apply', 'drift']);
  if (operation === 'plan') {
    return {
      ...common,
      operation,
      /** The pull request that gets the comment; null outside of one. */
      pullRequest: context.payload.pull_request?.number ?? null,
      head: readHead(),
      /** Where the encrypted plan is written. */
      file: text('file', { default: 'plan.encrypted' }),
      /** The key that it is encrypted to; without one it is not stored. */
      publicKey: optionalText('public-key', {
        pattern: /^[A-Za-z0-9+/]{59}=$/,
        expected: 'an X25519 public key as base64 of its DER form (60 characters)',
      }),
    };
  }
  // A run for a commit of the branch that production follows. Once the branch points at another, it changes nothing.
  const run = {
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
    /** File name of the workflow that stored the plan. */
    workflow: text('workflow', { default: 'infra-plan.yml' }),
    /** Name of the artifact that holds it. */
    artifact: text('artifact', { default: 'infra-plan' }),
    /** Parameter with the private key. */
    keyParameter: text('key-parameter', {
      pattern: /^\/[\w./-]+$/,
      expected: 'the path of a parameter, such as /skillgap-deploy/prod/plan_private_key',
      default: '/skillgap-deploy/prod/plan_private_key',
    }),
    /** The label that allows to destroy what cannot be made again. */
    destroyLabel: text('destroy-label', { default: 'allow-destroy' }),
  };
}

/** The newest commit of the pull request when the run was started; null outside of one. */
function readHead(): { branch: string; commit: string } | null {
  const { ref, sha } = context.payload.pull_request?.head ?? {};
  return typeof ref === 'string' && typeof sha === 'string' ? { branch: ref, commit: sha } : null;
}
