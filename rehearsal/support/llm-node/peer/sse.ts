/** The data of each server-sent event, as it comes. Throws when the connection is cut. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const piece of body) {
    const events = (rest + decoder.decode(piece, { stream: true })).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) if (event.startsWith('data: ')) yield event.slice('data: '.length);
  }
}

/** The texts of an answer's chunks, one after the other. */
export function textOf(events: readonly string[]): string {
  return events
    .filter((event) => event.startsWith('{'))
    .map((event) => JSON.parse(event).choices?.[0]?.delta?.content ?? '')
    .join('');
}

/** What the last of an answer's chunks gives as the reason of its end; undefined when it has none. */
export function finishOf(events: readonly string[]): string | undefined {
  const reasons = events
    .filter((event) => event.startsWith('{'))
    .map((event) => JSON.parse(event).choices?.[0]?.finish_reason);
  return reasons.findLast((reason) => typeof reason === 'string');
}
