import { describe, expect, it } from 'vitest';
import { violationsIn } from './workflow-policy.ts';

const sha = 'de0fac2e4500dabe0009e67214ff5f5447ce83dd';
const checkout = `{ uses: actions/checkout@${sha}, with: { persist-credentials: false } }`;
const ex = (expression: string) => `\${{ ${expression} }}`;

/** A workflow of one job. */
function workflow({
  on = 'push',
  job = '',
  permissions = '{ contents: read }',
  steps = ['run: "true"'],
  runsOn = 'ubuntu-24.04',
}: {
  on?: string;
  job?: string;
  permissions?: string;
  steps?: readonly string[];
  runsOn?: string;
} = {}) {
  return `
on: ${on}
permissions: {}
jobs:
  work:
    ${job || 'timeout-minutes: 5'}
    ${job && 'timeout-minutes: 5'}
    runs-on: ${runsOn}
    permissions: ${permissions}
    steps:
${steps.map((step) => `      - ${step}`).join('\n')}
`;
}

const scripts: Record<string, string> = {
  '.ci/installs': '# no npm\nset -e\nnpm ci\n',
  '.ci/fetches': '#!/bin/bash\n# not an npm package\ncurl --fail x\n',
  '.ci/takes': '#!/bin/bash\ngit fetch origin "$1"\ngit checkout --quiet FETCH_HEAD\n',
};
const called = `on:
  workflow_call:
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read, packages: write }
    steps:
      - uses: ./actions/build-image
`;
scripts['.github/workflows/called.yml'] = called;
const place = (file = '.github/workflows/x.yml') => ({ file, read: (path: string) => scripts[path] ?? '' });
/** What is said of it, without what is said of the pins, which other tests are about. */
const messages = (text: string, file?: string) =>
  violationsIn(text, place(file))
    .map(({ message }) => message)
    .filter((message) => !message.includes('does not say its version'));

describe('the runner image', () => {
  it.each(['ubuntu-latest', 'macos-latest', 'windows-latest', 'ubuntu-latest-8-cores'])(
    'may not be %s',
    (runsOn) => {
      expect(messages(workflow({ runsOn }))).toEqual([expect.stringMatching(/which moves/)]);
    },
  );

  it('is a version, and nightly alone tries the newest', () => {
    expect(messages(workflow({ runsOn: 'ubuntu-24.04' }))).toEqual([]);
    expect(messages(workflow({ runsOn: 'ubuntu-26.04-arm' }))).toEqual([]);
    expect(messages(workflow({ runsOn: 'ubuntu-latest' }), '.github/workflows/nightly.yml')).toEqual([]);
  });
});

describe('a job whose token writes', () => {
  const role = '{ contents: read, id-token: write }';

  it.each([
    ['run: npm ci'],
    ['run: npx tsc'],
    ['run: cd x && npm test'],
    ['run: sudo env "PATH=$PATH" npm run rehearse'],
    ['run: node cdktf/main.ts'],
    ['run: node - < x'],
    ['run: node_modules/.bin/tsc'],
    ['run: pip install x'],
    ['run: .ci/installs'],
    ['run: bash .ci/installs --quick'],
    ['{ name: both, run: "true; pnpm install" }'],
  ])('runs no packages: %s', (step) => {
    for (const permissions of [role, '{ contents: write }', '{ issues: write }', 'write-all'])
      expect(messages(workflow({ permissions, steps: [step] })), permissions).toEqual([
        expect.stringMatching(/job work has .*: write and runs/),
      ]);
    expect(messages(workflow({ steps: [step] }))).toEqual([]);
  });

  it.each([
    'run: .ci/fetches',
    'run: echo "the LLM node keeps its tokens"',
    'run: git rev-parse HEAD',
    'uses: ./actions/terraform',
  ])('may do this: %s', (step) => {
    expect(messages(workflow({ permissions: role, steps: [step] }))).toEqual([]);
  });
});

