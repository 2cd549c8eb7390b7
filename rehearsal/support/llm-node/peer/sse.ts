import { createParser } from 'eventsource-parser';

/** The data of each server-sent event, as it arrives. Throws when the connection is cut. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const events: string[] = [];
  const decoder = new TextDecoder();
  const parser = createParser({ onEvent: ({ data }) => events.push(data) });
  for await (const piece of body) {
    parser.feed(decoder.decode(piece, { stream: true }));
    yield* events.splice(0);
  }
}

/** The text of an answer, from all its chunks. */
export function textOf(events: readonly string[]): string {
  return choicesOf(events)
    .map((choice) => choice?.delta?.content ?? '')
    .join('');
}

/** The finish reason of an answer; undefined when it has none. */
export function finishOf(events: readonly string[]): string | undefined {
  return choicesOf(events)
    .map((choice) => choice?.finish_reason)
    .findLast((reason) => typeof reason === 'string');
}

function choicesOf(events: readonly string[]) {
  return events.filter((event) => event.startsWith('{')).map((event) => JSON.parse(event).choices?.[0]);
}
