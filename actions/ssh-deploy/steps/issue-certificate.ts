import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import type { RunResult } from '../../shared/ssh.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import { needsIssue } from '../certificate.ts';
import { commandFailure, isInterruption } from '../command.ts';
import { compose } from '../compose.ts';
import type { ReleaseContext } from '../context.ts';
import { describeCertificate } from '../describe-certificate.ts';
import { inspectCertificate } from '../inspect.ts';

/** What a deploy waits for the authority; an order takes some 10 s. What takes longer is left to the timer. */
const DEADLINE_SECONDS = 120;

/**
 * Has certbot get what is missing now. Whatever comes of it the deploy goes on: the site serves what it has, and the box's
 * timer tries again within the hour. There is nothing to undo: a certificate is good for every release.
 */
export const issueCertificate = defineStep<ReleaseContext>({
  name: 'issue-certificate',
  category: 'app',
  recoverable: true,
  async run(context) {
    const result = await runCertbot(context, DEADLINE_SECONDS, 'renew', '--now');
    if (result.exitCode !== 0) {
      const failure = commandFailure('unexpected', 'Getting a certificate', result);
      if (isInterruption(failure)) throw failure;
    }
    const certificate = await inspectCertificate(context.run);
    // A box that does not say it serves what it did, and the observation must not refuse that.
    context.served.certificate = certificate ?? context.served.certificate;
    if (result.exitCode === 0 && !needsIssue(certificate, context.record)) return;
    const late = result.exitCode === 124 ? ` The authority did not answer within ${DEADLINE_SECONDS} s.` : '';
    core.warning(
      `${describeCertificate(certificate, new Date())}${late} The release goes live all the same.`,
    );
  },
});

/** Runs a command of the release's certbot to its end. Its name keeps it apart from the timer's. */
export async function runCertbot(
  { run, record }: Pick<ReleaseContext, 'run' | 'record'>,
  timeoutSeconds: number,
  ...command: string[]
): Promise<RunResult> {
  // A run that died may have left it, and two cannot have one name.
  await run(REMOVE_CONTAINER);
  const argv = compose(
    record.release,
    ...['run', '--rm', '--no-deps', '-T', '--name', CONTAINER, 'certbot', ...command],
  );
  const result = await run(argv, { timeoutSeconds, onLine: logUntrusted });
  if (result.exitCode === 124) await run(REMOVE_CONTAINER);
  return result;
}

const CONTAINER = 'skillgap-certbot';

const REMOVE_CONTAINER = ['docker', 'rm', '--force', '--volumes', CONTAINER];
