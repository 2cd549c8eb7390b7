import type { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import type { Step } from '../rollout/step.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { ReleaseContext } from './context.ts';
import type { RolloutInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import type { Outcome } from './outcome.ts';
import type { ReleaseRecord } from './release.ts';
import type { LockedBox } from './session.ts';
import type { Site } from './site.ts';
import { reachedAt } from './status.ts';
import type { SwitchArgs } from './steps/switch-traffic.ts';

/** An operation that changes what is live, on a box that is locked, reconciled and inspected. */
export interface Job<I extends RolloutInputs = RolloutInputs> {
  inputs: I;
  box: LockedBox;
  state: BoxState;
  phases: Phases;
  /** The box's host, as the action connects to it. */
  host: string;
  /** The site of today, of a rendered `.env`. @throws Failure `invalid-input`, or that of Parameter Store. */
  readSite(env: Buffer): Promise<Site>;
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal;
  /** Filled in as the operation proceeds. */
  outcome: Outcome;
}

/** What a release brings along: a bundle to upload, or a new `.env` for files that the box holds. */
type Payload = Partial<Pick<ReleaseContext, 'bundle' | 'env'>>;

/** Runs the plan that brings a release live. @throws Failure; what was done by then is rolled back. */
export async function rollOut(
  { inputs, box, state, phases, host, cancelled, outcome }: Job,
  record: ReleaseRecord,
  steps: readonly Step<ReleaseContext>[],
  { bundle = Buffer.alloc(0), env = null }: Payload,
): Promise<void> {
  outcome.release = record.release;
  outcome.commit = record.commit;
  const attempt = inputs.workflowRun.id;
  const served = { certificate: state.certificate };
  await runPlan(steps, {
    context: { ...inputs, run: box.run, record, attempt, bundle, env, host, cancelled, served },
    phases,
    recovery: box,
    rollbackFailure,
    onDone({ name, args }) {
      if (name !== 'switch-traffic') return;
      // Which slot serves is certain again once the point of no return is passed, or the box is asked.
      outcome.live = null;
      outcome.slot = (args as SwitchArgs).to.slot;
      outcome.secondsToSwitch = phases.elapsed;
      outcome.overheadSeconds = phases.overhead;
    },
  });
  outcome.live = record.release;
  // Before the box is asked: a gate has to know even if the connection is lost right after the release has gone live.
  Object.assign(outcome, reachedAt(record, served.certificate, { host, publicUrl: inputs.publicUrl }));
}

/** What the plan failed with stays the reason, without its promise that the box is as it was. */
function rollbackFailure(error: unknown, cause: unknown): Failure {
  const reason = cause instanceof Failure ? cause.reason : 'unexpected';
  return new Failure(reason, `${messageOf(cause)}\nThe rollback failed: ${messageOf(error)}`, {
    nextStep: '`/status` shows what is live. The next operation reconciles the box first.',
    cause,
  });
}
