import { readFile } from 'node:fs/promises';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { type SsmCall, startHangingAws } from '../../testbed/stand-ins/aws-proxy.ts';
import { type Deploy, dispatch } from '../pipeline/merge.ts';
import { ask } from '../pipeline/production.ts';
import { type Apis, storePending } from './apis.ts';
import { CHECKS, rotated, secretsNow } from './secrets.ts';

/** The four steps after each of which a run can die. */
export const STEPS = ['create', 'set', 'test', 'finish'] as const;
export type RotationStep = (typeof STEPS)[number];

/** Shown of the log of a run that ended badly. */
const LOG_LINES = 30;

/** Short: the observation is not under test here. */
const OBSERVE = { OBSERVE_SECONDS: '2' };

/** Runs rotate-secrets.yml for some names, or for all when none is given. */
export function rotate(
  context: Context,
  { vars }: Apis,
  names: readonly string[],
  more: Partial<Parameters<typeof dispatch>[3]> = {},
): Promise<Deploy> {
  const inputs = { names: names.join(' '), 'dry-run': 'false' };
  return dispatch(context, 'rotate-secrets.yml', inputs, {
    name: 'rotate-secrets',
    ...more,
    vars: { ...vars, ...OBSERVE, ...more.vars },
  });
}

/**
 * The runner dies right after a step of one secret's rotation: the store has accepted what the step wrote, but the
 * runner got no answer. For the last step that is before it is recorded as done. Then the command is given again.
 */
export async function killedAfter(
  context: Context,
  apis: Apis,
  key: string,
  step: RotationStep,
  names: readonly string[],
): Promise<Assertion> {
  await storePending(context, apis);
  const before = await secretsNow(context);
  const live = (await ask(context.world, '/health')).status;
  await using hanging = await startHangingAws(
    context.world.aws,
    (call) => isStep(call, key, step),
    step !== 'finish',
  );
  const control = Promise.withResolvers<{ kill(): Promise<void> }>();
  const killed = rotate(context, apis, names, {
    name: `killed after ${step} of ${key}`,
    env: { AWS_ENDPOINT_URL: hanging.url },
    onStarted: control.resolve,
  });
  const came = await Promise.race([hanging.reached.then(() => true), killed.then(() => false)]);
  if (came) await (await control.promise).kill();
  const died = await killed;
  const meanwhile = await ask(context.world, '/v1/jobs');
  const again = await rotate(context, apis, names, { name: `again, after ${step} of ${key}` });
  const checks = CHECKS.filter((each) => names.length === 0 || names.includes(each.key));
  const results = await Promise.all(checks.map((check) => rotated(context, check, before, apis)));
  // When a secret was last rotated stays: a command from before then is not to rotate it again.
  const left = (await context.world.aws.names('/skillgap-deploy/prod/')).filter(
    (name) =>
      /\/(rotation(?!\/finished)|pending)\//.test(name) &&
      (names.length === 0 || names.some((one) => name.endsWith(one))),
  );
  const wrong = results.flatMap(({ passed, detail }, index) =>
    passed ? [] : [`${checks[index]?.key}: ${detail}`],
  );
  const { reason } = again.outputs('finish');
  return {
    assertion: `killed after ${step} of ${key}: production keeps serving, and repeating the command completes it`,
    passed:
      came &&
      live === 200 &&
      meanwhile.status === 200 &&
      reason === 'rotated' &&
      wrong.length === 0 &&
      left.length === 0,
    detail: [
      [
        came ? `then ${reason ?? howItEnded(again)}` : `the step was NOT reached: ${howItEnded(died)}`,
        ...wrong,
        ...(left.length > 0 ? [`left: ${left.join(', ')}`] : []),
      ].join('; '),
      ...(came ? [] : [await endOfLog(died)]),
      ...(reason === 'rotated' ? [] : [await endOfLog(again)]),
    ].join('\n'),
  };
}

/** Where and why a run ended, and its steps' outputs. */
export function howItEnded({ run, outputs }: Deploy): string {
  const error = run.annotations.findLast(({ level }) => level === 'error')?.message.split('\n')[0];
  const step = run.steps.find(({ conclusion }) => conclusion === 'failure') ?? run.steps.at(-1);
  const reasons = ['begin', 'redeploy', 'finish'].map(
    (id) => `${id} ${outputs(id).reason ?? 'without a reason'}`,
  );
  return `${run.conclusion} after ${run.seconds} s at "${step?.name ?? 'its start'}": ${error ?? 'no error said'} (${reasons.join(', ')})`;
}

export async function endOfLog({ run: { logFile } }: Deploy): Promise<string> {
  const lines = (await readFile(logFile, 'utf8')).trimEnd().split('\n');
  return [...lines.slice(-LOG_LINES), `the whole log: ${logFile}`].join('\n');
}

/** Whether a call of Parameter Store is the one that records a step of this secret. */
function isStep({ operation, input }: SsmCall, key: string, step: RotationStep): boolean {
  if (input.Name !== `/skillgap-deploy/prod/rotation/${key}`) return false;
  if (step === 'finish') return operation === 'DeleteParameter';
  const noted = { create: 'created', set: 'set', test: 'tested' }[step];
  return operation === 'PutParameter' && String(input.Value).includes(`"step":"${noted}"`);
}
