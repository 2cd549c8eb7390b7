import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSteps, plan, type State } from './gate-plan.ts';
import { runLogged } from './gate-process.ts';
import { logFolder, type Step } from './gate-steps.ts';
import { type Ended, type Totals, totalsOf } from './gate-totals.ts';

/** A step that has ended, or that never started. */
export interface StepResult extends Ended {
  readonly step: Step;
  readonly seconds: number;
  readonly ending: string;
  readonly totals: Totals;
  /** Relative to the checkout. */
  readonly logFile: string;
}

export interface GateRun {
  readonly root: string;
  readonly lanes: number;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  /** Receives a line when a step starts and when it ends, and now and then in between. */
  readonly say: (line: string) => void;
  /** What a step that is asked to end may take to clean up. */
  readonly graceMs?: number;
}

/** Ending a rehearsal takes a while: its box, its containers, what act has started. */
const GRACE_MS = 90_000;

/** A console that is silent for longer looks hung. */
const ALIVE_MS = 5 * 60_000;

/** Runs all steps, except those that need a failed one. A failed step stops none of the others. */
export async function runSteps(steps: readonly Step[], run: GateRun): Promise<readonly StepResult[]> {
  checkSteps(steps);
  const states = new Map<string, State>();
  const results: StepResult[] = [];
  const running = new Map<string, Promise<void>>();
  const finish = (result: StepResult) => {
    const { step, totals, seconds, ending } = result;
    states.set(step.name, totals.failed === 0 ? 'passed' : 'failed');
    results.push(result);
    const status = totals.failed === 0 ? 'passed' : `FAILED, ${ending}`;
    run.say(
      `${step.name}: ${status} (${totals.passed} passed, ${totals.failed} failed, ${seconds.toFixed(0)} s)`,
    );
  };
  while (!run.signal.aborted) {
    const { start, giveUp } = plan(steps, states, run.lanes);
    for (const { step, because } of giveUp)
      finish(notStarted(step, `it was not started, because ${because} failed`));
    for (const step of start) {
      states.set(step.name, 'running');
      const ended = runStep(step, run).then((result) => {
        running.delete(step.name);
        finish(result);
      });
      running.set(step.name, ended);
    }
    if (running.size > 0) await Promise.race(running.values());
    else if (giveUp.length === 0) break;
  }
  await Promise.all(running.values());
  return results;
}

async function runStep(
  step: Step,
  { root, env, signal, say, graceMs = GRACE_MS }: GateRun,
): Promise<StepResult> {
  const logFile = `${logFolder}/${step.name}.log`;
  // An old report must not pass for this run's.
  if (step.report) rmSync(resolve(root, step.report.file), { force: true });
  say(`${step.name}: started: ${step.command.join(' ')}`);
  const start = performance.now();
  const seconds = () => (performance.now() - start) / 1000;
  const alive = setInterval(
    () =>
      say(
        `${step.name}: running for ${Math.round(seconds() / 60)} min; ${lastLine(read(resolve(root, logFile)))}`,
      ),
    ALIVE_MS,
  );
  const { status, ending } = await runLogged(step.command, {
    cwd: root,
    env: step.report?.kind === 'tests' ? { ...env, TEST_REPORT: resolve(root, step.report.file) } : env,
    logFile: resolve(root, logFile),
    limitMs: step.limitMinutes * 60_000,
    graceMs,
    signal,
  });
  clearInterval(alive);
  const report = step.report && parse(read(resolve(root, step.report.file)));
  const ended = { status, log: read(resolve(root, logFile)), report };
  return {
    ...ended,
    step,
    seconds: seconds(),
    ending,
    totals: totalsOf(ended, step.report !== undefined),
    logFile,
  };
}

function notStarted(step: Step, ending: string): StepResult {
  const nothing = { status: 1, log: '', seconds: 0, logFile: `${logFolder}/${step.name}.log` };
  return { ...nothing, step, ending, totals: { passed: 0, failed: 1 } };
}

/** Ends what a step left running: a world, act's processes, the Docker engine that preparing started. */
export async function cleanUp({ root, env, say }: GateRun): Promise<void> {
  const logFile = `${logFolder}/end.log`;
  const { status, ending } = await runLogged(['npm', 'run', 'rehearse', '--', '--end'], {
    cwd: root,
    env,
    logFile: resolve(root, logFile),
    limitMs: 5 * 60_000,
    graceMs: 10_000,
    // Never interrupted.
    signal: new AbortController().signal,
  });
  if (status !== 0) say(`cleaning up failed, ${ending}: ${logFile}`);
}

/** A file's text, empty when there is none. */
export function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** A killed step may leave half a report, which does not count. */
function parse(text: string) {
  try {
    return JSON.parse(text) as NonNullable<Ended['report']>;
  } catch {
    return undefined;
  }
}

function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1)?.trim().slice(0, 120) ?? '';
}
