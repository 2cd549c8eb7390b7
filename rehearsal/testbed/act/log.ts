import type { Masks } from './masks.ts';

export type Conclusion = 'success' | 'failure' | 'cancelled';

/** A step that ran; act's log omits skipped ones. */
export interface StepResult {
  job: string;
  /** The step's `id`, or its index. */
  id: string;
  name: string;
  stage: 'Pre' | 'Main' | 'Post';
  conclusion: 'success' | 'failure';
  seconds: number;
  outputs: Record<string, string>;
}

/** A phase that ssh-deploy reported: the line `phase <name> <seconds>s`. */
export interface Phase {
  job: string;
  step: string;
  name: string;
  seconds: number;
}

/** `::error::`, `::warning::` or `::notice::` of a step. */
export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  job: string;
  step: string;
  message: string;
}

/** Events of a run in progress. */
export type RunEvent =
  | { type: 'step-started'; job: string; name: string }
  | { type: 'step'; step: StepResult }
  | { type: 'phase'; phase: Phase }
  | { type: 'job'; job: string; conclusion: 'success' | 'failure' };

/** The used part of an entry of act's `--json` log. */
interface Entry {
  msg?: string;
  jobID?: string;
  step?: string;
  stepID?: string[];
  stage?: string;
  command?: string;
  arg?: string;
  name?: string;
  content?: string;
  raw?: string;
  raw_output?: boolean;
  stepResult?: string;
  executionTime?: number;
  jobResult?: string;
}

/**
 * Turns act's JSON log line by line into results. Learns masks from it, and masks everything before it is kept or
 * passed on.
 */
export class ActLog {
  readonly steps: StepResult[] = [];
  readonly phases: Phase[] = [];
  readonly annotations: Annotation[] = [];
  readonly jobs = new Map<string, 'success' | 'failure'>();
  readonly summaries: string[] = [];
  readonly #masks: Masks;
  readonly #event: (event: RunEvent) => void;

  constructor(masks: Masks, event: (event: RunEvent) => void) {
    this.#masks = masks;
    this.#event = event;
  }

  /** Takes one line and returns the lines for people. */
  read(line: string): string[] {
    const entry = parse(line);
    if (!entry) return line.trim() === '' ? [] : [this.#masks.hide(line)];
    if (entry.command === 'add-mask') {
      this.#masks.add(entry.arg ?? '');
      return [];
    }
    const hide = (text: string | undefined) => this.#masks.hide(text ?? '');
    const at = { job: entry.jobID ?? '', step: hide(firstLine(entry.step)) };
    // Inner steps of a composite action have an id of two parts; they belong to the outer one.
    const inner = (entry.stepID?.length ?? 0) > 1;
    if (entry.raw_output) this.#output(at, hide(entry.msg));
    else if (entry.command) this.#command(entry, at);
    else if (entry.stepResult && !inner) this.#stepOver(entry, at);
    else if (entry.jobResult) this.#jobOver(at.job, entry.jobResult === 'success' ? 'success' : 'failure');
    else if (!inner && entry.stage === 'Main' && entry.msg?.startsWith('⭐ Run Main')) {
      this.#event({ type: 'step-started', job: at.job, name: at.step });
    }
    const mark = entry.raw_output ? '  | ' : '';
    const text = hide(entry.msg).replace(/\n+$/, '');
    return text.split(/\r?\n/).map((part) => `[${at.job || 'act'}] ${mark}${part}`);
  }

  #output(at: { job: string; step: string }, text: string): void {
    const match = /^phase (\S+) (\d+(?:\.\d+)?)s\s*$/.exec(text);
    if (!match) return;
    const phase = { ...at, name: match[1] ?? '', seconds: Number(match[2]) };
    this.phases.push(phase);
    this.#event({ type: 'phase', phase });
  }

  #command(entry: Entry, at: { job: string; step: string }): void {
    const hide = (text: string | undefined) => this.#masks.hide(text ?? '');
    if (entry.command === 'summary') this.summaries.push(hide(entry.content));
    else if (entry.command === 'set-output') {
      // act logs the outputs after the step's end.
      const step = this.steps.findLast((one) => one.job === at.job && one.id === entry.stepID?.[0]);
      if (step && entry.name) step.outputs[entry.name] = hide(entry.arg);
    } else if (entry.command === 'error' || entry.command === 'warning' || entry.command === 'notice') {
      const message = entry.arg ?? /^::\S+(?: [^:]*)?::(.*)$/.exec(entry.raw ?? '')?.[1];
      this.annotations.push({ level: entry.command, ...at, message: hide(message) });
    }
  }

  #stepOver(entry: Entry, at: { job: string; step: string }): void {
    const stage = entry.stage;
    if (stage !== 'Pre' && stage !== 'Main' && stage !== 'Post') return;
    const step: StepResult = {
      job: at.job,
      id: entry.stepID?.[0] ?? '',
      name: at.step,
      stage,
      conclusion: entry.stepResult === 'success' ? 'success' : 'failure',
      seconds: Number(((entry.executionTime ?? 0) / 1e9).toFixed(3)),
      outputs: {},
    };
    this.steps.push(step);
    this.#event({ type: 'step', step });
  }

  #jobOver(job: string, conclusion: 'success' | 'failure'): void {
    // A matrix reports once per entry: one failure fails the job.
    if (this.jobs.get(job) !== 'failure') this.jobs.set(job, conclusion);
    this.#event({ type: 'job', job, conclusion });
  }
}

function parse(line: string): Entry | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function firstLine(text: string | undefined): string {
  return text?.split('\n')[0] ?? '';
}
