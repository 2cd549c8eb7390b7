import { Failure, messageOf } from './outcome.ts';
import type { SsmReason } from './ssm.ts';

/** What a command does in Parameter Store. */
interface Command {
  /** The rights that it takes, and where. */
  readonly rights: string;
  /** What of an interrupted run remains. */
  readonly remains: string;
}

/** Next steps for a person at a terminal; the store's own are for a workflow. */
const nextSteps = ({ rights, remains }: Command): Record<SsmReason, string> => ({
  'no-credentials':
    'Sign in to AWS (aws sso login, or AWS_PROFILE, or AWS_ACCESS_KEY_ID) and set AWS_REGION, then run it again.',
  'access-denied': `See with \`aws sts get-caller-identity\` who you are. It takes ${rights}, as the account’s administrator has.`,
  throttled: 'Other callers use up the account’s rate for Parameter Store; run it again in a minute.',
  unreachable: `Check AWS_REGION, AWS_ENDPOINT_URL and the network, then run it again: ${remains}.`,
  'store-error': 'The message is AWS’s own; the name of the error is in its documentation.',
});

/** An error as sentences: what failed, and what to do about it. */
export function explain(error: unknown, command: Command): string {
  if (!(error instanceof Failure)) return messageOf(error);
  const steps = nextSteps(command);
  const nextStep = Object.hasOwn(steps, error.reason) ? steps[error.reason as SsmReason] : error.nextStep;
  return [error.message, nextStep].filter(Boolean).join('\n');
}
