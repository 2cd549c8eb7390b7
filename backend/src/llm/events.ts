import { createParser } from 'eventsource-parser';
import { badAnswer } from './errors.ts';

/** No token needs more. */
const MAX_EVENT = 64 * 1024;

/** The data of server-sent events. An event without its end is dropped: the connection was cut. */
export async function* eventData(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let events: string[] = [];
  let isTooLong = false;
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: ({ data }) => void events.push(data),
    onError: ({ type }) => {
      isTooLong ||= type === 'max-buffer-size-exceeded';
    },
  });
  let endsInReturn = false;
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    parser.feed(text);
    if (text !== '') endsInReturn = text.endsWith('\r');
    yield* events;
    events = [];
    if (isTooLong) throw badAnswer('The node sent an event without an end.');
  }
  // The parser waits for what may follow a return.
  if (endsInReturn) parser.feed('\n');
  yield* events;
}
