import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { closedLoop } from '../../../load/closed-loop.ts';
import { eventsOf, finishOf } from './sse.ts';

/** Many clients of one node. */
export interface ManyClients {
  readonly url: string;
  readonly token: string;
  readonly model: string;
  readonly clients: number;
  readonly seconds: number;
  /** Every other client disconnects: within this time, or during its answer. */
  readonly disconnectWithinMs: number;
  /** The length of an answer. */
  readonly maxTokens: number;
}

/** What became of their requests. */
export type ManyClientsReport = Awaited<ReturnType<typeof manyClients>>;

type Outcome = keyof Omit<ManyClientsReport, 'wrong'>;

/** When a client disconnects: after this time, or at the event of this number. */
interface Disconnect {
  readonly afterMs: number;
  readonly atEvent: number;
}

const NEVER: Disconnect = { afterMs: 2 ** 31 - 1, atEvent: Number.POSITIVE_INFINITY };

export async function manyClients(options: ManyClients) {
  const seen = {
    /** Complete answers of the clients that stayed connected. */
    answered: 0,
    /** Disconnects before the first text, and after it. */
    ...{ leftEarly: 0, leftLate: 0 },
    /** Answers that completed before their client would have disconnected. */
    completedFirst: 0,
  };
  /** What went wrong, and how often. */
  const wrong: Record<string, number> = {};
  // Each has its own connection, as clients on different machines do.
  const agents = Array.from({ length: options.clients }, () => new Agent({ keepAlive: true, maxSockets: 1 }));
  await closedLoop(options.clients, options.seconds, async (client) => {
    const disconnect = client % 2 === 1 ? randomMoment(options) : undefined;
    try {
      seen[await askOnce(options, client, agents[client], disconnect)] += 1;
    } catch (error) {
      const { message, cause } = error as Error & { cause?: Error };
      const who = disconnect ? 'one that would have disconnected' : 'one that stayed';
      const what = `${who}: ${message}${cause ? ` (${cause.message})` : ''}`;
      wrong[what] = (wrong[what] ?? 0) + 1;
      await sleep(1000);
    }
  });
  for (const agent of agents) agent.destroy();
  return { ...seen, wrong };
}

function randomMoment({ disconnectWithinMs, maxTokens }: ManyClients): Disconnect {
  return Math.random() < 0.5
    ? { ...NEVER, afterMs: Math.floor(Math.random() * disconnectWithinMs) }
    : { ...NEVER, atEvent: 1 + Math.floor((Math.random() * maxTokens) / 2) };
}

async function askOnce(
  options: ManyClients,
  client: number,
  agent: Agent | undefined,
  disconnect: Disconnect | undefined,
): Promise<Outcome> {
  const { afterMs, atEvent } = disconnect ?? NEVER;
  const sent = send(options, client, agent);
  const events: string[] = [];
  let left = false;
  const leave = (): void => {
    left = true;
    sent.destroy();
  };
  const timer = setTimeout(leave, afterMs);
  try {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    if (response.statusCode !== 200)
      throw new Error(`${response.statusCode}: ${(await text(response)).slice(0, 200)}`);
    for await (const event of eventsOf(response)) {
      if (events.push(event) >= atEvent) leave();
    }
  } catch (error) {
    if (left) return events.length > 1 ? 'leftLate' : 'leftEarly';
    throw error;
  } finally {
    clearTimeout(timer);
  }
  if (events.at(-1) !== '[DONE]') throw new Error(`ended with ${events.at(-1)?.slice(0, 200)}`);
  if (!finishOf(events)) throw new Error('ended without a finish reason');
  return disconnect ? 'completedFirst' : 'answered';
}

function send({ url, token, model, maxTokens }: ManyClients, client: number, agent?: Agent): ClientRequest {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const sent = request(`${url}/v1/chat/completions`, { method: 'POST', headers, agent });
  // Once there is an answer, its end decides.
  sent.on('error', () => {});
  sent.end(
    JSON.stringify({
      ...{ model, max_tokens: maxTokens, stream: true, user: `client-${client}` },
      messages: [{ role: 'user', content: randomPrompt() }],
    }),
  );
  return sent;
}

const WORDS =
  'a fox tells of snow and the long river that runs by an old mill where nobody lives any more'.split(' ');

/** One to five hundred words, mostly few: some clients disconnect in the middle of a long prompt. */
function randomPrompt(): string {
  const words = Math.ceil(500 ** Math.random());
  return Array.from({ length: words }, () => WORDS[Math.floor(Math.random() * WORDS.length)]).join(' ');
}
