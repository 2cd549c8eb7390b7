import { defineStep } from '../../rollout/step.ts';
import { Failure } from '../../shared/outcome.ts';
import { commandFailure, isInterruption } from '../command.ts';
import type { ReleaseContext } from '../context.ts';
import { inspectCertificate } from '../inspect.ts';
import type { Reason } from '../reasons.ts';
import { runCertbot } from './issue-certificate.ts';

/** Makes sure that nginx has a certificate to serve: what is there, repaired, or a self-signed one. It asks nobody. */
export const prepareCertificate = defineStep<ReleaseContext>({
  name: 'prepare-certificate',
  category: 'docker',
  recoverable: true,
  async run(context) {
    const result = await runCertbot(context, 60, 'prepare');
    // Its exit code also says whether an authority has issued what is served; here something has to be served.
    context.served.certificate = await inspectCertificate(context.run);
    if (context.served.certificate !== null) return;
    const failure = commandFailure('certificate-failed', 'Preparing a certificate', result);
    if (isInterruption(failure) || failure.reason === 'disk-full') throw failure;
    throw new Failure<Reason>('certificate-failed', failure.message, {
      nextStep:
        'Is /srv/skillgap/certificates there, owned by 10003:33? On the box, `sudo skillgap-provision` makes it. Nothing has changed.',
    });
  },
});
