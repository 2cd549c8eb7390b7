import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { messageOf } from '../shared/outcome.ts';
import type { Observation, Probe } from './gate-rules.ts';
import { tlsFault, trustBesides } from './tls.ts';

/** A health answer is a few hundred bytes; a longer one is not read to its end. */
const BODY_LIMIT = 64 * 1024;

interface ProbeOptions {
  userAgent?: string;
  /** A certificate, as PEM, to accept besides those of the authorities that everybody trusts: exactly this one. */
  certificate?: string | null;
}

/**
 * A probe of one URL. Each call opens a connection of its own: a kept-alive one would go on being served by a
 * process that no longer listens. (`fetch` pools connections, refuses some ports and cannot tell a connection
 * that was refused from one that was taken and not answered.) Redirects are reported, not followed.
 */
export function httpProbe(
  url: string,
  { userAgent = 'skillgap-health-gate', certificate = null }: ProbeOptions = {},
): Probe {
  const target = new URL(url);
  const trust = certificate === null ? {} : trustBesides(certificate);
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest;

  return (timeoutMs) =>
    new Promise<Observation>((resolve) => {
      const started = performance.now();
      let connected = false;
      const done = (seen: Partial<Observation>) => {
        clearTimeout(timer);
        resolve({ status: null, release: null, ms: performance.now() - started, ...seen });
        outgoing.destroy();
      };

      const outgoing = request(target, {
        agent: false,
        ...trust,
        headers: { accept: '*/*', 'user-agent': userAgent },
      });
      const timer = setTimeout(() => {
        const what = connected ? 'no whole answer' : 'no connection';
        done({ timedOut: connected, error: `${what} within ${Math.round(timeoutMs)} ms` });
      }, timeoutMs);
      outgoing.on('socket', (socket) => socket.once('connect', () => (connected = true)));
      outgoing.on('error', (error) => done(tlsFault(error, target) ?? { error: describe(error) }));
      outgoing.on('response', (response) => {
        let bytes = 0;
        const release = response.headers['x-release'];
        const answer: Partial<Observation> = {
          status: response.statusCode ?? null,
          release: typeof release === 'string' ? release : null,
          ...(response.headers.location === undefined ? {} : { location: response.headers.location }),
        };
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > BODY_LIMIT) done(answer);
        });
        response.on('end', () => done(answer));
        // A process that dies in the middle of its answer has not answered.
        response.on('error', (error) => done({ error: `the answer broke off: ${describe(error)}` }));
      });
      outgoing.end();
    });
}

function describe(error: Error & { code?: string; errors?: Error[] }): string {
  // A name with several addresses fails with an AggregateError whose own message is empty.
  const message = messageOf(error.errors?.[0] ?? error);
  return error.code && !message.includes(error.code) ? `${error.code}: ${message}` : message;
}
