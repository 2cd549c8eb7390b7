// @ts-check
// Plain JavaScript: ci.yml runs it with whatever Node the runner has, before anything is installed.

/** Workspaces with integration tests; a job each. */
export const INTEGRATION = ['actions', 'backend', 'llm-node', 'rehearsal'];

/** Scenarios that the default rehearsal leaves out; a job each. */
export const SCENARIOS = [
  'infra',
  'attacks',
  'configuration',
  'https',
  'renewal',
  'commands',
  'rotate-secrets',
  'restore',
  'llm-node',
  'some-faults',
];

/**
 * @typedef {object} Touched What a change of a path needs.
 * @property {readonly string[]} [integration] workspaces
 * @property {readonly string[]} [scenarios]
 */

/** @type {Touched} Only what every pull request gets. */
const nothing = {};

/**
 * What each path needs: everything that its prefixes need. **A path without an entry needs everything**: the workflows,
 * the rehearsal, actions/shared, the lock file, and anything new.
 *
 * @type {Readonly<Record<string, Touched>>}
 */
export const RULES = {
  'docs/': nothing,
  'CHANGELOG.md': nothing,
  'CONTRIBUTING.md': nothing,
  'DEPLOYMENT.md': nothing,
  LICENSE: nothing,
  '.changeset/': nothing,
  '.devcontainer/': nothing,
  '.editorconfig': nothing,
  '.github/CODEOWNERS': nothing,
  '.github/ISSUE_TEMPLATE/': nothing,
  '.github/dependabot.yml': nothing,
  '.github/pull_request_template.md': nothing,
  // Generated from sources that change with it; `check` compares them.
  'actions/dist/': nothing,

  'actions/backup-drill/': { integration: ['actions', 'rehearsal'], scenarios: ['restore'] },
  'actions/build-image/': { integration: ['actions'] },
  'actions/deployment/': { integration: ['actions'], scenarios: ['commands', 'some-faults'] },
  'actions/dns/': { integration: ['actions'] },
  'actions/health-gate/': { integration: ['actions'], scenarios: ['https', 'some-faults'] },
  'actions/ingress/': { integration: ['actions'], scenarios: ['some-faults'] },
  'actions/issue-command/': {
    integration: ['actions'],
    scenarios: ['commands', 'rotate-secrets', 'restore'],
  },
  'actions/llm-deliver/': { integration: ['actions'], scenarios: ['llm-node', 'rotate-secrets'] },
  'actions/render-env/': {
    integration: ['actions'],
    scenarios: ['rotate-secrets', 'llm-node', 'some-faults'],
  },
  'actions/rotate-secrets/': { integration: ['actions', 'rehearsal'], scenarios: ['rotate-secrets'] },
  'actions/secret-age/': { integration: ['actions'] },
  'actions/secrets/': { integration: ['actions'] },
  'actions/ssh-deploy/': {
    integration: ['actions'],
    scenarios: ['configuration', 'https', 'commands', 'rotate-secrets', 'restore', 'some-faults'],
  },
  'actions/terraform/': { integration: ['actions'], scenarios: ['infra'] },
  // The drill's tests damage backups with it.
  'actions/testing/': { integration: ['actions', 'rehearsal'], scenarios: ['restore'] },
  'actions/workflow-issue/': { integration: ['actions'], scenarios: ['restore'] },

  'backend/': { integration: ['backend'] },
  'backend/drizzle/': { integration: ['rehearsal'], scenarios: ['restore', 'some-faults'] },
  'backend/src/auth/': { scenarios: ['attacks', 'https', 'rotate-secrets'] },
  'backend/src/concurrency.ts': { scenarios: ['attacks'] },
  'backend/src/db/': { integration: ['rehearsal'], scenarios: ['rotate-secrets', 'some-faults'] },
  'backend/src/env.ts': { scenarios: ['rotate-secrets', 'llm-node'] },
  'backend/src/http/': { scenarios: ['attacks', 'configuration', 'https', 'some-faults'] },
  'backend/src/index.ts': { scenarios: ['configuration', 'some-faults'] },
  'backend/src/llm/': { scenarios: ['llm-node', 'rotate-secrets'] },
  'backend/src/log.ts': { integration: ['rehearsal'] },
  'backend/src/resumes/': { scenarios: ['attacks'] },
  'backend/src/testing/': { integration: ['rehearsal'] },
  'backend/src/vectors/': { scenarios: ['llm-node'] },

  // The rehearsal's S3 refuses what the synthesized policies refuse.
  'cdktf/': { integration: ['rehearsal'], scenarios: ['infra'] },
  'cdktf/modules/names.ts': { integration: ['actions'] },
  'cdktf/modules/user-data/': { scenarios: ['https', 'renewal', 'restore', 'llm-node'] },

  'compose/': {
    integration: ['actions', 'backend', 'rehearsal'],
    scenarios: ['attacks', 'configuration', 'https', 'renewal', 'rotate-secrets', 'some-faults'],
  },
  'compose/.env.production.example': { scenarios: ['llm-node'] },
  'compose/docker-compose.yml': { scenarios: ['restore'] },
  'compose/postgres/': { scenarios: ['restore'] },

  'llm-node/': { integration: ['llm-node'], scenarios: ['llm-node'] },
  'llm-node/src/env.ts': { integration: ['actions'] },
  'llm-node/src/http/': { integration: ['actions'], scenarios: ['rotate-secrets'] },
  'llm-node/src/tailnet/': { integration: ['actions'] },
  'llm-node/src/testing/': { integration: ['rehearsal'] },
};

/**
 * The jobs that a pull request with these changes needs, beside those that run always.
 *
 * @param {readonly string[]} changed paths in the repository
 * @returns {{ integration: string[], scenarios: string[] }}
 */
export function chooseJobs(changed) {
  const touched = changed.flatMap((path) => {
    if (/(^|\/)README\.md$/.test(path)) return [nothing];
    const rules = Object.entries(RULES).filter(([prefix]) => covers(prefix, path));
    return rules.length > 0
      ? rules.map(([, rule]) => rule)
      : [{ integration: INTEGRATION, scenarios: SCENARIOS }];
  });
  // No change at all means that the question was wrong.
  if (changed.length === 0) touched.push({ integration: INTEGRATION, scenarios: SCENARIOS });
  return {
    integration: INTEGRATION.filter((name) =>
      touched.some(({ integration = [] }) => integration.includes(name)),
    ),
    scenarios: SCENARIOS.filter((name) => touched.some(({ scenarios = [] }) => scenarios.includes(name))),
  };
}

/**
 * @param {string} prefix
 * @param {string} path
 */
function covers(prefix, path) {
  return prefix.endsWith('/') ? path.startsWith(prefix) : path === prefix;
}

/**
 * Why the pull request must not be merged, a line each. A job that `changes` did not choose may be skipped; one that
 * was skipped because its dependency failed, or that was cancelled, has not succeeded.
 *
 * @param {Readonly<Record<string, { result: string, outputs?: Readonly<Record<string, string>> }>>} needs as GitHub gives them
 * @returns {string[]}
 */
export function problemsOf(needs) {
  const { integration, scenarios } = needs.changes?.outputs ?? {};
  /** @type {Readonly<Record<string, string | undefined>>} */
  const lists = { integration, scenario: scenarios };
  const jobs = Object.entries(needs);
  if (jobs.length === 0) return ['there is no job: ci-ok needs all of them'];
  return jobs.flatMap(([name, { result }]) => {
    if (result === 'success' || (result === 'skipped' && lists[name] === '[]')) return [];
    return [`${name}: ${result}`];
  });
}
