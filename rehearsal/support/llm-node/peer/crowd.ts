import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventsOf, finishOf } from './sse.ts';

/** Many clients of one node. */
export interface Crowd {
  readonly url: string;
  readonly token: string;
  readonly model: string;
  readonly clients: number;
  readonly seconds: number;
  /** Every other client leaves: at a moment between at once and this, or in the middle of its answer. */
  readonly leaveWithinMs: number;
  /** Of one answer. */
  readonly maxTokens: number;
}

/** What became of all their requests. */
export interface CrowdReport {
  /** Of those who stayed. */
  readonly answered: number;
  /** How often a client left: before the first text, and after. */
  readonly leftEarly: number;
  readonly leftLate: number;
  /** Answers that had come to their end before their client would have left. */
  readonly stayedAfterAll: number;
  /** What was wrong with the others, and how often. */
  readonly wrong: Readonly<Record<string, number>>;
}

type Outcome = 'answered' | 'leftEarly' | 'leftLate' | 'stayedAfterAll';

/** When a client leaves: after so long, or at the event of this number. */
interface Leave {
  readonly afterMs: number;
  readonly atEvent: number;
}

/** Each client asks again as soon as it has its answer, or has left. */
export async function crowd(crowd: Crowd, tell: (answers: string) => void): Promise<CrowdReport> {
  const seen: Record<Outcome, number> = { answered: 0, leftEarly: 0, leftLate: 0, stayedAfterAll: 0 };
  const wrong: Record<string, number> = {};
  const until = performance.now() + crowd.seconds * 1000;
  await Promise.all(
    Array.from({ length: crowd.clients }, async (_, client) => {
      // Each has a connection of its own, as clients on machines of their own do.
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (performance.now() < until) {
        const leave = client % 2 === 1 ? someMoment(crowd) : undefined;
        try {
          seen[await one(crowd, client, agent, leave)] += 1;
        } catch (error) {
          const { message, cause } = error as Error & { cause?: Error };
          const who = leave ? 'one who would have left' : 'one who stayed';
          const what = `${who}: ${message}${cause ? ` (${cause.message})` : ''}`;
          wrong[what] = (wrong[what] ?? 0) + 1;
          await sleep(1000);
        }
        tell(String(seen.answered));
      }
      agent.destroy();
    }),
  );
  return { ...seen, wrong };
}

function someMoment({ leaveWithinMs, maxTokens }: Crowd): Leave {
  return Math.random() < 0.5
    ? { afterMs: Math.floor(Math.random() * leaveWithinMs), atEvent: Infinity }
    : { afterMs: 2 ** 31 - 1, atEvent: 1 + Math.floor((Math.random() * maxTokens) / 2) };
}

async function one(crowd: Crowd, client: number, agent: Agent, leave: Leave | undefined): Promise<Outcome> {
  const sent = send(crowd, client, agent);
  const events: string[] = [];
  let left = false;
  const go = (): void => {
    left = true;
    sent.destroy();
  };
  const timer = setTimeout(go, leave?.afterMs ?? 2 ** 31 - 1);
  try {
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    if (response.statusCode !== 200)
      throw new Error(`${response.statusCode}: ${(await text(response)).slice(0, 200)}`);
    for await (const event of eventsOf(response)) {
      if (events.push(event) >= (leave?.atEvent ?? Infinity)) go();
    }
  } catch (error) {
    if (left) return events.length > 1 ? 'leftLate' : 'leftEarly';
    throw error;
  } finally {
    clearTimeout(timer);
  }
  if (events.at(-1) !== '[DONE]') throw new Error(`ended with ${events.at(-1)?.slice(0, 200)}`);
  if (!finishOf(events)) throw new Error('ended without a reason');
  return leave ? 'stayedAfterAll' : 'answered';
}

function send({ url, token, model, maxTokens }: Crowd, client: number, agent: Agent): ClientRequest {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const sent = request(`${url}/v1/chat/completions`, { method: 'POST', headers, agent });
  // Once there is an answer, how that ends says all.
  sent.on('error', () => {});
  sent.end(
    JSON.stringify({
      ...{ model, max_tokens: maxTokens, stream: true, user: `client-${client}` },
      messages: [{ role: 'user', content: question() }],
    }),
  );
  return sent;
}

const WORDS =
  'a fox tells of snow and the long river that runs by an old mill where nobody lives any more'.split(' ');

/** Of one to five hundred words, most of them few: some leave in the middle of a long prompt. */
function question(): string {
  const words = Math.ceil(500 ** Math.random());
  return Array.from({ length: words }, () => WORDS[Math.floor(Math.random() * WORDS.length)]).join(' ');
}
