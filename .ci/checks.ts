import { staleFiles } from './generators.ts';
import { imageViolations } from './image-policy.ts';
import { run } from './process.ts';
import { pythonViolations } from './python-policy.ts';
import { committedSecrets } from './secrets-policy.ts';
import { testPolicyViolations } from './test-policy.ts';
import { homeGrownWords } from './words.ts';
import { lintWorkflows } from './workflow-lint.ts';
import { policyViolations } from './workflow-policy.ts';

/** One thing that must hold of the repository. Resolves to what is wrong, empty when nothing is. */
export interface Check {
  readonly name: string;
  readonly what: string;
  run(): Promise<string>;
}

/** A tool's own output is what is wrong; a tool that succeeds has nothing to say. */
function tool(name: string, what: string, command: readonly [string, ...string[]]): Check {
  const [program, ...args] = command;
  return {
    name,
    what,
    async run() {
      const { code, output } = await run(program, args);
      return code === 0 ? '' : output || `${command.join(' ')} ended with ${code} and said nothing`;
    },
  };
}

/** Slowest first: two run at a time, so the long ones must not be the last to start. */
export const checks: readonly Check[] = [
  { name: 'generated', what: 'no generated file is stale (npm run generate writes them)', run: staleFiles },
  tool('unused', 'no file, export or dependency that nobody uses (knip)', ['knip', '--no-progress']),
  tool('types', 'types (tsc)', ['tsc', '-p', 'tsconfig.json']),
  { name: 'workflows', what: 'workflow files (actionlint)', run: lintWorkflows },
  tool('lint', 'format, lint, import cycles and the direction of imports (biome; npm run fix repairs)', [
    'biome',
    'check',
    '--error-on-warnings',
  ]),
  {
    name: 'policy',
    what: 'policy for workflows: pins, permissions, run:',
    run: policyViolations,
  },
  { name: 'tests', what: 'no test sets its own deadline or retries', run: testPolicyViolations },
  {
    name: 'images',
    what: 'images that ship: bases by digest, the platform, and a content tag of all that is copied',
    run: imageViolations,
  },
  { name: 'python', what: 'every package from PyPI by its version and hash', run: pythonViolations },
  { name: 'words', what: 'no home-grown word for what the field has a name for', run: homeGrownWords },
  { name: 'secrets', what: 'no .env, private key or token in git', run: committedSecrets },
];

/** The checks of these names, or all of them. */
export function choose(names: readonly string[]): readonly Check[] {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    throw new Error(
      `no check named ${unknown.join(', ')}; there are ${checks.map((c) => c.name).join(', ')}`,
    );
  }
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name));
}
