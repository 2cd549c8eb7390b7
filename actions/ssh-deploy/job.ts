import type { Phases } from '../rollout/phases.ts';
import { runPlan } from '../rollout/run-plan.ts';
import type { Step } from '../rollout/step.ts';
import { Failure, messageOf } from '../shared/outcome.ts';
import type { ReleaseContext } from './context.ts';
import type { RolloutInputs } from './inputs.ts';
import type { BoxState } from './inspect.ts';
import type { Outcome } from './outcome.ts';
import type { BackupPlace, ReleaseRecord } from './release.ts';
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
  /** Where the backups of today go; null: none are configured. @throws Failure as `readSite`. */
  readBackupPlace(): Promise<BackupPlace | null>;
  /** Aborted when the job is cancelled. */
  cancelled: AbortSignal;
  /** Filled in as the operation proceeds. */
  outcome: Outcome;
}

/** What a release brings along: a bundle to upload, or new values for files that the box holds. */
type Payload = Partial<Pick<ReleaseContext, 'bundle' | 'env'>>;

/** A plan, or what makes its later steps from what the earlier ones found. */
type Plan = Iterable<Step<ReleaseContext>> | ((context: ReleaseContext) => Iterable<Step<ReleaseContext>>);

/** Runs the plan that brings a release live. @throws Failure; what was done by then is rolled back. */
export async function rollOut(
  job: Job,
  record: ReleaseRecord,
  plan: Plan,
  payload: Payload,
  watch?: Watch,
): Promise<void> {
  const { inputs, outcome, host } = job;
  const { record: served, served: by } = await runSteps(job, record, plan, payload, watch);
  // A restore may have chosen another one.
  const { release, commit } = served;
  Object.assign(outcome, { release, commit, live: release });
  // Before the box is asked: a gate has to know even if the connection is lost right after the release has gone live.
  Object.assign(outcome, reachedAt(served, by.certificate, { host, publicUrl: inputs.publicUrl }));
}

/** Told of each step that is done, and at the end however that was. */
type Watch = (context: ReleaseContext) => void;

/** Runs a plan. @returns what its steps shared. @throws as {@link rollOut}. */
export async function runSteps(
  { inputs, box, state, phases, host, cancelled, outcome }: Job,
  record: ReleaseRecord,
  plan: Plan,
  { bundle = Buffer.alloc(0), env = null }: Payload,
  watch: Watch = () => {},
): Promise<ReleaseContext> {
  outcome.release = record.release;
  outcome.commit = record.commit;
  const attempt = inputs.workflowRun.id;
  const served = { certificate: state.certificate };
  const context: ReleaseContext = {
    ...{ ...inputs, run: box.run, record, attempt, bundle, env, host, cancelled, served },
    ...{ repository: null, restored: null, loss: null, contractsThen: null, upgrade: null },
  };
  await runPlan(typeof plan === 'function' ? plan(context) : plan, {
    context,
    phases,
    recovery: box,
    rollbackFailure,
    onDone({ name, args }) {
      watch(context);
      // Only now anybody is served again.
      if (name === 'finish-restore') outcome.secondsToSwitch = phases.elapsed;
      if (name !== 'switch-traffic') return;
      // Which slot serves is certain again once the point of no return is passed, or the box is asked.
      outcome.live = null;
      outcome.slot = (args as SwitchArgs).to.slot;
      outcome.secondsToSwitch = phases.elapsed;
      outcome.overheadSeconds = phases.overhead;
    },
  });
  return context;
}

/** What the plan failed with stays the reason, without its promise that the box is as it was. */
function rollbackFailure(error: unknown, cause: unknown): Failure {
  const reason = cause instanceof Failure ? cause.reason : 'unexpected';
  return new Failure(reason, `${messageOf(cause)}\nThe rollback failed: ${messageOf(error)}`, {
    nextStep: '`/status` shows what is live. The next operation reconciles the box first.',
    cause,
  });
}
