import { setTimeout as sleep } from 'node:timers/promises';
import type { PromiseResult, Stage } from '../scenarios/scenario.ts';
import { median, parseMetrics, type Samples, total } from './metrics.ts';
import { ask, type LlmNode, layModel, reload, SERVED, serviceOf } from './node.ts';
import type { CrowdReport } from './peer/crowd.ts';

const CLIENTS = 64;
const SECONDS = 5 * 60;
const MINUTE = 60;
const SAMPLE_MS = 2_500;
/**
 * By how much the median of the last minute may be above that of the second: the first is for warming up, and after it a
 * heap still goes up and down in steps. What a thousand requests a minute leave behind would be more.
 */
const GROWTH_MIB = 64;

interface Sample {
  readonly second: number;
  readonly samples: Samples;
}

/** Many clients at once, of whom half leave whenever they like. */
export async function crowded(stage: Stage, node: LlmNode): Promise<PromiseResult[]> {
  await layModel(node, 'babbler.gguf', SERVED.chat);
  await reload(node);
  const before = { service: await serviceOf(node), failures: failuresOf(await read(node)) };
  const target = { url: node.url, token: node.token, model: 'chat', clients: CLIENTS, seconds: SECONDS };
  const crowd = node.peer.do('crowd', { ...target, leaveWithinMs: 3_000, maxTokens: 48 });
  const seen = await sampled(node, crowd);
  const report = await crowd;
  const end = await quiet(node);
  const failures = subtract(failuresOf(end), before.failures);
  const after = await serviceOf(node);
  const minutes = {
    'the engines': byMinute(seen, 'llm_node_engine_memory_bytes'),
    'the parent': byMinute(seen, 'llm_node_memory_bytes'),
  };
  const busiest = Math.max(
    ...seen.map(({ samples }) => total(samples, 'llm_node_sequences_busy', 'kind="chat"')),
  );
  tellFigures(stage, report, minutes);
  const wrong = Object.entries(report.wrong);
  return [
    {
      promise: `${CLIENTS} clients for ${SECONDS / 60} minutes, half of them leaving: nobody is cut off but who left`,
      held: wrong.length === 0 && report.answered > CLIENTS && report.leftEarly > 0 && report.leftLate > 0,
      detail: `${report.answered} answered to their end, ${report.leftEarly} left before the first word, ${report.leftLate} after it${wrong
        .map(([what, times]) => `; ${times} × ${what}`)
        .slice(0, 3)
        .join('')}`,
    },
    {
      promise: 'all sequences are back, nobody waits, no engine has ended',
      held:
        busiest > 0 &&
        total(end, 'llm_node_sequences_busy') === 0 &&
        total(end, 'llm_node_waiting') === 0 &&
        after.pid === before.service.pid &&
        total(end, 'llm_node_engine_restarts_total') ===
          total(seen[0]?.samples ?? end, 'llm_node_engine_restarts_total'),
      detail: `${total(end, 'llm_node_sequences_busy')} busy of ${total(end, 'llm_node_sequences', 'kind="chat"')}, ${busiest} at the most`,
    },
    {
      promise: 'the node counts as failed those who left, and nothing else',
      held: Object.keys(failures).every((code) => code === 'client_left'),
      detail: JSON.stringify(failures),
    },
    {
      promise: `memory is flat: the last minute is within ${GROWTH_MIB} MiB of the second`,
      held: Object.values(minutes).every((all) => grown(all) <= GROWTH_MIB),
      detail: Object.entries(minutes)
        .map(([what, all]) => `${what} ${all.join(', ')} MiB, minute by minute`)
        .join('; '),
    },
  ];
}

/** Reads the metrics until the crowd has gone. */
async function sampled(node: LlmNode, crowd: Promise<CrowdReport>): Promise<readonly Sample[]> {
  const all: Sample[] = [];
  const over = crowd.then(
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
  let samples = await read(node);
  for (let tries = 0; tries < 20 && total(samples, 'llm_node_sequences_busy') > 0; tries += 1) {
    await sleep(250);
    samples = await read(node);
  }
  return samples;
}

async function read(node: LlmNode): Promise<Samples> {
  return parseMetrics((await ask(node, '/metrics')).body);
}

/** The median of each minute, in MiB. */
function byMinute(all: readonly Sample[], name: string): readonly number[] {
  return Array.from({ length: SECONDS / MINUTE }, (_, minute) => {
    const inIt = all.filter(({ second }) => Math.floor(second / MINUTE) === minute);
    return Math.round(median(inIt.map(({ samples }) => total(samples, name) / 2 ** 20)));
  });
}

function grown(minutes: readonly number[]): number {
  return (minutes.at(-1) ?? 0) - (minutes[1] ?? 0);
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
  stage: Stage,
  report: CrowdReport,
  minutes: Readonly<Record<string, readonly number[]>>,
): void {
  stage.figure(`${CLIENTS} clients, ${SECONDS} s: answered`, report.answered);
  stage.figure(`${CLIENTS} clients, ${SECONDS} s: left`, report.leftEarly + report.leftLate);
  for (const [what, all] of Object.entries(minutes)) {
    stage.figure(`memory of ${what}, second minute, MiB`, all[1] ?? 0);
    stage.figure(`memory of ${what}, last minute more, MiB`, grown(all));
  }
}
