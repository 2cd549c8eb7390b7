import { describe, expect, it } from 'vitest';
import { violationsIn } from './workflow-policy.ts';

const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';

/** A workflow that keeps every rule, with room for one more step. */
function workflow({
  step = 'run: "true"',
  permissions = '{}',
  timeout = 'timeout-minutes: 5',
  on = 'push',
} = {}) {
  return `
on: ${on}
permissions: ${permissions}
jobs:
  build:
    runs-on: ubuntu-latest
    ${timeout}
    steps:
      - uses: actions/checkout@${sha} # v6.0.2
        with: { persist-credentials: false }
      - ${step}
`;
}

const messages = (text: string) => violationsIn(text).map(({ message }) => message);

describe('violationsIn', () => {
  it('has nothing against a workflow that keeps the rules', () => {
    expect(violationsIn(workflow())).toEqual([]);
    expect(violationsIn(workflow({ step: 'uses: ./actions/render-env' }))).toEqual([]);
  });

  it.each([
    ['a tag', 'uses: a/b@v1', /is not pinned/],
    ['a short commit', `uses: a/b@${sha.slice(0, 12)} # v1`, /is not pinned/],
    ['no version', `uses: a/b@${sha}`, /does not say its version/],
    ['a comment that is no version', `uses: a/b@${sha} # latest`, /does not say its version/],
    ['an image by tag', 'uses: docker://alpine:3', /is not pinned/],
    ['an event in a script', `run: echo "\${{ github.event.issue.title }}"`, /inside run/],
    ['a checkout that keeps the token', `uses: actions/checkout@${sha} # v6.0.2`, /persist-credentials/],
  ])('refuses %s', (_, step, message) => {
    expect(messages(workflow({ step }))).toEqual([expect.stringMatching(message)]);
  });

  it('says the line', () => {
    expect(violationsIn(workflow({ step: 'uses: a/b@v1' }))[0]?.line).toBe(11);
  });

  it('wants no permission at the top', () => {
    expect(messages(workflow({ permissions: '{ contents: write }' }))).toEqual([
      expect.stringMatching(/permissions/),
    ]);
    expect(messages(workflow({ permissions: 'write-all' }))).toEqual([expect.stringMatching(/permissions/)]);
  });

  it('wants a limit on each job', () => {
    expect(messages(workflow({ timeout: 'if: true' }))).toEqual([expect.stringMatching(/job build/)]);
  });

  it.each(['pull_request_target', '[push, pull_request_target]', '{ pull_request_target: {} }'])(
    'refuses on: %s',
    (on) => expect(messages(workflow({ on }))).toEqual([expect.stringMatching(/stranger/)]),
  );

  it('reads the steps of an action too', () => {
    expect(messages('runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n')).toHaveLength(1);
  });
});
