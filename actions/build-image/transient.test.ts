import { describe, expect, it } from 'vitest';
import {
  isTransientFault,
  isTransientStatus,
  TransientError,
  throwIfTransient,
  whileTransient,
} from './transient.ts';

const digest = `sha256:${'5029'.repeat(16)}`;

describe('throwIfTransient', () => {
  it.each([
    'ERROR: failed to solve: debian:trixie-slim: failed to resolve source metadata for docker.io/library/debian:trixie-slim: unexpected status from HEAD request to https://registry-1.docker.io/v2/library/debian/manifests/trixie-slim: 429 Too Many Requests',
    'toomanyrequests: You have reached your pull rate limit.',
    'Error response from daemon: received unexpected HTTP status: 502 Bad Gateway',
    'error parsing HTTP 504 response body: invalid character',
    'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io on 127.0.0.53:53: server misbehaving',
    'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: lookup ghcr.io: no such host',
    'Get "https://ghcr.io/v2/owner/app/blobs/": read tcp 10.0.0.2:5000->140.82.121.33:443: read: connection reset by peer',
    'ERROR: failed to solve: failed to do request: Head "https://x/v2/": net/http: TLS handshake timeout',
    'received unexpected HTTP status: 500 Internal Server Error',
    'failed to copy: httpReadSeeker: failed open: unexpected EOF',
  ])('is for %s', (line) => {
    expect(() => throwIfTransient(/solve/.test(line) ? 'build' : 'push', `pushing\n${line}\n`)).toThrow(
      TransientError,
    );
  });

  it.each([
    'denied: permission_denied: write_package',
    'unauthorized: authentication required',
    'Error response from daemon: Get "https://ghcr.io/v2/": denied: denied',
    'ERROR: failed to solve: x: pull access denied, repository does not exist or may require authorization: 503',
    'ERROR: failed to solve: debian:nope: docker.io/library/debian:nope: not found',
    `Error response from daemon: manifest for app@${digest} not found: manifest unknown`,
    'Error response from daemon: Get "https://r/v2/": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    'ERROR: failed to solve: process "/bin/sh -c curl https://x/503" did not complete successfully: exit code: 22',
    'ERROR: failed to solve: dockerfile parse error on line 502: unknown instruction: FORM',
    'error during connect: no space left on device',
    `Error: No such image: app@${digest}`,
    '',
  ])('is not for %j', (line) =>
    expect(() => throwIfTransient(/solve/.test(line) ? 'build' : 'push', `pushing\n${line}\n`)).not.toThrow(),
  );

  it('is not for what a step of the build printed', () => {
    const log =
      '#9 curl: (22) The requested URL returned error: 503\nE: connection reset by peer\nERROR: failed to solve: process "/bin/sh -c curl x" did not complete successfully: exit code: 22\n';
    expect(() => throwIfTransient('build', log)).not.toThrow();
  });
});

it.each([
  [[408, 429, 500, 502, 503, 504], true],
  [[200, 301, 400, 401, 403, 404, 405, 422, 501], false],
])('statuses %j: %s', (statuses, transient) => {
  expect(statuses.map(isTransientStatus)).toEqual(statuses.map(() => transient));
});

it.each([
  [{ cause: { code: 'ECONNRESET' } }, true],
  [{ cause: { code: 'EAI_AGAIN' } }, true],
  [{ cause: { code: '', errors: [{ code: 'ENETUNREACH' }, { code: 'ECONNREFUSED' }] } }, true],
  [{ name: 'TimeoutError' }, true],
  [{ cause: { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' } }, false],
  [{ cause: { code: 'ERR_SSL_WRONG_VERSION_NUMBER' } }, false],
  [{ cause: { code: 'ERR_INVALID_URL' } }, false],
  [{}, false],
])('a request that failed by %j: %s', (error, transient) => expect(isTransientFault(error)).toBe(transient));

describe('whileTransient', () => {
  /** Fails with these errors, one a call, and then works. */
  async function calls(...errors: Error[]) {
    let made = 0;
    const work = async () => {
      const error = errors[made++];
      if (error) throw error;
      return 'done';
    };
    const result = await whileTransient(work, { sleep: async () => {} }).catch(
      (error: Error) => error.message,
    );
    return [made, result];
  }
  const passing = new TransientError('429');

  it('tries again, until it works', async () => {
    expect(await calls(passing, passing)).toEqual([3, 'done']);
  });
  it('gives up after the fifth time', async () => {
    expect(await calls(...Array.from({ length: 9 }, () => passing))).toEqual([5, '429']);
  });
  it('never repeats what will not change', async () => {
    expect(await calls(new Error('denied'))).toEqual([1, 'denied']);
    expect(await calls(passing, new Error('401'))).toEqual([2, '401']);
  });
});
