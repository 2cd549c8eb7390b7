import { Failure } from '../shared/outcome.ts';
import type { Context } from './context.ts';
import type { StepReason } from './strategy.ts';

/** Runs a script on the box that has to succeed; returns its stdout. @throws Failure `test-failed`. */
export async function onBox({ box }: Context, what: string, argv: string[], stdin = ''): Promise<string> {
  const { exitCode, stdout, stderr } = await box(argv, { stdin });
  if (exitCode === 0) return stdout;
  const why = stderr.trim().split('\n').at(-1) || `exit code ${exitCode}`;
  throw new Failure<StepReason>('test-failed', `${what} failed on the box: ${why}`, {
    nextStep: 'Check that the box, its Docker and Postgres run, and write the command again; it resumes.',
  });
}
