import { describe, expect, it } from 'vitest';
import { violationsIn } from './workflow-policy.ts';

const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';

/** A workflow that keeps every rule, with room for one more step. */
function workflow({
  step = 'run: "true"',
  permissions = '{}',
  timeout = 'timeout-minutes: 5',
  on = 'push',
  runsOn = 'ubuntu-24.04',
} = {}) {
  return `
on: ${on}
permissions: ${permissions}
jobs:
  build:
    runs-on: ${runsOn}
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

  it.each(['0 6 * * *', '*/15 * * * *', '* * * * *'])('wants another minute than %s', (cron) => {
    const on = (value: string) => `{ schedule: [{ cron: "${value}" }] }`;
    expect(messages(workflow({ on: on(cron) }))).toEqual([expect.stringMatching(/full hour/)]);
    expect(messages(workflow({ on: on('37 2 * * *') }))).toEqual([]);
  });

  describe('a job on a machine of ours', () => {
    const main = '{ push: { branches: [main] }, workflow_dispatch: {} }';
    const onlyMain = "if: github.ref == 'refs/heads/main'\n    timeout-minutes: 5";
    const home = (runsOn = '[self-hosted, llm-node]', on = main, timeout = onlyMain) =>
      messages(workflow({ runsOn, on, timeout }));

    it('may be started for main', () => expect(home()).toEqual([]));

    it.each([
      ['a pull request', '{ pull_request: {} }', /pull_request must not start it/],
      ['a pull request beside main', '{ push: { branches: [main] }, pull_request: {} }', /pull_request must/],
      ['a comment', '[issue_comment]', /issue_comment must not start it/],
      ['a run that a fork can cause', '{ workflow_run: {} }', /workflow_run must not/],
      ['a call, by who knows whom', '{ workflow_call: {} }', /workflow_call must not/],
      ['any branch', 'push', /branches: \[main\]/],
      ['another branch', '{ push: { branches: [main, dev] } }', /branches: \[main\]/],
    ])('may not be started by %s', (_, on, message) => {
      expect(home(undefined, on)).toEqual([expect.stringMatching(message)]);
    });

    it('asks for main itself', () => {
      expect(home(undefined, main, 'timeout-minutes: 5')).toEqual([expect.stringMatching(/any branch/)]);
    });

    it.each(['self-hosted', 'llm-node', '{ group: home }', `\${{ vars.RUNNER }}`, '[ubuntu-24.04, gpu]'])(
      'is one that runs on %s',
      (runsOn) => expect(home(runsOn, 'pull_request')).toHaveLength(1),
    );
  });

  it('reads the steps of an action too', () => {
    expect(messages('runs:\n  using: composite\n  steps:\n    - uses: a/b@v1\n')).toHaveLength(1);
  });
});
