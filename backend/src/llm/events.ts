import { badAnswer } from './errors.ts';

/** An event that is longer is no token, but somebody filling our memory. */
const LONGEST_EVENT = 64 * 1024;

/**
 * The data of server-sent events, one after the other, however their bytes were cut. Other fields are passed over, and so
 * is an event without its end: the connection was cut.
 */
export async function* eventData(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  let held = 0;
  let afterReturn = false;
  for await (const piece of bytes) {
    let text = decoder.decode(piece, { stream: true });
    if (text === '') continue;
    // Of the two that end a line together, the first one came with the piece before.
    if (afterReturn && text.startsWith('\n')) text = text.slice(1);
    afterReturn = text.endsWith('\r');
    const [head = '', ...others] = text.split(/\r\n|\n|\r/);
    const lines = [rest + head, ...others];
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '' && data.length > 0) {
        yield data.join('\n');
        data = [];
        held = 0;
      }
      const value = /^data(?:: ?|$)(.*)$/s.exec(line)?.[1];
      if (value === undefined) continue;
      data.push(value);
      held += value.length + 1;
    }
    if (held + rest.length > LONGEST_EVENT) throw badAnswer('The node sent an event without an end.');
  }
}
