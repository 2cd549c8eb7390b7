import { describe, expect, test } from 'vitest';
import { pullFailure } from './pull.ts';

const reasonOf = (stderr: string) => pullFailure({ exitCode: 1, stdout: '', stderr }).reason;

describe('a registry that is unavailable for the moment is asked again', () => {
  test.each([
    'toomanyrequests: You have reached your pull rate limit. https://www.docker.com/increase-rate-limit',
    'Error response from daemon: received unexpected HTTP status: 502 Bad Gateway',
    'Error response from daemon: received unexpected HTTP status: 503 Service Unavailable',
    'unexpected status from GET request to https://r.example/v2/app/blobs/sha256:0: 429 Too Many Requests',
    'dial tcp: lookup r.example on 127.0.0.53:53: no such host',
    'dial tcp: lookup r.example: Temporary failure in name resolution',
    'read tcp 10.0.0.1:5->10.0.0.2:443: read: connection reset by peer',
    'dial tcp 10.0.0.2:443: connect: connection refused',
    'net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'net/http: TLS handshake timeout',
    'Head "https://r.example/v2/": EOF',
    'failed to copy: httpReadSeeker: failed open: unexpected EOF',
    'http2: server sent GOAWAY and closed the connection; LastStreamID=1, ErrCode=NO_ERROR',
    'stream error: stream ID 3; INTERNAL_ERROR; received from peer',
    'read tcp 10.0.0.1:40100->10.0.0.2:443: use of closed network connection',
    'unexpected status from GET request to https://r.example/v2/app/blobs/sha256:0: 522 <none>',
  ])('%s', (stderr) => expect(reasonOf(stderr)).toBe('registry-unavailable'));
});

test('a pull that Docker’s daemon broke off is not one that the registry did', () => {
  expect(reasonOf('unexpected EOF')).toBe('engine-unavailable');
});

describe('what the registry says for good is not', () => {
  test.each([
    [
      'image-missing',
      'Error response from daemon: manifest for r.example/app@sha256:0 not found: manifest unknown',
    ],
    [
      'pull-failed',
      'Error response from daemon: Get "https://r.example/v2/": unauthorized: incorrect username or password',
    ],
    ['pull-failed', 'denied: requested access to the resource is denied'],
    ['pull-failed', 'unexpected status from HEAD request to https://r.example/v2/app: 403 Forbidden'],
    ['pull-failed', 'filesystem layer verification failed for digest sha256:0'],
    ['pull-failed', 'tls: failed to verify certificate: x509: certificate signed by unknown authority'],
    ['disk-full', 'write /var/lib/docker/tmp/GetImageBlob1: no space left on device'],
  ])('%s: %s', (reason, stderr) => expect(reasonOf(stderr)).toBe(reason));
});
