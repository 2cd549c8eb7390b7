import { getExecOutput } from '@actions/exec';
import { Failure } from '../shared/outcome.ts';

/**
 * The git tree ids of what is checked out and of its first parent. For a pull request GitHub checks out the merge
 * that it would make, so these are main after and before it; after the merge they are the same two again.
 */
export async function checkedOutTrees(folder: string): Promise<{ headTree: string; baseTree: string }> {
  const revisions = ['HEAD^{tree}', 'HEAD^1^{tree}'];
  const { exitCode, stdout, stderr } = await getExecOutput('git', ['-C', folder, 'rev-parse', ...revisions], {
    silent: true,
    ignoreReturnCode: true,
  });
  const [headTree, baseTree] = stdout.trim().split('\n');
  if (exitCode !== 0 || !headTree || !baseTree) {
    throw new Failure(
      'invalid-input',
      `The commit and its parent cannot be read in ${folder}: ${stderr.trim()}`,
      {
        nextStep: 'Give actions/checkout `fetch-depth: 2`: a plan is bound to both.',
      },
    );
  }
  return { headTree, baseTree };
}
