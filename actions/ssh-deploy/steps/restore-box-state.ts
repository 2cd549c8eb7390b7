import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import { logUntrusted } from '../../shared/untrusted-text.ts';
import { commandFailure, isInterruption } from '../command.ts';
import { compose } from '../compose.ts';
import type { ReleaseContext } from '../context.ts';
import { inspectCertificate } from '../inspect.ts';
import { lastJson, RESTORE_CONTAINER, removeTool, text } from '../repository.ts';

/**
 * Brings back what the last backup has put beside the cluster of the box itself: certificates, the audit log, and the
 * releases that it could go back to. On an instance that was replaced the data volume has it, and after a restore the
 * restored cluster. Only what is not there. A site can do without: a certificate is issued again.
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
    if (result.exitCode === 0) {
      const { live, previous } = lastJson(result.stdout) ?? {};
      // The very release that was live may be deployed again.
      record.previous ??= text(live === record.release ? previous : live);
      return;
    }
    const failure = commandFailure(
      'unexpected',
      'Bringing back certificates, audit log and releases',
      result,
    );
    if (isInterruption(failure)) throw failure;
    core.warning(failure.message);
  },
});
