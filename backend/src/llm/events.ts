import { LlmError } from './errors.ts';

/** A line longer than this is no token, but somebody filling our memory. */
const LONGEST_LINE = 64 * 1024;

/** The data of server-sent events, one after the other, however the bytes were cut. Other fields are passed over. */
export async function* eventData(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder();
  let rest = '';
  let data: string[] = [];
  const take = function* (line: string): Generator<string> {
    if (line.startsWith('data:')) data.push(line.slice(line.startsWith('data: ') ? 6 : 5));
    if (line !== '' || data.length === 0) return;
    yield data.join('\n');
    data = [];
  };
  for await (const piece of bytes) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    const held = data.reduce((sum, { length }) => sum + length, rest.length);
    if (held > LONGEST_LINE) throw new LlmError('llm-bad-answer', 'The node sent a line without an end.');
    for (const line of lines) yield* take(line);
  }
  // A last line without its end is no event: the connection was cut.
}
