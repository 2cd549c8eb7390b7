import type { RawRequest } from './raw-client.ts';

const MB = 1024 * 1024;

/** Content that costs a parser more than its length, repeated for as long as somebody reads it. */
const CONTENTS = {
  'wide JSON': { type: 'application/json', first: '[', more: '[],' },
  'deep JSON': { type: 'application/json', first: '', more: '{"a":[' },
  'JSON of one text': { type: 'application/json', first: '{"email":"', more: 'a' },
  'multipart boundaries': { type: 'multipart/form-data; boundary=b', first: '', more: '--b\r\n' },
  'multipart headers': { type: 'multipart/form-data; boundary=b', first: '--b\r\n', more: 'a: b\r\n' },
  'form fields': { type: 'application/x-www-form-urlencoded', first: '', more: 'a=b&' },
  'no type': { type: undefined, first: '', more: 'x' },
};

/** How a length is, or is not, declared. */
const FRAMINGS = ['6 MB', 'chunked without end'] as const;

export type HostileBody = { name: string; request: (method: string, path: string) => RawRequest };

/** Every hostile content, declared as 6 MB and in chunks, neither of which ever ends. */
export const HOSTILE_BODIES: HostileBody[] = Object.entries(CONTENTS).flatMap(
  ([content, { type, first, more }]) =>
    FRAMINGS.map((framing) => ({
      name: `${content}, ${framing}`,
      request: (method, path) => ({
        head: [
          `${method} ${path} HTTP/1.1`,
          'Host: skillgap.example',
          ...(type ? [`Content-Type: ${type}`] : []),
          framing === '6 MB' ? `Content-Length: ${6 * MB}` : 'Transfer-Encoding: chunked',
          '\r\n',
        ].join('\r\n'),
        body: (sent) => piece(framing !== '6 MB', first, more, sent),
      }),
    })),
);

const PIECE_BYTES = 32 * 1024;
/** Of the whole, as far as the client gets: four times what any server may read. */
const SENT_BYTES = 256 * 1024;

function piece(chunked: boolean, first: string, more: string, sent: number): Buffer | undefined {
  if (sent >= SENT_BYTES) return undefined;
  const content = Buffer.from((sent === 0 ? first : '') + more.repeat(PIECE_BYTES / more.length));
  if (!chunked) return content;
  return Buffer.concat([Buffer.from(`${content.length.toString(16)}\r\n`), content, Buffer.from('\r\n')]);
}

/** With headers of its own. */
export const withHeaders = ({ head, body }: RawRequest, headers: Record<string, string>): RawRequest => {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  return { head: head.replace(/\r\n\r\n$/, `\r\n${lines.join('')}\r\n`), body };
};
