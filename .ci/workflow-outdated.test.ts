import { describe, expect, it } from 'vitest';
import { outdatedViolations } from './workflow-outdated.ts';

const checkout = (ref = '') =>
  `uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2\n        with: { persist-credentials: false${ref} }`;

/** What the policy has against a job with these permissions and steps. */
function messages({
  permissions = '{ id-token: write }',
  steps = [checkout()],
  file = 'x.yml',
  job = 'work',
}) {
  const text = `
on: workflow_dispatch
permissions: {}
jobs:
  ${job}:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: ${permissions}
    steps:
${steps.map((step) => `      - ${step}`).join('\n')}
`;
  return outdatedViolations(text, `.github/workflows/${file}`).map(({ message }) => message);
}

const action = (name: string, operation: string) =>
  `uses: ./actions/${name}\n        with: { operation: ${operation} }`;

describe('a job that writes', () => {
  it.each([
    ['a role', '{ contents: read, id-token: write }'],
    ['a token for packages', '{ packages: write }'],
    ['a token for everything', 'write-all'],
  ])('has to know that it may be outdated: %s', (_, permissions) => {
    expect(messages({ permissions })).toEqual([expect.stringMatching(/may be outdated/)]);
  });

  it.each([
    ['nothing that it writes with', { permissions: '{ contents: read }' }],
    ['main as it is now', { steps: [checkout(', ref: refs/heads/main')] }],
    ['an apply, which compares', { steps: [checkout(), action('terraform', 'apply')] }],
    ['a plan, which compares with the pull request', { steps: [checkout(), action('terraform', 'plan')] }],
    ['a drift', { steps: [checkout(), action('terraform', 'drift')] }],
    ['a deploy', { steps: [checkout(), action('ssh-deploy', 'deploy')] }],
    ['a place on the list', { file: 'build.yml', job: 'build' }],
  ])('is safe with %s', (_, job) => expect(messages(job)).toEqual([]));

  it.each([
    ['another branch', [checkout(', ref: refs/heads/dev')]],
    ['main beside its own commit', [checkout(', ref: refs/heads/main'), checkout()]],
    ['a rollback of its own commit', [checkout(), action('ssh-deploy', 'rollback')]],
    ['no checkout at all', ['run: "true"']],
  ])('is not safe with %s', (_, steps) => {
    expect(messages({ steps })).toEqual([expect.stringMatching(/may be outdated/)]);
  });

  it('does not stay on the list for nothing', () => {
    const steps = [checkout(', ref: refs/heads/main')];
    expect(messages({ file: 'build.yml', job: 'build', steps })).toEqual([
      expect.stringMatching(/off the list/),
    ]);
  });
});
