import { defineStep } from '../../rollout/step.ts';
import type { ReleaseContext } from '../context.ts';
import { mustTool } from '../repository.ts';

/** An empty cluster beside a repository, because somebody has said so: the archiver goes on there with it. */
export const makeEmptyCluster = defineStep<ReleaseContext>({
  name: 'make-empty-cluster',
  category: 'app',
  recoverable: true,
  async run({ run, record, repository }) {
    // An attempt before this one made it.
    if (repository?.cluster) return;
    await mustTool(
      run,
      record.release,
      { what: 'Making an empty cluster', timeoutSeconds: 300 },
      'restore',
      'empty',
    );
  },
});
