import { Failure } from '../shared/outcome.ts';
import { untrusted } from '../shared/untrusted-text.ts';
import type { TerraformReason } from './reasons.ts';

export type Phase = 'init' | 'validate' | 'plan' | 'show' | 'apply';

interface Symptom {
  readonly reason: TerraformReason;
  readonly pattern: RegExp;
  /** The phase in which it means that; left out, in all. */
  readonly only?: Phase;
  readonly what: string;
  readonly nextStep: string;
}

/** What Terraform says, in the order in which it is looked for: the narrow ones first. */
const SYMPTOMS: readonly Symptom[] = [
  {
    reason: 'plan-stale',
    pattern: /saved plan is stale/i,
    what: 'the state has moved on since this plan was made',
    nextStep: 'Plan again: open a pull request that touches cdktf/, or run the workflow of the merge again.',
  },
  {
    reason: 'provider-unreachable',
    pattern:
      /failed to (query available|install|retrieve).{0,40}provider|could not connect to registry|registry service is unreachable|failed to request discovery document|could not query provider registry/i,
    what: 'a provider could not be fetched',
    nextStep:
      'Run again; if it stays so, look at the status pages of registry.terraform.io and releases.hashicorp.com, and at the runner’s network.',
  },
  {
    reason: 'access-denied',
    pattern:
      /AccessDenied|UnauthorizedOperation|AuthFailure|not authorized to perform|No valid credential sources found|InvalidClientTokenId|ExpiredToken|SignatureDoesNotMatch|StatusCode: 403/,
    what: 'AWS refused the role, or there is none',
    nextStep:
      'Did the step before take the role, and does its policy allow the action that the message names?',
  },
  {
    reason: 'backend-unavailable',
    pattern:
      /NoSuchBucket|S3 bucket .* does not exist|error (configuring|loading) .{0,20}backend|backend initialization required|failed to (load|get|refresh|retrieve) .{0,30}(state|workspaces)|error (loading|refreshing|inspecting|reading) .{0,30}state|state data in S3/i,
    what: 'the state could not be read',
    nextStep:
      'Does the state bucket of the bootstrap stack exist, in this region? DEPLOYMENT.md says how to make it.',
  },
  {
    reason: 'backend-unavailable',
    // Before the providers are started only the backend speaks to AWS.
    only: 'init',
    pattern: /request send failed|dial tcp|no such host|connection refused|i\/o timeout/i,
    what: 'the backend did not answer',
    nextStep: 'Look at AWS’s status page, `AWS_REGION` and the runner’s network, then run again.',
  },
];

const BY_PHASE: Readonly<Record<Phase, Pick<Symptom, 'reason' | 'nextStep'>>> = {
  init: {
    reason: 'configuration-invalid',
    nextStep: 'Correct cdktf/; `npm run synth` and `terraform init` say the same.',
  },
  validate: {
    reason: 'configuration-invalid',
    nextStep: 'Correct cdktf/; `npm run synth` and `terraform validate` say the same.',
  },
  plan: { reason: 'plan-failed', nextStep: 'The message is the provider’s own; nothing was changed.' },
  show: { reason: 'plan-invalid', nextStep: 'Plan again: push to the pull request, or open a new one.' },
  apply: {
    reason: 'apply-failed',
    nextStep:
      'What was done before the error is in the state. Correct the cause and run the job again: it makes a new plan.',
  },
};

/** Terraform's error as a Failure: what failed, what it said, what to do. */
export function diagnose(phase: Phase, output: string, program: string): Failure<TerraformReason> {
  const said = `\n${untrusted(output.trim())}`;
  if (/error acquiring the state lock|state is already locked/i.test(output)) return locked(output, program);
  // It wraps its lines, so that a phrase may be on two of them.
  const joined = output.replace(/[\s│╷╵]+/g, ' ');
  const symptom = SYMPTOMS.find(({ pattern, only }) => (!only || only === phase) && pattern.test(joined));
  if (symptom) {
    const { reason, what, nextStep } = symptom;
    return new Failure(reason, `${program} ${phase} failed: ${what}.${said}`, { nextStep });
  }
  const { reason, nextStep } = BY_PHASE[phase];
  return new Failure(reason, `${program} ${phase} failed:${said}`, { nextStep });
}

/** No program to run. */
export function missing(programs: readonly string[], errors: readonly string[]): Failure<TerraformReason> {
  return new Failure(
    'terraform-missing',
    `None of ${programs.join(', ')} can be run: ${errors.join(' · ')}`,
    {
      nextStep: 'Run .ci/terraform in a step before, which fetches it.',
    },
  );
}

function locked(output: string, program: string): Failure<TerraformReason> {
  const field = (name: string) =>
    new RegExp(`^[\\s│]*${name}:\\s*(\\S.*?)\\s*$`, 'm').exec(output)?.[1] ?? 'unknown';
  const id = field('ID');
  const command = /^[\w-]+$/.test(id) ? `${program} force-unlock ${id}` : `${program} force-unlock ID`;
  return new Failure(
    'state-locked',
    `The state is locked by ${field('Who')} since ${field('Created')} (${field('Operation')}, lock ${id}).`,
    { nextStep: `Let that run end and run again. If it is long dead, in the stack's folder: ${command}` },
  );
}
