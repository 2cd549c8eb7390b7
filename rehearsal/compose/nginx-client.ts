import { type Agent, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConnectionOptions, connect, type TLSSocket } from 'node:tls';
import { certificates, NGINX } from './nginx-certificates.ts';

export interface Question {
  /** 443 by default, and the only one with TLS. */
  port?: number;
  /** The name of the handshake; without one it is by address. */
  servername?: string;
  method?: string;
  headers?: Record<string, string | string[]>;
  /** Sent chunked unless the headers say how long it is. */
  body?: Buffer;
  agent?: Agent | undefined;
  signal?: AbortSignal;
}

export interface Answer {
  status: number | undefined;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** Milliseconds from the question to each piece of the body. */
  pieces: number[];
}

export function ask(path: string, question: Question = {}): Promise<Answer> {
  const { port = 443, servername = '', method = 'GET', headers = {}, body, agent = false, signal } = question;
  const askedAt = performance.now();
  return new Promise((resolve, reject) => {
    const secure = { servername, ca: certificates.ca };
    const tls = port === 443 ? secure : {};
    const options = { host: NGINX, port, path, method, headers, agent, ...tls, ...(signal && { signal }) };
    const request = port === 443 ? requestHttps : requestHttp;
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      const pieces: number[] = [];
      response.on('data', (chunk) => {
        chunks.push(chunk);
        pieces.push(performance.now() - askedAt);
      });
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks).toString('latin1'),
          pieces,
        }),
      );
    });
    asked.on('error', reject);
    if (body) asked.write(body);
    asked.end();
  });
}

/** Opens a connection of TLS, for HTTP/1.1 by hand. */
export function openTls(servername = '', options: ConnectionOptions = {}): TLSSocket {
  const protocols = { ALPNProtocols: ['http/1.1'] };
  return connect({ host: NGINX, port: 443, servername, ca: certificates.ca, ...protocols, ...options });
}

/** Waits until the client's own limit has room again: the tests share one address. */
export const calm = () => sleep(4_000);
