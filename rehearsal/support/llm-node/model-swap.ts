import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion } from '../../runner/scenario.ts';
import { askChat, type LlmNode, layModel, reload, SERVED, serviceOf, streamChat } from './node.ts';
import { finishOf, textOf } from './peer/sse.ts';

const STREAMS = 6;

/** Another model in the place of one that is answering. */
export async function exchanged(node: LlmNode): Promise<Assertion> {
  await layModel(node, 'slow.gguf', SERVED.chat);
  await reload(node);
  const before = await serviceOf(node);
  const began = Array.from({ length: STREAMS }, () => Promise.withResolvers<void>());
  let ended = 0;
  const streams = began.map(({ resolve }, index) =>
    streamChat(node, { max_tokens: 400, user: `reader ${index}` }, resolve).finally(() => (ended += 1)),
  );
  await Promise.race(began.map(({ promise }) => promise));
  await layModel(node, 'parrot.gguf', SERVED.chat);
  const said = await reload(node);
  const underWay = STREAMS - ended;
  const next = JSON.parse((await askChat(node)).body).choices?.[0]?.message?.content;
  const done = await Promise.all(streams);
  const whole = done.filter(
    ({ events }) => events.at(-1) === '[DONE]' && finishOf(events) && !textOf(events).includes('fox'),
  );
  const { pid } = await serviceOf(node);
  return expectAll(
    'model: replaced while it answers: pending answers complete, the next comes from the new one',
    {
      [`${underWay} of ${STREAMS} pending at the swap`]: underWay > 0,
      completed: [whole.length, STREAMS],
      [said]: /replaces/.test(said),
      [`next ${JSON.stringify(next)}`]: /fox/.test(next),
      process: [pid, before.pid],
    },
  );
}
