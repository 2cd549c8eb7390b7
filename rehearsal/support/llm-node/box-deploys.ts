import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { waitFor } from '../../testbed/poll.ts';
import { markAnswers } from '../pipeline/changes.ts';
import { ship } from '../pipeline/merge.ts';
import { ask } from '../pipeline/production.ts';
import { type LlmNode, UNIT, untilReady } from './node.ts';

/** A release of the box that knows where the node is. */
export async function boxKnows(context: Context, { url }: Pick<LlmNode, 'url'>): Promise<Assertion> {
  const before = await llmOf(context);
  await context.world.aws.putSecrets({ LLM_NODE_URLS: url });
  await ship(context, 'box-knows-the-node', (checkout) => markAnswers(checkout, 'llm'));
  const after = await untilLlm(context, 'up');
  return expectAll('with LLM_NODE_URLS in Parameter Store, the next deploy makes /ready say llm: up', {
    before: [before, 'down'],
    after: [after, 'up'],
  });
}

/** The machine at home is off for the whole of a deploy, and comes back. */
export async function nodeOff(context: Context, node: LlmNode): Promise<Assertion> {
  await node.machine.must(['systemctl', 'stop', UNIT]);
  await node.member.down();
  const shipped = await ship(context, 'node-off', (checkout) => markAnswers(checkout, 'no-llm'));
  const [off, ready] = [await llmOf(context), await ask(context.world, '/ready')];
  await node.member.up();
  await node.machine.must(['systemctl', 'start', UNIT]);
  await untilReady(node);
  const again = await untilLlm(context, 'up');
  return expectAll(
    'the node is off for a whole deploy: it succeeds, /ready says llm: down, and up once it is back',
    {
      conclusion: [shipped.run.conclusion, 'success'],
      '/ready': [ready.status, 200],
      'llm while off': [off, 'down'],
      'llm once back': [again, 'up'],
    },
    `${shipped.run.seconds} s`,
  );
}

/** What production says of its language model. */
async function llmOf({ world }: Context): Promise<string> {
  return JSON.parse((await ask(world, '/ready')).body).checks?.llm ?? 'nothing';
}

/** The backend asks the node every few seconds, and less often after it has failed. */
async function untilLlm(context: Context, wanted: string): Promise<string> {
  const { container } = context.world.box;
  const seen = waitFor(`llm: ${wanted}`, container, 90, async () => {
    const state = await llmOf(context);
    return state === wanted ? state : undefined;
  });
  return await seen.catch(() => llmOf(context));
}
