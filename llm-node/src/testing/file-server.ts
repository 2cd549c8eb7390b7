import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

export type FileServer = Awaited<ReturnType<typeof serveFile>>;

/** A local server of one file, with ranges and ETags. */
export async function serveFile(content: Buffer, tag = '"one"') {
  /** In their order. */
  const requests: IncomingMessage[] = [];
  /** The next responses, in order; after them, the file. */
  const next: Answer[] = [];
  /** Sends the file or the requested range, and cuts the connection at byte `until`. */
  const send = ({ headers }: IncomingMessage, response: ServerResponse, until = content.length) => {
    const [, from = '0'] = headers.range?.match(/^bytes=(\d+)-$/) ?? [];
    const same = headers['if-range'] === undefined || headers['if-range'] === tag;
    const start = same ? Number(from) : 0;
    if (start > 0 && start >= content.length) {
      response.writeHead(416, { 'Content-Range': `bytes */${content.length}` }).end();
      return;
    }
    const range = `bytes ${start}-${content.length - 1}/${content.length}`;
    response.writeHead(start > 0 ? 206 : 200, {
      ETag: tag,
      'Content-Length': content.length - start,
      ...(start > 0 && { 'Content-Range': range }),
    });
    response.write(content.subarray(start, until), () => {
      if (until < content.length) response.destroy();
      else response.end();
    });
  };
  const server = createServer((request, response) => {
    requests.push(request);
    (next.shift() ?? send)(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/model.gguf`,
    requests,
    next,
    send,
    async [Symbol.asyncDispose](): Promise<void> {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
