import { Failure } from '../shared/outcome.ts';
import type { ReleaseEnv } from './backup-env.ts';
import { bundleRelease } from './bundle.ts';
import { recordOf } from './deploy.ts';
import type { RestoreInputs, UpgradeInputs } from './inputs.ts';
import type { Job } from './job.ts';
import { nginxFiles } from './nginx-files.ts';
import type { Reason } from './reasons.ts';
import type { BackupPlace, ReleaseRecord } from './release.ts';
import type { Site } from './site.ts';

/** A release that the inputs name, and that an operation brings to the box. @throws Failure `invalid-input` without one. */
export async function bringNew(
  { inputs, state }: Job<RestoreInputs> | Job<UpgradeInputs>,
  { site, backups, env }: { site: Site; backups: BackupPlace | null; env: ReleaseEnv },
): Promise<{ record: ReleaseRecord; bundle: Buffer }> {
  const { candidate, composeFolder } = inputs;
  if (candidate === null) {
    throw new Failure<Reason>(
      'invalid-input',
      'No release was named to bring to the box, and this needs one.',
      {
        nextStep:
          'Hand `release`, `commit` and the four images to this step. In a workflow they are empty while the registry does not have them: run the workflow deploy first, which builds them; what it ends with does not matter.',
      },
    );
  }
  const record = await recordOf({ ...inputs, ...candidate }, state, { site, backups });
  return { record, bundle: await bundleRelease(record, composeFolder, env, nginxFiles(site)) };
}
