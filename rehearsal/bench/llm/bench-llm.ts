import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { median } from '../../load/statistics.ts';
import { stateFolder } from '../../testbed/prepare/paths.ts';
import { must, run } from '../../testbed/prepare/run.ts';
import { type Answer, chat, embed, type LlmServer } from './client.ts';
import { fetchLlamaServer } from './llama-server.ts';
import { benchModels } from './models.ts';
import { startLlamaServer, startNode } from './servers.ts';

const CLIENTS = [1, 2, 4, 8];
const ROUNDS = 5;
/** A thousand postings take minutes on two cores. */
const EMBEDDING_ROUNDS = 1;
const ANSWER_TOKENS = 64;
const CONTEXT = 2048;
/** Two full contexts of the bench's model, and narrow ones. */
const CACHE_MB = 160;
/** About 1,500 tokens. */
const PREFIX_WORDS = 1260;
const POSTINGS = 1000;
/** An address in the tailnet's range, on an interface created for the bench. */
const INTERFACE = 'skillgap-bench';
const OTHER_END = 'skillgap-beyond';
const ADDRESS = '100.100.77.1';

type Rows = Record<string, string | number>;

/** The node beside llama-server: the same file, the same threads, by turns. Medians. */
export async function benchLlm(): Promise<Rows> {
  const models = await benchModels();
  const llamaServer = await fetchLlamaServer(cpuFlags());
  const threads = availableParallelism();
  await using _address = await addressOfTheTailnet();
  await using node = await startNode({
    interface: INTERFACE,
    address: ADDRESS,
    port: 18_001,
    chat: models.chat,
    embedding: models.embedding,
    threads,
    contextSize: CONTEXT,
    cacheMb: CACHE_MB,
    folder: join(stateFolder, 'bench/llm-node'),
  });
  const common = ['--threads', String(threads), '--log-disable'];
  const rows: Rows = { model: models.name, threads };
  const atRest = await node.memoryBytes();
  {
    const slots = ['--parallel', '8', '--ctx-size', String(8 * CONTEXT)];
    await using peer = await startLlamaServer(llamaServer, ADDRESS, 18_002, [
      '--model',
      models.chat,
      ...slots,
      ...common,
    ]);
    for (const clients of CLIENTS) note(rows, await byTurns(node, peer, clients));
    note(rows, await repeatedPrefix(node, peer));
    rows['memory of llama-server, MB'] = megabytes(await peer.memoryBytes());
  }
  {
    await using peer = await startLlamaServer(llamaServer, ADDRESS, 18_003, [
      '--model',
      models.embedding,
      '--embedding',
      '--pooling',
      'mean',
      ...common,
    ]);
    note(rows, await embeddings(node, peer));
  }
  const files = (await stat(models.chat)).size + (await stat(models.embedding)).size;
  rows['models, MB'] = megabytes(files);
  rows['memory of the node above its models, started, MB'] = megabytes(atRest - files);
  rows['memory of the node above its models, in the end, MB'] = megabytes((await node.memoryBytes()) - files);
  rows['of it KV cache, as configured, MB'] = CACHE_MB;
  return rows;
}

function note(rows: Rows, seen: Rows): void {
  for (const [what, figure] of Object.entries(seen)) console.error(`  ${what}: ${figure}`);
  Object.assign(rows, seen);
}

/** So many clients at once, five rounds for each server in turn. */
async function byTurns(node: LlmServer, peer: LlmServer, clients: number): Promise<Rows> {
  const seen = new Map<LlmServer, { rate: number[]; first: number[] }>([
    [node, { rate: [], first: [] }],
    [peer, { rate: [], first: [] }],
  ]);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [server, { rate, first }] of seen) {
      const start = performance.now();
      const answers = await Promise.all(
        Array.from({ length: clients }, (_, client) => chat(server, story(round, client), ANSWER_TOKENS)),
      );
      const tokens = answers.reduce((sum, { completionTokens }) => sum + completionTokens, 0);
      rate.push((tokens * 1000) / (performance.now() - start));
      first.push(...answers.map(({ firstMs }) => firstMs));
    }
  }
  const [ours, theirs] = [...seen.values()].map(({ rate, first }) => ({
    rate: median(rate),
    first: median(first),
  }));
  if (!ours || !theirs) return {};
  return {
    [`${clients} clients, tokens/s`]: beside(ours.rate, theirs.rate),
    [`${clients} clients, ms to the first token`]: beside(ours.first, theirs.first),
  };
}