describe('a job whose token writes, on what a stranger or Dependabot wrote', () => {
  const pull = { on: 'pull_request', permissions: '{ contents: write }' };
  const after = { ...pull, on: '{ workflow_run: { workflows: [x], types: [completed] } }' };

  it.each([checkout, 'uses: ./actions/terraform'])('has none of its files: %s', (step) => {
    expect(messages(workflow({ ...pull, steps: [step] }))).toEqual([
      expect.stringMatching(/use workflow_run/),
    ]);
  });

  it('may have them where neither can be', () => {
    const ours =
      "github.event.pull_request.head.repo.full_name == github.repository && github.actor != 'dependabot[bot]'";
    expect(messages(workflow({ ...pull, job: `if: ${ex(ours)}`, steps: [checkout] }))).toEqual([]);
    const half = "github.actor != 'dependabot[bot]'";
    expect(messages(workflow({ ...pull, job: `if: ${ex(half)}`, steps: [checkout] }))).toHaveLength(1);
  });

  it('has main’s files after a workflow_run, and takes no other commit', () => {
    expect(messages(workflow({ ...after, steps: [checkout, 'uses: ./actions/x', 'run: git push'] }))).toEqual(
      [],
    );
    const other = checkout.replace('false', `false, ref: "${ex('github.event.workflow_run.head_sha')}"`);
    expect(messages(workflow({ ...after, steps: [other] }))).toEqual([
      expect.stringMatching(/check out main/),
    ]);
  });

  it.each([
    'git checkout "$HEAD"',
    'git -C x switch y',
    'git fetch && git merge FETCH_HEAD',
    'git worktree add x',
    'git pull',
    '.ci/takes "$BRANCH"',
  ])('takes none by %s', (run) =>
    expect(messages(workflow({ ...after, steps: [`run: ${run}`] }))).toEqual([
      expect.stringMatching(/on the disk/),
    ]),
  );
});

describe('access keys', () => {
  const keys = (id: string, secret: string, role = ex('vars.AWS_ROLE_ARN')) =>
    messages(
      workflow({
        on: 'workflow_dispatch',
        steps: [
          `{ uses: aws-actions/configure-aws-credentials@${sha}, with: { role-to-assume: "${role}", aws-access-key-id: "${id}", aws-secret-access-key: "${secret}" } }`,
        ],
      }),
    );
  const guarded = (secret: string, role = 'vars.AWS_ROLE_ARN') =>
    ex(`${role} == '' && secrets.${secret} || ''`);

  it('are never given beside the role', () => {
    expect(keys(guarded('AWS_ACCESS_KEY_ID'), guarded('AWS_SECRET_ACCESS_KEY'))).toEqual([]);
    expect(keys(ex('secrets.AWS_ACCESS_KEY_ID'), ex('secrets.AWS_SECRET_ACCESS_KEY'))).toEqual([
      expect.stringMatching(/aws-access-key-id is given beside a role/),
      expect.stringMatching(/aws-secret-access-key is given beside a role/),
    ]);
  });

  it('ask for the role that the step takes, and for no other', () => {
    const other = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) => guarded(name)) as [
      string,
      string,
    ];
    expect(keys(...other, ex('vars.AWS_AGE_ROLE_ARN'))).toHaveLength(2);
    const own = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].map((name) =>
      guarded(name, 'vars.AWS_AGE_ROLE_ARN'),
    );
    expect(keys(...(own as [string, string]), ex('vars.AWS_AGE_ROLE_ARN'))).toEqual([]);
  });
});

it('a job with a role looks at an artifact before anything else does', () => {
  const take = `uses: actions/download-artifact@${sha}`;
  const role = (...steps: string[]) => messages(workflow({ permissions: '{ id-token: write }', steps }));
  expect(role(take, 'run: .ci/stack out', 'uses: ./actions/terraform')).toEqual([]);
  for (const steps of [[take], [take, 'uses: ./actions/terraform', 'run: .ci/stack out']])
    expect(role(...steps)).toEqual([expect.stringMatching(/let .ci\/stack look at it/)]);
  expect(messages(workflow({ steps: [take] }))).toEqual([]);
});

