import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Testing } from 'cdktf';
import { AppStack } from '../stacks/app.ts';
import { BootstrapStack } from '../stacks/bootstrap.ts';
import { exampleProd, exampleStaging } from '../testing/example.ts';
import type { Stack } from './stack.ts';

/** Every stack, staging included, for a repository that is new enough to have both forms of `sub`. */
export function synthesizeAll(): readonly Stack[] {
  const github = { owner: 'skillgap', name: 'skillgap', ownerId: 4711, id: 815 };
  // Nothing is written: Testing.synth returns JSON.
  const app = new App({ outdir: join(tmpdir(), 'skillgap-policy') });
  const stacks = [
    new BootstrapStack(app, {
      ...exampleProd,
      github,
      environments: [exampleProd, exampleStaging],
    }),
    new AppStack(app, exampleProd),
    new AppStack(app, exampleStaging),
  ];
  return stacks.map((stack) => ({ name: stack.node.id, ...JSON.parse(Testing.synth(stack)) }));
}
