import { createParser } from 'eventsource-parser';
import { badAnswer } from './errors.ts';

/** No token needs more. */
const MAX_EVENT = 64 * 1024;

/** The data of server-sent events. An event without its end is dropped: the connection was cut. */
export async function* eventData(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let events: string[] = [];
  let isTooLong = false;
  let afterReturn = false;
  const parser = createParser({
    maxBufferSize: MAX_EVENT,
    onEvent: ({ data }) => void events.push(data),
    onError: ({ type }) => {
      isTooLong ||= type === 'max-buffer-size-exceeded';
    },
  });
  for await (const piece of bytes) {
    const text = decoder.decode(piece, { stream: true });
    if (text === '') continue;
    // With line feeds only: after a return the parser waits for more, and forgets the wait when more has no line end.
    parser.feed((afterReturn ? text.replace(/^\n/, '') : text).replace(/\r\n?/g, '\n'));
    afterReturn = text.endsWith('\r');
    yield* events;
    events = [];
    if (isTooLong) throw badAnswer('The node sent an unterminated event.');
  }
}
