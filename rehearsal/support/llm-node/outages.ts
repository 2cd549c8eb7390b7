import { expectAll } from '../../runner/expect-all.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { waitFor } from '../../testbed/poll.ts';
import {
  askChat,
  type LlmNode,
  layModel,
  logSince,
  reload,
  SERVED,
  serviceOf,
  streamChat,
  untilReady,
} from './node.ts';

/** The engine is killed by its pid in the middle of a stream, and the interface of the tailnet goes and comes back. */
export async function outages(context: Context, node: LlmNode): Promise<Assertion[]> {
  await layModel(node, 'slow.gguf', SERVED.chat);
  await reload(node);
  return [await engineKilled(context, node), await interfaceGone(context, node)];
}

async function engineKilled(context: Context, node: LlmNode): Promise<Assertion> {
  const { machine } = node;
  const before = await serviceOf(node);
  const began = Promise.withResolvers<void>();
  let heard = 0;
  const streamed = streamChat(node, { max_tokens: 1500 }, () => {
    heard += 1;
    // The first says no more than whose turn it is.
    if (heard === 5) began.resolve();
  });
  await began.promise;
  const engine = await machine.must(['sh', '-c', `grep -l ${SERVED.chat} /proc/[0-9]*/maps | cut -d/ -f3`]);
  await machine.must(['kill', '-KILL', ...engine.split('\n')]);
  const killed = performance.now();
  const { events, error } = await streamed;
  const last = events.at(-1) ?? '';
  await waitFor('the next answer', machine.container, 60, async () =>
    (await askChat(node)).status === 200 ? true : undefined,
  );
  const seconds = Math.round((performance.now() - killed) / 100) / 10;
  context.figure('engine killed: the next answer after, s', seconds);
  const { pid } = await serviceOf(node);
  return expectAll(
    'engine killed during a stream: its client gets an error event, and the next request is served',
    {
      'there was text before': events.length > 2,
      [`the last event is ${last.slice(0, 110)}`]: /"code":"engine_ended"/.test(last),
      'connection error': [error, ''],
      process: [pid, before.pid],
    },
    `the next answer after ${seconds} s`,
  );
}

async function interfaceGone(context: Context, node: LlmNode): Promise<Assertion> {
  const { member, machine } = node;
  await untilReady(node);
  const [before, since] = [await serviceOf(node), Date.now() / 1000];
  await member.down();
  const gone = await node.peer.run('request', { url: `${node.url}/health`, timeoutMs: 2_000 });
  const back = performance.now();
  await member.up();
  await waitFor('the node', machine.container, 60, async () =>
    (await askChat(node)).status === 200 ? true : undefined,
  );
  const seconds = Math.round((performance.now() - back) / 100) / 10;
  const six = await node.peer.run('request', { url: `http://[${member.address6}]:8001/health` });
  context.figure('tailnet back: the next answer after, s', seconds);
  const { pid } = await serviceOf(node);
  const failed = (await logSince(node, since)).filter(({ level }) => level === 'fatal');
  return expectAll(
    'tailnet’s interface down and up: served again, by both families and the same process',
    {
      down: [gone.status, 0],
      IPv6: [six.status, 200],
      process: [pid, before.pid],
      'fatal log lines': [failed.map(({ msg }) => msg), []],
    },
    `${gone.error} while down; IPv4 after ${seconds} s`,
  );
}
