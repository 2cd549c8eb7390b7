// @module-tag docker

import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Site, startSite } from './certificates-site.ts';

let site: Site;

beforeAll(async () => {
  site = await startSite(9);
  for (let renewal = 0; renewal < 3; renewal++) await renew();
});
afterAll(() => site?.[Symbol.asyncDispose]());

/** Lets the CA say that it is time. */
async function renew() {
  const file = join(site.volume, 'nginx/served/fullchain.pem');
  const past = { start: new Date(Date.now() - 2000), end: new Date(Date.now() - 1000) };
  const pem = await readFile(file, 'utf8').catch(() => undefined);
  if (pem) await site.acme.setRenewalInfo(pem, past);
  expect(await site.certificates('renew --now', [site.address])).toMatchObject({ code: 0, stderr: '' });
}

/** Serves one set after the other, as a renewal does it; the key is the same in all. */
const swap = (times: number) =>
  site.shell(`cd /srv/certificates/nginx
    for ((n = 0; n < ${times};)); do
      for set in sets/*; do ln -s "$set" .served && mv --no-target-directory .served served && n=$((n + 1)); sleep 0.02; done
    done`);

test('no handshake fails while certificates are exchanged, and a connection outlives it', async () => {
  const seen = new Map<string, number>();
  const failures: unknown[] = [];
  let done = false;
  const handshakes = async (maxVersion: 'TLSv1.2' | 'TLSv1.3') => {
    while (!done) {
      await site.handshake({ maxVersion }).then(
        ({ fingerprint256 }) => seen.set(fingerprint256, (seen.get(fingerprint256) ?? 0) + 1),
        (error: unknown) => failures.push(error),
      );
    }
  };
  const agent = new Agent({ keepAlive: true, maxSockets: 1, rejectUnauthorized: false });
  const sockets = new Set<unknown>();
  const requests = async () => {
    while (!done)
      await get(agent).then(
        (socket) => sockets.add(socket),
        (error: unknown) => failures.push(error),
      );
  };
  const clients = [
    ...['TLSv1.2', 'TLSv1.3', 'TLSv1.2', 'TLSv1.3'].map((version) => handshakes(version as 'TLSv1.2')),
    requests(),
  ];
  try {
    await swap(60);
    await renew();
    await swap(30);
    await renew();
  } finally {
    done = true;
    await Promise.all(clients);
  }
  agent.destroy();
  expect(failures).toEqual([]);
  // Every one of the sets was met.
  expect(seen.size).toBeGreaterThanOrEqual(4);
  expect([...seen.values()].reduce((sum, count) => sum + count)).toBeGreaterThan(300);
  expect(sockets.size).toBe(1);
});

test.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'a client with a session of %s resumes it after a renewal',
  async (version) => {
    const first = await open({ maxVersion: version });
    const before = first.certificate;
    await renew();
    expect((await open({ maxVersion: version })).certificate).not.toBe(before);
    expect((await open({ maxVersion: version, session: first.session })).reused).toBe(true);
  },
);

/** A connection with a session, if one is given; returns what the server has given. */
async function open(options: { readonly maxVersion: 'TLSv1.2' | 'TLSv1.3'; readonly session?: Buffer }) {
  const socket = connect({ host: site.address, port: 443, rejectUnauthorized: false, ...options });
  // It comes before or after the end of the handshake; a session that was resumed need not bring another.
  const given = once(socket, 'session');
  given.catch(() => {});
  await once(socket, 'secureConnect');
  const reused = socket.isSessionReused();
  const certificate = socket.getPeerCertificate().fingerprint256;
  const [session] = reused ? [] : await given;
  socket.destroy();
  return { session: session as Buffer, reused, certificate };
}

/** One request; resolves with the socket that it went over. */
function get(agent: Agent) {
  return new Promise((resolve, reject) => {
    const asked = request({ host: site.address, path: '/', agent }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.socket));
    });
    asked.once('error', reject);
    asked.end();
  });
}
