import type { Context } from '../../runner/scenario.ts';
import type { ActHost, WorkflowRun } from '../../testbed/act/run-workflow.ts';
import type { Push } from '../../testbed/repository.ts';
import type { HttpServer } from '../../testbed/stand-ins/http-server.ts';
import { deploy } from '../pipeline/merge.ts';

/** Where deliveries run, and how they reach GitHub from there. */
export interface Delivering {
  readonly runner: ActHost;
  readonly github: HttpServer;
}

/** A run of the workflow, and the reason that its delivery gave. */
export interface Delivery {
  readonly run: WorkflowRun;
  readonly reason: string;
}

/** Runs llm-node.yml for a push to main, on the machine at home as GitHub's runner would. */
export async function deliver(
  context: Context,
  { runner, github }: Delivering,
  push: Push,
  name: string,
): Promise<Delivery> {
  const reached = Object.entries(context.world.github.env).map(
    ([key, value]) => [key, value.replace(context.world.github.url, github.url)] as const,
  );
  const options = {
    name,
    host: runner,
    labels: ['llm-node'],
    vars: { LLM_NODE: 'true', AWS_LLM_ROLE_ARN: 'arn:aws:iam::123456789012:role/skillgap-llm' },
    // The machine has no file of this one's authorities, and talks to nobody who is vouched for by them.
    env: { ...Object.fromEntries(reached), NODE_EXTRA_CA_CERTS: '' },
  };
  const { run } = await deploy(context, push, options, 'llm-node.yml');
  const step = run.steps.findLast(({ stage, name }) => stage === 'Main' && name === 'Deliver');
  return { run, reason: step?.outputs.reason ?? run.conclusion };
}
