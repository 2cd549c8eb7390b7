import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'cdktf';
import type { Inputs } from './inputs.ts';
import { AppStack } from './stacks/app.ts';
import { BootstrapStack } from './stacks/bootstrap.ts';
import { validate } from './validation/environment.ts';

/**
 * Writes a stack for each wanted environment, and the bootstrap stack, as `stacks/<name>/cdk.tf.json`. Returns the
 * files. Checks all data first, wanted or not: a mistake in staging's data shows when it is made.
 */
export function synthesize({ environments, wanted, out }: Inputs): readonly string[] {
  const [first] = environments;
  if (!first) throw new Error('there is no environment to synthesize: name one in cdktf/environments');
  validate(environments);
  // Nobody must find, and apply, a stack that is no longer wanted. Terraform's files beside the others stay.
  for (const { name } of environments) rmSync(join(out, 'stacks', name, 'cdk.tf.json'), { force: true });

  const app = new App({ outdir: out });
  const bootstrap = new BootstrapStack(app, { ...first, environments });
  const stacks = [bootstrap, ...wanted.map((environment) => new AppStack(app, environment))];
  app.synth();
  return stacks.map((stack) => join(out, 'stacks', stack.node.id, 'cdk.tf.json'));
}
