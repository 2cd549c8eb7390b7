import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { root, run } from './process.ts';
import { temporaryFolder } from './temporary.ts';

const WORKSPACES = 'The workspaces do not import each other';
const ONE_WAY = 'Dependencies point one way';

/** What a file imports, and the rule that it breaks. */
const directions: readonly (readonly [file: string, specifier: string, problem: string])[] = [
  ['actions/shared/a.ts', '../ssh-deploy/plan.ts', ONE_WAY],
  ['actions/shared/b.ts', '../rollout/lock.ts', ONE_WAY],
  ['actions/rollout/c.ts', '../llm-deliver/plan.ts', ONE_WAY],
  ['actions/ssh-deploy/d.ts', '../../backend/src/env.ts', WORKSPACES],
  ['backend/src/jobs/e.ts', '../../../llm-node/src/env.ts', WORKSPACES],
  ['cdktf/modules/f.ts', '../../actions/shared/ssm.ts', WORKSPACES],
  ['llm-node/src/g.ts', '../../rehearsal/src/main.ts', WORKSPACES],
  ['actions/shared/h.ts', '../../.ci/process.ts', ONE_WAY],
  ['actions/rollout/i.ts', '../shared/ssm.ts', ''],
  ['actions/ssh-deploy/j.ts', '../rollout/lock.ts', ''],
  ['actions/ssh-deploy/steps/k.ts', '../../shared/ssh.ts', ''],
  ['actions/issue-command/l.ts', './llm-node.ts', ''],
  ['cdktf/policy/m.test.ts', '../../backend/src/resumes/key.ts', ''],
  ['rehearsal/src/n.ts', '../../actions/shared/ssm.ts', ''],
];

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    directions.map(([file, from]) => [file, `import { x } from '${from}';\nexport const y = x;\n`]),
  ),
  'values/a.ts': "import { b } from './b.ts';\nexport const a = () => b;\n",
  'values/b.ts': "import { a } from './a.ts';\nexport const b = a;\n",
  'types/a.ts': "import type { B } from './b.ts';\nexport type A = B;\n",
  'types/b.ts': "import type { C } from './c.ts';\nexport type B = C;\n",
  'types/c.ts': "import type { A } from './a.ts';\nexport type C = A | string;\n",
  'chain/a.ts': "import { b } from './b.ts';\nexport const a = b;\n",
  'chain/b.ts': 'export const b = 1;\n',
  'llm-node/src/schema/array.ts': "import { item } from './item.ts';\nexport const array = () => item;\n",
  'llm-node/src/schema/item.ts': "import { array } from './array.ts';\nexport const item = () => array;\n",
};

/** What Biome says, by file, with the repository's configuration. */
const problems = new Map<string, string>();
beforeAll(async () => {
  await using folder = await temporaryFolder('imports');
  await cp(join(root, 'biome.json'), join(folder.path, 'biome.json'));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder.path, file)), { recursive: true });
    await writeFile(join(folder.path, file), text);
  }
  const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none'];
  const { output } = await run('biome', args, { cwd: folder.path });
  for (const [, path = '', message = ''] of output.matchAll(/file=([^,]+),.*?::(.*)$/gm)) {
    const file = relative(folder.path, path);
    problems.set(file, `${problems.get(file) ?? ''}${message}\n`);
  }
});

describe('the direction of imports: shared ← rollout ← actions, and no workspace imports another', () => {
  it.each(directions)('%s with %s: %s', (file, _, problem) => {
    const found = problems.get(file) ?? '';
    expect(problem === '' ? found === '' : found.includes(problem), found).toBe(true);
  });
});

it.each([
  ['values/a.ts', true],
  ['types/a.ts', true],
  ['types/c.ts', true],
  ['chain/a.ts', false],
  ['llm-node/src/schema/array.ts', false],
])(
  'an import cycle is refused, types included, but in a recursion that biome.json names: %s %s',
  (file, isCycle) => {
    expect((problems.get(file) ?? '').includes('part of a cycle')).toBe(isCycle);
  },
);
