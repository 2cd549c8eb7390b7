import { createConnection } from 'node:net';
import { connect, createSecureContext } from 'node:tls';
import { certificates, NGINX } from '../../compose/nginx-certificates.ts';

/** The plain port that the bench adds. */
export const PLAIN_PORT = 8443;

const REQUEST = `HEAD /health HTTP/1.1\r\nHost: ${NGINX}\r\nConnection: close\r\n\r\n`;
const PARALLEL = 6;

export type ConnectionKind = 'plain' | 'full' | 'resumed';

/**
 * Opens so many connections, each with one small request; returns how many handshakes were resumed.
 * @throws Error when one fails.
 */
export async function openConnections(kind: ConnectionKind, count: number, group: string): Promise<number> {
  const secureContext = createSecureContext({ ca: certificates.ca });
  let [left, resumed] = [count, 0];
  await Promise.all(
    Array.from({ length: PARALLEL }, async () => {
      let session: Buffer | undefined;
      while (left-- > 0) {
        await new Promise<void>((resolve, reject) => {
          const tls = {
            host: NGINX,
            port: 443,
            secureContext,
            ecdhCurve: group,
            ...(session && { session }),
          };
          const socket = kind === 'plain' ? createConnection(PLAIN_PORT, NGINX) : connect(tls);
          if (kind === 'resumed')
            socket.on('session', (given: Buffer) => {
              session = given;
            });
          socket.once('secureConnect', () => {
            if ('isSessionReused' in socket && socket.isSessionReused()) resumed++;
          });
          let answer = '';
          socket.on('data', (data) => {
            answer += data;
          });
          socket.once('error', reject);
          socket.once('close', () =>
            answer.startsWith('HTTP/1.1 200')
              ? resolve()
              : reject(new Error(`no answer: ${answer.slice(0, 80)}`)),
          );
          socket.write(REQUEST);
        });
      }
    }),
  );
  return resumed;
}
