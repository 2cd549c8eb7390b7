import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import { commandFailure, isInterruption } from '../command.ts';
import { compose } from '../compose.ts';
import type { ReleaseContext } from '../context.ts';
import { inspectCertificate } from '../inspect.ts';
import { RESTORE_CONTAINER, removeTool } from '../repository.ts';

/**
 * Brings back what a backup has of the box itself: certificates, and the audit log. Only what is not there. A site can do
 * without: a certificate is issued again.
 */
export const restoreBoxState = defineStep<ReleaseContext>({
  name: 'restore-box-state',
  category: 'docker',
  recoverable: true,
  async run(context) {
    const { run, record } = context;
    await removeTool(run);
    const argv = compose(
      record.release,
      ...['run', '--rm', '--no-deps', '-T', '--name', RESTORE_CONTAINER, 'box-state'],
    );
    const result = await run(argv, { timeoutSeconds: 120, onLine: logUntrusted });
    context.served.certificate = (await inspectCertificate(run)) ?? context.served.certificate;
    if (result.exitCode === 0) return;
    const failure = commandFailure('unexpected', 'Bringing back certificates and audit log', result);
    if (isInterruption(failure)) throw failure;
    core.warning(failure.message);
  },
});
