import * as core from '@actions/core';

interface FailureOptions {
  /** What the reader does about it, as one sentence. */
  nextStep?: string;
  cause?: unknown;
  /** What was found out before it failed; set as outputs beside `reason`. */
  outputs?: Record<string, unknown>;
}

/** An expected way to end: a reason from the action's closed list, a sentence, and what to do about it. */
export class Failure<R extends string = string> extends Error {
  readonly reason: R;
  readonly nextStep: string;
  readonly outputs: Record<string, unknown>;

  constructor(reason: R, message: string, options: FailureOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'Failure';
    this.reason = reason;
    this.nextStep = options.nextStep ?? '';
    this.outputs = options.outputs ?? {};
  }
}

/** By reason, what it was called before it was renamed. */
export type FormerReasons = Readonly<Partial<Record<string, string>>>;

/**
 * Runs an action's work and tells the runner how it ended: every field of the result becomes an output
 * (`imageDigest` → `image-digest`), a {@link Failure} becomes its reason and an annotation. An error that nobody caught
 * while it worked ends the process with its reason too: without one nobody could say why the workflow stopped there.
 *
 * @example
 * await report(async () => renderEnv(readInputs()));
 */
export async function report<T extends { reason: string }>(
  work: () => Promise<T>,
  outputsOf: (result: T) => Record<string, unknown> = (result) => ({ ...result }),
  formerReasons: FormerReasons = {},
): Promise<void> {
  const crash = (error: unknown) => {
    reportFailure(unexpected(error), formerReasons);
    process.exit();
  };
  process.once('uncaughtException', crash);
  try {
    const result = await work();
    setOutputs({ ...outputsOf(result), ...reasonOutputs(result.reason, formerReasons) });
  } catch (error) {
    reportFailure(error instanceof Failure ? error : unexpected(error), formerReasons);
  } finally {
    process.off('uncaughtException', crash);
  }
}

function reportFailure(failure: Failure, formerReasons: FormerReasons): void {
  setOutputs({ ...failure.outputs, ...reasonOutputs(failure.reason, formerReasons) });
  core.setFailed([failure.message, failure.nextStep].filter(Boolean).join('\n'));
  for (const line of causeChain(failure)) core.debug(line);
}

/** The reason, and what it was called before, for a workflow that still names that. */
function reasonOutputs(reason: string, formerReasons: FormerReasons): Record<string, string> {
  const formerReason = formerReasons[reason];
  return { reason, ...(formerReason && { formerReason }) };
}

/** Sets each field as an output: kebab-case name; text as it is, everything else as JSON; null as nothing. */
function setOutputs(outputs: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(outputs)) {
    if (value === undefined) continue;
    core.setOutput(
      kebabCase(name),
      value === null || typeof value === 'string' ? (value ?? '') : JSON.stringify(value),
    );
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}

function unexpected(error: unknown): Failure {
  return new Failure('unexpected', `Unexpected error: ${messageOf(error)}`, {
    nextStep: 'This is a fault of the action. Run again with debug logging to see where it comes from.',
    cause: error,
  });
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function causeChain(failure: Failure): string[] {
  const lines: string[] = [];
  let error: unknown = failure;
  // A cause can name itself, so the walk is bounded.
  for (let depth = 0; depth < 8 && error !== undefined && error !== null; depth++) {
    lines.push(
      `${depth === 0 ? 'failed' : 'caused by'}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    error = error instanceof Error ? error.cause : undefined;
  }
  return lines;
}
