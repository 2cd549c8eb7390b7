import * as core from '@actions/core';
import { defineStep } from '../../rollout/step.ts';
import type { ReleaseContext } from '../context.ts';
import { type Match, matchRelease, releaseMissing } from '../match-release.ts';

/** Which release serves the restored data: the live one, or the one whose code its schema is of. */
export const chooseRelease = defineStep<ReleaseContext, Match>({
  name: 'choose-release',
  category: 'own',
  recoverable: true,
  async run(context, match) {
    const { restored, repository } = context;
    const backup = repository?.backups.find(({ label }) => label === restored?.label);
    context.record = matchRelease(match, restored?.contracts ?? [], backup?.release ?? null);
    if (context.record.release !== match.state.live?.release)
      core.warning(
        `${context.record.release} is brought back with the data: the schema of then is its schema. Until the newer code is deployed again, it serves.`,
      );
  },
});

/** After the migrations of a release that nothing was known of before: which of them took something from the restored data. */
export const checkContracts = defineStep<ReleaseContext, { canContract: boolean }>({
  name: 'check-contracts',
  category: 'own',
  recoverable: true,
  async run({ record, restored, repository }, { canContract }) {
    const after = (record.contracts ?? []).filter((tag) => !restored?.contracts.includes(tag));
    if (after.length === 0 || canContract) return;
    const backup = repository?.backups.find(({ label }) => label === restored?.label);
    throw releaseMissing(after, backup?.release ?? null);
  },
});