describe('a job that attests', () => {
  const attest = `uses: actions/attest@${sha}`;
  const job = (steps: readonly string[], more = '') =>
    messages(workflow({ permissions: `{ attestations: write, id-token: write${more} }`, steps }));

  it('signs what it is told, or takes', () => {
    expect(job(['run: "true"', attest])).toEqual([]);
    expect(job([`uses: actions/download-artifact@${sha}`, attest])).toEqual([]);
  });

  it.each([
    ['an action of ours', ['uses: ./actions/terraform', attest], ''],
    ['somebody’s action', [attest, `uses: a/b@${sha}`], ''],
    ['another right', [attest], ', packages: write'],
  ])('has nothing else: %s', (_, steps, more) => {
    expect(job(steps, more)).toEqual([expect.stringMatching(/attests, and does more/)]);
  });
});

it('a job that pushes images is followed by one that attests them', () => {
  const both = (needs: string) => `
on: push
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { contents: read, packages: write }
    steps:
      - uses: ./actions/build-image
  attest:
    needs: ${needs}
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: { attestations: write, id-token: write }
    steps:
      - uses: actions/attest@${sha}
`;
  expect(messages(both('build'))).toEqual([]);
  expect(messages(both('[]'))).toEqual([expect.stringMatching(/pushes images that nothing attests/)]);

  const calling = (needs: string, inputs = '') =>
    both(needs).replace(
      /( {2}build:\n)[\s\S]+?(?= {2}attest:)/,
      `$1    uses: ./.github/workflows/called.yml\n${inputs}`,
    );
  expect(messages(called)).toEqual([]);
  expect(messages(calling('build'))).toEqual([]);
  expect(messages(calling('[]'))).toEqual([expect.stringMatching(/job build pushes images/)]);
  expect(messages(calling('[]', '    with: { build: true }\n'))).toHaveLength(1);
  expect(messages(calling('[]', '    with: { build: false }\n'))).toEqual([]);
});

describe('a job that takes a role', () => {
  const step = `uses: aws-actions/configure-aws-credentials@${sha}`;
  const role = (on: string, job = '') => messages(workflow({ on, job, steps: [step] }));

  it.each([
    'push',
    'schedule',
    '[workflow_dispatch, push]',
    '{ schedule: [{ cron: 1 2 * * * }], workflow_dispatch: {} }',
  ])('is skipped on %s where nothing is set up', (on) => {
    expect(role(on)).toEqual([expect.stringMatching(/skip it where nothing is set up/)]);
    expect(role(on, `if: ${ex("vars.INFRA == 'true'")}`)).toEqual([]);
    expect(role(on, `if: ${ex("needs.ready.outputs.ready == 'true'")}`)).toEqual([]);
    expect(role(on, `if: ${ex("github.ref == 'refs/heads/main'")}`)).toHaveLength(1);
  });

  it.each(['workflow_dispatch', '[issue_comment]', '{ workflow_call: {} }'])(
    'may fail on %s: somebody asked',
    (on) => {
      expect(role(on)).toEqual([]);
    },
  );
});

describe('ci-ok', () => {
  const gate = (needs: string, condition: string) =>
    messages(`
on: pull_request
permissions: {}
jobs:
  a: { runs-on: ubuntu-24.04, timeout-minutes: 5, steps: [] }
  b: { runs-on: ubuntu-24.04, timeout-minutes: 5, steps: [] }
  ci-ok: { needs: ${needs}, if: "${condition}", runs-on: ubuntu-24.04, timeout-minutes: 5, steps: [] }
`);

  it('needs every other job, and always runs', () => {
    expect(gate('[a, b]', ex('always()'))).toEqual([]);
    expect(gate('[a]', 'always()')).toEqual([expect.stringMatching(/does not need b/)]);
    expect(gate('a', ex('!cancelled()'))).toEqual([
      expect.stringMatching(/does not need b/),
      expect.stringMatching(/GitHub takes for passed/),
    ]);
    expect(gate('[a, b]', '')).toHaveLength(1);
  });
});
