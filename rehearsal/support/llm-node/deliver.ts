import type { Context } from '../../runner/scenario.ts';
import type { ActHost } from '../../testbed/act/run-workflow.ts';
import type { Push } from '../../testbed/repository.ts';
import type { HttpServer } from '../../testbed/stand-ins/http-server.ts';
import { deploy } from '../pipeline/merge.ts';

/** Where deliveries run, and GitHub's address there. */
export interface Delivering {
  readonly runner: ActHost;
  readonly github: HttpServer;
}

/** Runs llm-node.yml for a push to main, on the machine at home as GitHub's runner would. */
export async function deliver(context: Context, { runner, github }: Delivering, push: Push, name: string) {
  const reached = Object.entries(context.world.github.env).map(
    ([key, value]) => [key, value.replace(context.world.github.url, github.url)] as const,
  );
  const options = {
    name,
    host: runner,
    labels: ['llm-node'],
    vars: { LLM_NODE: 'true', AWS_LLM_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-llm' },
    // The machine has no copy of this one's authorities, and needs none.
    env: { ...Object.fromEntries(reached), NODE_EXTRA_CA_CERTS: '' },
  };
  const { run } = await deploy(context, push, options, 'llm-node.yml');
  const step = run.steps.findLast(({ stage, name }) => stage === 'Main' && name === 'Deliver');
  return { run, reason: step?.outputs.reason ?? run.conclusion };
}
