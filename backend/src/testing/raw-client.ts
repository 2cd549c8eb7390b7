import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';

/** A request as bytes: its head, and a body in pieces, which may end early. */
export type RawRequest = { head: string; body: (sent: number) => Buffer | undefined };

export type RawAnswer = {
  status: number;
  head: string;
  body: string /** What the server has read of it. */;
  read: number;
};

/** Sends requests as bytes, each on a connection of its own, to a server that counts what it reads. */
export async function openRawClient(server: Server) {
  if (!server.listening) await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const accepted = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => accepted.set(Number(socket.remotePort), socket));

  /** Sends all that the server takes, and waits for an answer and, where that says so, for the end of the connection. */
  return async function send({ head, body }: RawRequest): Promise<RawAnswer> {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    socket.on('data', (data) => {
      text += data.toString('latin1');
    });
    socket.on('error', () => {});
    await once(socket, 'connect');
    const theirs = Number(socket.localPort);
    const ended = Promise.withResolvers<void>();
    socket.once('close', () => ended.resolve());
    void push(socket, head, body).catch(() => {});
    socket.on('data', () => {
      if (isWhole(text) && !/^connection: close\r$/im.test(text)) ended.resolve();
    });
    await ended.promise;
    const serverSide = accepted.get(theirs);
    accepted.delete(theirs);
    socket.destroy();
    const [answerHead = '', ...rest] = text.split('\r\n\r\n');
    return {
      status: Number(answerHead.slice(9, 12)),
      head: answerHead,
      body: rest.join('\r\n\r\n'),
      read: serverSide?.bytesRead ?? Number.NaN,
    };
  };
}

async function push(socket: Socket, head: string, body: RawRequest['body']): Promise<void> {
  socket.write(head);
  for (let sent = 0; ; ) {
    const piece = body(sent);
    if (!piece) return;
    sent += piece.length;
    if (!socket.write(piece)) await once(socket, 'drain');
  }
}

/** Whether an answer is there with its body. */
function isWhole(text: string): boolean {
  const [head = '', body = ''] = text.split('\r\n\r\n', 2);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length !== undefined) return body.length >= Number(length);
  return /^transfer-encoding: *chunked/im.test(head) ? text.endsWith('0\r\n\r\n') : text.includes('\r\n\r\n');
}