/** The same long prefix twice, then another question. */
async function repeatedPrefix(node: LlmServer, peer: LlmServer): Promise<Rows> {
  const seen = new Map<LlmServer, { first: Answer[]; second: Answer[] }>([
    [node, { first: [], second: [] }],
    [peer, { first: [], second: [] }],
  ]);
  for (let round = 0; round < 3; round += 1) {
    for (const [server, { first, second }] of seen) {
      const prefix = `Posting ${round} of ${server.name}. ${postingText(round, PREFIX_WORDS)}`;
      first.push(await chat(server, `${prefix}\nWhich skills?`, 8));
      second.push(await chat(server, `${prefix}\nWhere?`, 8));
    }
  }
  const rows: Rows = {};
  for (const [server, { first, second }] of seen) {
    rows[`${server.name}: prompt of ${first[0]?.promptTokens} tokens, ms to the first token`] = Math.round(
      median(first.map(({ firstMs }) => firstMs)),
    );
    rows[`${server.name}: the same beginning again, ms`] = Math.round(
      median(second.map(({ firstMs }) => firstMs)),
    );
  }
  return rows;
}

/** Postings of about 100 tokens, a hundred per request. */
async function embeddings(node: LlmServer, peer: LlmServer): Promise<Rows> {
  const rates = new Map<LlmServer, number[]>([
    [node, []],
    [peer, []],
  ]);
  for (let round = 0; round < EMBEDDING_ROUNDS; round += 1) {
    const texts = Array.from({ length: POSTINGS }, (_, index) => postingText(round * POSTINGS + index, 60));
    for (const [server, rate] of rates) {
      const start = performance.now();
      for (let at = 0; at < texts.length; at += 100) await embed(server, texts.slice(at, at + 100));
      rate.push((POSTINGS * 1000) / (performance.now() - start));
    }
  }
  const [ours = 0, theirs = 0] = [...rates.values()].map(median);
  return { [`embeddings of ${POSTINGS} postings, a second`]: beside(ours, theirs) };
}

const WORDS =
  'senior engineer cloud kubernetes postgres typescript python team remote build design review deploy data pipeline security product customer experience years knowledge agile tests service latency'.split(
    ' ',
  );

/** A text of so many words, different for each seed. */
function postingText(seed: number, words: number): string {
  let state = seed + 1;
  return Array.from({ length: words }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length];
  }).join(' ');
}

function story(round: number, client: number): string {
  return `Tell me story ${round}${client} about a fox that ${WORDS[(round * 8 + client) % WORDS.length]}.`;
}

function beside(ours: number, theirs: number): string {
  return `${ours.toFixed(0)} beside ${theirs.toFixed(0)}: ${(ours / theirs).toFixed(2)}×`;
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function cpuFlags(): Set<string> {
  const [, flags = ''] = readFileSync('/proc/cpuinfo', 'utf8').match(/^flags\s*:(.*)$/m) ?? [];
  return new Set(flags.trim().split(' '));
}

async function addressOfTheTailnet(): Promise<AsyncDisposable> {
  const add = ['ip', 'link', 'add', INTERFACE, 'type', 'veth', 'peer', 'name', OTHER_END];
  // Left by a bench that was killed.
  await run(['ip', 'link', 'delete', INTERFACE]);
  await must(add);
  await must(['ip', 'address', 'add', `${ADDRESS}/32`, 'dev', INTERFACE]);
  // Node lists an interface once both ends are up.
  for (const end of [INTERFACE, OTHER_END]) await must(['ip', 'link', 'set', end, 'up']);
  return {
    async [Symbol.asyncDispose]() {
      await must(['ip', 'link', 'delete', INTERFACE]);
    },
  };
}
