import { setTimeout as sleep } from 'node:timers/promises';
import { median } from '../../load/statistics.ts';
import type { Assertion, Context } from '../../runner/scenario.ts';
import { poll } from '../../testbed/poll.ts';
import { parseMetrics, type Samples, total } from './metrics.ts';
import { ask, type LlmNode, layModel, reload, SERVED, serviceOf } from './node.ts';
import type { ManyClientsReport } from './peer/many-clients.ts';

const CLIENTS = 64;
/** At every merge, and with --long: a leak that takes minutes to show is nightly's to find. */
const SECONDS = { usual: 75, long: 5 * 60 };
const FIFTHS = 5;
const SAMPLE_MS = 1_500;
/**
 * By how much the median of the last fifth may be above that of the second: the first is for warming up, and after it a
 * heap still goes up and down in steps. What some hundred requests leave behind would be more.
 */
const GROWTH_MIB = 64;

interface Sample {
  readonly second: number;
  readonly samples: Samples;
}

/** Many clients at once, of whom half leave whenever they like. */
export async function manyClients(context: Context, node: LlmNode): Promise<Assertion[]> {
  await layModel(node, 'babbler.gguf', SERVED.chat);
  await reload(node);
  const before = { service: await serviceOf(node), failures: failuresOf(await read(node)) };
  const seconds = context.options.long ? SECONDS.long : SECONDS.usual;
  const target = { url: node.url, token: node.token, model: 'chat', clients: CLIENTS, seconds };
  const running = node.peer.run('manyClients', { ...target, disconnectWithinMs: 3_000, maxTokens: 48 });
  const seen = await sampled(node, running);
  const report = await running;
  const end = await quiet(node);
  const failures = subtract(failuresOf(end), before.failures);
  const after = await serviceOf(node);
  const fifths = {
    'the engines': byFifth(seen, seconds, 'llm_node_engine_memory_bytes'),
    'the parent': byFifth(seen, seconds, 'llm_node_memory_bytes'),
  };
  const busiest = Math.max(
    ...seen.map(({ samples }) => total(samples, 'llm_node_sequences_busy', 'kind="chat"')),
  );
  tellFigures(context, report, seconds, fifths);
  const wrong = Object.entries(report.wrong);
  return [
    {
      assertion: `${CLIENTS} clients at once, half of them leaving: nobody is cut off but who left`,
      passed: wrong.length === 0 && report.answered > CLIENTS && report.leftEarly > 0 && report.leftLate > 0,
      detail: `${seconds} s: ${report.answered} answered to their end, ${report.leftEarly} left before the first word, ${report.leftLate} after it${wrong
        .map(([what, times]) => `; ${times} × ${what}`)
        .slice(0, 3)
        .join('')}`,
    },
    {
      assertion: 'all sequences are back, nobody waits, no engine has ended',
      passed:
        busiest > 0 &&
        total(end, 'llm_node_sequences_busy') === 0 &&
        total(end, 'llm_node_waiting') === 0 &&
        after.pid === before.service.pid &&
        total(end, 'llm_node_engine_restarts_total') ===
          total(seen[0]?.samples ?? end, 'llm_node_engine_restarts_total'),
      detail: `${total(end, 'llm_node_sequences_busy')} busy of ${total(end, 'llm_node_sequences', 'kind="chat"')}, ${busiest} at the most`,
    },
    {
      assertion: 'the node counts as failed those who left, and nothing else',
      passed: Object.keys(failures).every((code) => code === 'client_left'),
      detail: JSON.stringify(failures),
    },
    {
      assertion: `memory is flat: the last fifth of the time is within ${GROWTH_MIB} MiB of the second`,
      passed: Object.values(fifths).every((all) => grown(all) <= GROWTH_MIB),
      detail: Object.entries(fifths)
        .map(([what, all]) => `${what} ${all.join(', ')} MiB, fifth by fifth`)
        .join('; '),
    },
  ];
}

/** Samples the metrics until the clients have finished. */
async function sampled(node: LlmNode, clients: Promise<ManyClientsReport>): Promise<readonly Sample[]> {
  const all: Sample[] = [];
  const over = clients.then(
    () => true,
    () => true,
  );
  const start = performance.now();
  for (let ended = false; !ended; ended = await Promise.race([over, sleep(SAMPLE_MS, false)])) {
    all.push({ second: (performance.now() - start) / 1000, samples: await read(node) });
  }
  return all;
}

/** The metrics once the last of them has been forgotten. */
async function quiet(node: LlmNode): Promise<Samples> {
  await poll(5_000, async () => total(await read(node), 'llm_node_sequences_busy') === 0, 250);
  return await read(node);
}

async function read(node: LlmNode): Promise<Samples> {
  return parseMetrics((await ask(node, '/metrics')).body);
}

/** The median of each fifth of the time, in MiB. */
function byFifth(all: readonly Sample[], seconds: number, name: string): readonly number[] {
  return Array.from({ length: FIFTHS }, (_, fifth) => {
    const inIt = all.filter(({ second }) => Math.floor((second * FIFTHS) / seconds) === fifth);
    return Math.round(median(inIt.map(({ samples }) => total(samples, name) / 2 ** 20)));
  });
}

function grown(fifths: readonly number[]): number {
  return (fifths.at(-1) ?? 0) - (fifths[1] ?? 0);
}

function failuresOf(samples: Samples): Readonly<Record<string, number>> {
  const entries = [...samples].flatMap(([key, value]) => {
    const [, code] = /^llm_node_failures_total\{code="(\w+)"\}$/.exec(key) ?? [];
    return code ? [[code, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function subtract(
  now: Readonly<Record<string, number>>,
  before: Readonly<Record<string, number>>,
): Record<string, number> {
  const more = Object.entries(now).map(([code, count]) => [code, count - (before[code] ?? 0)] as const);
  return Object.fromEntries(more.filter(([, count]) => count > 0));
}

function tellFigures(
  context: Context,
  report: ManyClientsReport,
  seconds: number,
  fifths: Readonly<Record<string, readonly number[]>>,
): void {
  context.figure(`${CLIENTS} clients, ${seconds} s: answered`, report.answered);
  context.figure(`${CLIENTS} clients, ${seconds} s: left`, report.leftEarly + report.leftLate);
  for (const [what, all] of Object.entries(fifths)) {
    context.figure(`memory of ${what}, second fifth, MiB`, all[1] ?? 0);
    context.figure(`memory of ${what}, last fifth more, MiB`, grown(all));
  }
}
