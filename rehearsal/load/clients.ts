import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import { H2Client } from './h2.ts';
import type { LoadConfig } from './protocol.ts';
import { type Outcome, send } from './request.ts';
import type { Kind } from './row.ts';
import { TlsSessions } from './tls-sessions.ts';

/** What became of a request, and whether it was sent again in between. */
export type Sent = Outcome & { readonly resent: boolean };

/** Sends a request to a path at its scheduled time. */
export type Send = (path: string, dueAt: number) => Promise<Sent>;

/** A client that keeps its connection. */
export interface KeptClient {
  readonly kind: Exclude<Kind, 'new'>;
  /** How many requests it sends at once. */
  readonly streams: number;
  readonly send: Send;
}

/** Creates them; nobody connects before the first request. */
export function createClients(config: LoadConfig) {
  const { baseUrl, timeoutMs, sourceAddresses, keepAliveClients, h2Clients, h2Streams, resume } = config;
  const secure = baseUrl.startsWith('https:');
  const tls = new TlsSessions(config);
  const addressOf = (turn: number) => sourceAddresses[turn % Math.max(sourceAddresses.length, 1)];
  const from = (localAddress: string | undefined) => (localAddress === undefined ? {} : { localAddress });
  const seen = new WeakSet<Socket>();
  let kept1 = 0;
  /** Counts each connection once, and observes its handshake. */
  const watch = (client: string, socket: Socket, kept: boolean): void => {
    if (seen.has(socket)) return;
    seen.add(socket);
    if (kept) kept1 += 1;
    if (socket instanceof TLSSocket) tls.watch(client, socket);
  };

  const keeping1 = Array.from({ length: keepAliveClients - h2Clients }, (_, turn) => {
    const name = `kept ${turn}`;
    // It has one request at a time on its connection. What is due meanwhile waits, and that counts.
    const options = { keepAlive: true, maxSockets: 1, ...from(addressOf(turn)) };
    const agent = secure
      ? new https.Agent({ ...options, maxCachedSessions: resume ? 1 : 0 })
      : new http.Agent(options);
    const one: Send = async (path, dueAt) => ({
      ...(await send(
        { url: baseUrl + path, agent, dueAt, timeoutMs, ...(secure && { secureContext: tls.context }) },
        (socket) => watch(name, socket, true),
      )),
      resent: false,
    });
    return { kind: 'keep-alive' as const, streams: 1, send: one, end: () => agent.destroy() };
  });
  const sessions = Array.from(
    { length: h2Clients },
    (_, turn) => new H2Client(baseUrl, `h2 ${turn}`, addressOf(turn), tls),
  );
  const keeping2 = sessions.map((session) => ({
    ...{ kind: 'h2' as const, streams: h2Streams, end: () => session.end() },
    send: (path: string, dueAt: number) => session.send({ path, dueAt, timeoutMs }),
  }));
  const kept = [...keeping1, ...keeping2];
  let turns = 0;
  return {
    /** Those that keep their connection. */
    kept: kept as readonly KeptClient[],
    /** Sends a request on a connection of its own. */
    async sendAlone(path: string, dueAt: number): Promise<Sent> {
      const localAddress = addressOf(turns++);
      const name = `new ${localAddress}`;
      const request = { url: baseUrl + path, dueAt, timeoutMs, agent: false, ...from(localAddress) } as const;
      const outcome = await send(
        { ...request, headers: { connection: 'close' }, ...(secure && tls.options(name)) },
        (socket) => watch(name, socket, false),
      );
      return { ...outcome, resent: false };
    },
    /** What they have done so far. */
    get counted() {
      return {
        connections: {
          'keep-alive': kept1,
          h2: sessions.reduce((sum, { connections }) => sum + connections, 0),
        },
        streamsAtOnce: Math.max(0, ...sessions.map(({ streamsAtOnce }) => streamsAtOnce)),
        handshakes: tls.handshakes,
      };
    },
    /** Closes their connections. */
    end(): void {
      for (const client of kept) client.end();
    },
  };
}
